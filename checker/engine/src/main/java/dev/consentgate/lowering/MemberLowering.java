package dev.consentgate.lowering;

import dev.consentgate.program.Body;
import dev.consentgate.program.Const;
import dev.consentgate.program.EnumConstant;
import dev.consentgate.program.FieldInfo;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Operand;
import dev.consentgate.program.ParameterInfo;
import dev.consentgate.program.Trait;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Initializers;
import dev.consentgate.syntax.MethodSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bodies of a class's members: methods, constructors with the initialisers they run, and the
 * members that the language adds.
 */
final class MemberLowering {

  private final MethodUnit unit;
  private final Initializers initializers;
  private final BodyLowering body;

  MemberLowering(MethodUnit unit, Initializers initializers) {
    this.unit = unit;
    this.initializers = initializers;
    this.body = new BodyLowering(unit);
  }

  /** A method or constructor with statements. */
  Body declared(MethodInfo info, MethodSyntax syntax) {
    self(info);
    syntax.parameters().forEach(parameter -> body.parameter(parameter.name(), parameter.type()));
    if (info.id().isConstructor()) {
      new ConstructorLowering(body, initializers).declared(info, syntax.body());
    } else {
      body.statements.scoped(syntax.body());
    }
    return finish(info.location());
  }

  Body staticInitializer() {
    body.statements.scoped(initializers.statics());
    return finish(unit.owner.location());
  }

  /** A member without text of its own; empty when its meaning is not known. */
  Optional<Body> implicit(MethodInfo info) {
    self(info);
    List<Operand> parameters = new ArrayList<>();
    for (ParameterInfo parameter : info.parameters()) {
      parameters.add(body.parameter(parameter.name(), parameter.type()));
    }
    Location location = info.location();
    Optional<FieldInfo> component = component(info.id());
    if (info.id().isConstructor()) {
      new ConstructorLowering(body, initializers).implicit(info, parameters);
    } else if (component.isPresent() && !info.isStatic()) {
      Operand self = body.value(new Expr.This(location, ownType()));
      Var value = body.ssa.fresh(component.get().type());
      body.ssa.emit(new Instruction.LoadField(location, value, self, component.get().id()));
      body.ssa.returned(location, value);
    } else if (unit.owner.is(Trait.ENUM) && info.isStatic() && parameters.isEmpty()) {
      body.ssa.returned(location, constants(location, info.returnType()));
    } else if (unit.owner.is(Trait.ENUM) && info.isStatic()) {
      String reason = "enum method " + info.id().name();
      body.ssa.returned(location, body.unknown(location, info.returnType(), reason, parameters));
    } else {
      return Optional.empty();
    }
    return Optional.of(finish(location));
  }

  /** The constants of the enum in an array. */
  private Operand constants(Location location, TypeRef arrayType) {
    List<Operand> constants = new ArrayList<>();
    for (FieldInfo field : unit.owner.fields()) {
      if (field.is(Trait.STATIC) && field.is(Trait.FINAL) && field.type().equals(ownType())) {
        EnumConstant constant = new EnumConstant(unit.owner.name(), field.id().name());
        constants.add(new Const(ownType(), constant));
      }
    }
    Var array = body.ssa.fresh(arrayType);
    body.ssa.emit(new Instruction.AllocateArray(location, array, arrayType, List.of(), constants));
    return array;
  }

  /** A body that tells only why the method could not be lowered. */
  Body failed(MethodInfo info, String reason) {
    BodyLowering fallback = new BodyLowering(unit);
    List<Operand> parameters = new ArrayList<>();
    if (!info.isStatic()) {
      parameters.add(fallback.parameter(BodyLowering.THIS, ownType()));
    }
    for (ParameterInfo parameter : info.parameters()) {
      parameters.add(fallback.parameter(parameter.name(), parameter.type()));
    }
    Operand result = fallback.unknown(info.location(), info.returnType(), reason, parameters);
    fallback.ssa.returned(info.location(), info.returnType().isVoid() ? null : result);
    return fallback.ssa.finish(info.id(), 0);
  }

  private Optional<FieldInfo> component(MethodId method) {
    return method.arity() > 0
        ? Optional.empty()
        : unit.owner.components().stream()
            .filter(component -> component.id().name().equals(method.name()))
            .findFirst();
  }

  private void self(MethodInfo info) {
    if (!info.isStatic()) {
      body.parameter(BodyLowering.THIS, ownType());
    }
  }

  private TypeRef ownType() {
    return TypeRef.of(unit.owner.name());
  }

  private Body finish(Location location) {
    body.ssa.returned(location, null);
    return body.ssa.finish(unit.method(), 0);
  }
}
