package dev.consentgate.lowering;

import dev.consentgate.program.Callee;
import dev.consentgate.program.Callee.Dispatch;
import dev.consentgate.program.ClassConstant;
import dev.consentgate.program.Const;
import dev.consentgate.program.FieldInfo;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Operand;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reflection whose class and member are told by constants of the same body, as the call, the
 * creation or the field access that it comes to. All other reflection stays a call of the library.
 */
final class ReflectionLowering {

  private static final String CLASS = "java.lang.Class";
  private static final String METHOD = "java.lang.reflect.Method";
  private static final String CONSTRUCTOR = "java.lang.reflect.Constructor";
  private static final String FIELD = "java.lang.reflect.Field";

  private final BodyLowering body;
  private final Map<Integer, List<Operand>> arrays = new HashMap<>();
  private final Map<Integer, String> classes = new HashMap<>();
  private final Map<Integer, MethodInfo> methods = new HashMap<>();
  private final Map<Integer, FieldInfo> fields = new HashMap<>();

  ReflectionLowering(BodyLowering body) {
    this.body = body;
  }

  /** Remembers what the text lists as the elements of a new array. */
  void array(Var array, List<Operand> elements) {
    arrays.put(array.id(), elements);
  }

  /** Remembers which class or member the result of a call stands for. */
  void note(MethodId call, @Nullable Operand receiver, List<Operand> arguments, Operand result) {
    if (!call.owner().equals(CLASS) || !(result instanceof Var found)) {
      return;
    }
    String first = text(arguments, 0);
    switch (call.name()) {
      case "forName" -> classOf(first).ifPresent(type -> classes.put(found.id(), type.name()));
      case "getMethod", "getDeclaredMethod" ->
          member(receiver, arguments, 1, method -> method.id().name().equals(first))
              .ifPresent(method -> methods.put(found.id(), method));
      case "getConstructor", "getDeclaredConstructor" ->
          member(receiver, arguments, 0, method -> method.id().isConstructor())
              .ifPresent(method -> methods.put(found.id(), method));
      case "getField", "getDeclaredField" ->
          classOf(name(receiver)).stream()
              .flatMap(type -> type.fields().stream())
              .filter(field -> field.id().name().equals(first))
              .findFirst()
              .ifPresent(field -> fields.put(found.id(), field));
      default -> {}
    }
  }

  /** What the call comes to; null if it is no reflection on something known. */
  @Nullable Operand call(
      Location location, MethodId call, @Nullable Operand receiver, List<Operand> arguments) {
    if (!(receiver instanceof Var on)) {
      return null;
    }
    return switch (call.owner()) {
      case METHOD -> invoked(location, call, methods.get(on.id()), arguments);
      case CONSTRUCTOR -> made(location, call, methods.get(on.id()), arguments);
      case FIELD -> accessed(location, call, fields.get(on.id()), arguments);
      default -> null;
    };
  }

  private @Nullable Operand invoked(
      Location location, MethodId call, @Nullable MethodInfo method, List<Operand> arguments) {
    List<Operand> given = listed(arguments, 1);
    if (method == null
        || !call.name().equals("invoke")
        || given == null
        || given.size() != method.id().arity()) {
      return null;
    }
    TypeRef owner = TypeRef.of(method.id().owner());
    Dispatch dispatch = method.isStatic() ? Dispatch.STATIC : Dispatch.VIRTUAL;
    Callee callee = new Callee(method.id(), owner, method.returnType(), dispatch);
    Operand receiver = method.isStatic() ? null : arguments.get(0);
    return body.invoke(location, method.returnType(), callee, receiver, given);
  }

  private @Nullable Operand made(
      Location location, MethodId call, @Nullable MethodInfo constructor, List<Operand> arguments) {
    List<Operand> given = listed(arguments, 0);
    if (constructor == null
        || !call.name().equals("newInstance")
        || given == null
        || given.size() != constructor.id().arity()) {
      return null;
    }
    TypeRef type = TypeRef.of(constructor.id().owner());
    Var object = body.ssa.fresh(type);
    body.ssa.emit(new Instruction.Allocate(location, object, type));
    Callee callee = new Callee(constructor.id(), type, TypeRef.VOID, Dispatch.EXACT);
    body.invoke(location, TypeRef.VOID, callee, object, given);
    return object;
  }

  private @Nullable Operand accessed(
      Location location, MethodId call, @Nullable FieldInfo field, List<Operand> arguments) {
    if (field == null || arguments.isEmpty()) {
      return null;
    }
    Operand base = arguments.get(0).equals(Const.NULL) ? null : arguments.get(0);
    if (call.name().equals("get") && arguments.size() == 1) {
      Var target = body.ssa.fresh(field.type());
      body.ssa.emit(new Instruction.LoadField(location, target, base, field.id()));
      return target;
    }
    if (call.name().equals("set") && arguments.size() == 2) {
      body.ssa.emit(new Instruction.StoreField(location, base, field.id(), arguments.get(1)));
      return Const.NULL;
    }
    return null;
  }

  /** The one member of the class that takes parameters of the listed classes. */
  private Optional<MethodInfo> member(
      @Nullable Operand holder, List<Operand> arguments, int from, Predicate<MethodInfo> wanted) {
    List<Operand> types = listed(arguments, from);
    if (types == null) {
      return Optional.empty();
    }
    List<String> parameters = types.stream().map(this::name).map(String::valueOf).toList();
    return classOf(name(holder)).stream()
        .flatMap(type -> type.methods().stream())
        .filter(wanted)
        .filter(method -> method.id().parameters().equals(parameters))
        .findFirst();
  }

  private Optional<TypeInfo> classOf(@Nullable String name) {
    return name == null ? Optional.empty() : body.unit.types.type(name).filter(TypeInfo::inSource);
  }

  private @Nullable String name(@Nullable Operand type) {
    if (type instanceof Var var) {
      return classes.get(var.id());
    }
    return type instanceof Const constant && constant.value() instanceof ClassConstant literal
        ? literal.type()
        : null;
  }

  private @Nullable List<Operand> listed(List<Operand> arguments, int index) {
    return index < arguments.size() && arguments.get(index) instanceof Var array
        ? arrays.get(array.id())
        : null;
  }

  private static @Nullable String text(List<Operand> arguments, int index) {
    return index < arguments.size()
            && arguments.get(index) instanceof Const constant
            && constant.value() instanceof String text
        ? text
        : null;
  }
}
