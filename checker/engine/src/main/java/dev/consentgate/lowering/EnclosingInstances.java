package dev.consentgate.lowering;

import dev.consentgate.lowering.TypeHierarchy.Answer;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.FieldId;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Names that come from around the method: enclosing instances through the field {@code this$0} of
 * each inner class on the way, and captured locals through the fields {@code val$name} of local and
 * anonymous classes.
 */
final class EnclosingInstances {

  static final String OUTER = "this$0";
  private static final String CAPTURED = "val$";

  private final BodyLowering body;

  EnclosingInstances(BodyLowering body) {
    this.body = body;
  }

  /** The value of a local variable, parameter or captured name. */
  Operand local(Location location, TypeRef type, String name) {
    LocalVariable variable = body.scope.find(name);
    if (variable != null) {
      return body.ssa.read(variable);
    }
    Predicate<TypeInfo> captures = holder -> capturedNames(holder).containsKey(name);
    List<TypeInfo> way = way(body.unit.owner, captures);
    if (!way.isEmpty() && hasThis()) {
      Operand holder = walk(location, self(), way);
      return load(location, holder, captured(way.get(way.size() - 1), name), type);
    }
    return body.unknown(location, type, "local variable " + name, List.of());
  }

  /** {@code this} or the enclosing instance of that class. */
  Operand instance(Location location, TypeRef type) {
    if (!hasThis()) {
      return body.unknown(location, type, "instance of " + type.name(), List.of());
    }
    Operand found = from(location, self(), body.unit.owner, type.name());
    if (found != null) {
      return found;
    }
    return type.isUnknown()
        ? self()
        : body.unknown(location, type, "instance of " + type.name(), List.of(self()));
  }

  /** Stores what an instance of the class holds besides its declared fields. */
  void storeHidden(Location location, Operand object, TypeInfo type, @Nullable Operand outer) {
    String enclosing = type.enclosing();
    if (type.is(Trait.INNER) && enclosing != null) {
      Operand outerOfSuperclass = type.is(Trait.ANONYMOUS) ? outer : null;
      Operand own =
          outer != null && outerOfSuperclass == null
              ? outer
              : instance(location, TypeRef.of(enclosing));
      store(location, object, new FieldId(type.name(), OUTER), own);
      if (outerOfSuperclass != null && type.superclass() != null) {
        store(location, object, new FieldId(type.superclass().name(), OUTER), outerOfSuperclass);
      }
    }
    storeCaptured(location, object, type);
  }

  /** In a constructor: stores what the superclass, if inner or local, holds of its surroundings. */
  void storeHiddenOfSuperclass(Location location, TypeInfo type, @Nullable Operand outer) {
    Optional<TypeInfo> superclass =
        type.superclass() == null
            ? Optional.empty()
            : body.unit.types.type(type.superclass().name());
    if (superclass.isEmpty() || !superclass.get().inSource()) {
      return;
    }
    TypeInfo holder = superclass.get();
    if (holder.is(Trait.INNER) && holder.enclosing() != null) {
      Operand own = outer != null ? outer : outerOf(location, type, holder.enclosing());
      if (own != null) {
        store(location, self(), new FieldId(holder.name(), OUTER), own);
      }
    }
    storeCaptured(location, self(), holder);
  }

  /** The enclosing instance as seen from a constructor, which may not name {@code this} yet. */
  private @Nullable Operand outerOf(Location location, TypeInfo type, String target) {
    Optional<TypeInfo> outer = outer(type);
    if (outer.isEmpty()
        || (way(outer.get(), isExactly(target)).isEmpty()
            && way(outer.get(), isSubtypeOf(target)).isEmpty())) {
      return null;
    }
    Operand first =
        load(location, self(), new FieldId(type.name(), OUTER), TypeRef.of(outer.get().name()));
    return from(location, first, outer.get(), target);
  }

  private void storeCaptured(Location location, Operand object, TypeInfo type) {
    capturedNames(type)
        .forEach(
            (name, nameType) ->
                store(location, object, captured(type, name), local(location, nameType, name)));
  }

  private Map<String, TypeRef> capturedNames(TypeInfo type) {
    return Captures.isLocal(type) ? body.unit.captures.ofClass(type.name()) : Map.of();
  }

  private static FieldId captured(TypeInfo type, String name) {
    return new FieldId(type.name(), CAPTURED + name);
  }

  private @Nullable Operand from(Location location, Operand start, TypeInfo type, String target) {
    List<TypeInfo> way = way(type, isExactly(target));
    if (way.isEmpty()) {
      way = way(type, isSubtypeOf(target));
    }
    return way.isEmpty() ? null : walk(location, start, way);
  }

  private static Predicate<TypeInfo> isExactly(String target) {
    return type -> type.name().equals(target);
  }

  private Predicate<TypeInfo> isSubtypeOf(String target) {
    return type -> body.unit.types.isSubtype(type.name(), target) == Answer.YES;
  }

  /** The classes from this one outward to the first that fits; empty when none does. */
  private List<TypeInfo> way(TypeInfo start, Predicate<TypeInfo> fits) {
    List<TypeInfo> passed = new ArrayList<>();
    Optional<TypeInfo> type = Optional.of(start);
    while (type.isPresent()) {
      passed.add(type.get());
      if (fits.test(type.get())) {
        return passed;
      }
      type = outer(type.get());
    }
    return List.of();
  }

  private Optional<TypeInfo> outer(TypeInfo type) {
    return type.is(Trait.INNER) && type.enclosing() != null
        ? body.unit.types.type(type.enclosing())
        : Optional.empty();
  }

  private Operand walk(Location location, Operand start, List<TypeInfo> way) {
    Operand instance = start;
    for (int i = 1; i < way.size(); i++) {
      FieldId field = new FieldId(way.get(i - 1).name(), OUTER);
      instance = load(location, instance, field, TypeRef.of(way.get(i).name()));
    }
    return instance;
  }

  private boolean hasThis() {
    return body.scope.find(BodyLowering.THIS) != null;
  }

  private Operand self() {
    LocalVariable variable = body.scope.find(BodyLowering.THIS);
    return body.ssa.read(Objects.requireNonNull(variable));
  }

  private Operand load(Location location, Operand base, FieldId field, TypeRef type) {
    Var target = body.ssa.fresh(type);
    body.ssa.emit(new Instruction.LoadField(location, target, base, field));
    return target;
  }

  private void store(Location location, Operand base, FieldId field, Operand value) {
    body.ssa.emit(new Instruction.StoreField(location, base, field, value));
  }
}
