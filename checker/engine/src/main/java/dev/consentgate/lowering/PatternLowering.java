package dev.consentgate.lowering;

import dev.consentgate.lowering.TypeHierarchy.Answer;
import dev.consentgate.program.Callee;
import dev.consentgate.program.Callee.Dispatch;
import dev.consentgate.program.FieldInfo;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Operator;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.syntax.Pattern;
import java.util.List;

/** Patterns as tests that bind their variables by casts on the way of success. */
final class PatternLowering {

  private final BodyLowering body;

  PatternLowering(BodyLowering body) {
    this.body = body;
  }

  /** Tests a value and goes to one of two blocks, neither of which is sealed here. */
  void match(Operand value, Pattern pattern, BlockDraft ifMatch, BlockDraft otherwise) {
    if (pattern instanceof Pattern.OfType type && type.name() == null) {
      body.ssa.branch(
          type.location(), isInstance(value, type.location(), type.type()), ifMatch, otherwise);
    } else {
      test(value, pattern, otherwise);
      body.ssa.jump(pattern.location(), ifMatch);
    }
  }

  /** Goes on in the current block when the value matches. */
  private void test(Operand value, Pattern pattern, BlockDraft otherwise) {
    if (pattern instanceof Pattern.OfType type) {
      demand(value, type.location(), type.type(), otherwise);
      bind(value, type);
    } else if (pattern instanceof Pattern.OfRecord record) {
      demand(value, record.location(), record.type(), otherwise);
      components(value, record, otherwise);
    }
  }

  /** As {@link #test}, but a type pattern that fits every component matches null as well. */
  private void testComponent(
      Operand value, TypeRef declared, Pattern pattern, BlockDraft otherwise) {
    if (pattern instanceof Pattern.OfType type && isTotal(type.type(), declared)) {
      bind(value, type);
    } else {
      test(value, pattern, otherwise);
    }
  }

  private boolean isTotal(TypeRef tested, TypeRef declared) {
    return tested.isUnknown()
        || tested.erasure().equals(declared.erasure())
        || (tested.dimensions() == declared.dimensions()
            && body.unit.types.isSubtype(declared.name(), tested.name()) == Answer.YES);
  }

  private Operand isInstance(Operand value, Location location, TypeRef type) {
    return body.typed(location, TypeRef.BOOLEAN, Operator.INSTANCE_OF, value, type);
  }

  private void demand(Operand value, Location location, TypeRef type, BlockDraft otherwise) {
    Operand holds = isInstance(value, location, type);
    BlockDraft next = body.ssa.newBlock();
    body.ssa.branch(location, holds, next, otherwise);
    body.ssa.enter(next);
  }

  private void bind(Operand value, Pattern.OfType pattern) {
    if (pattern.name() == null) {
      return;
    }
    TypeRef type = pattern.type().isUnknown() ? value.type() : pattern.type();
    LocalVariable variable = new LocalVariable(pattern.name(), type);
    body.scope.bind(variable);
    body.ssa.write(variable, body.typed(pattern.location(), type, Operator.CAST, value, type));
  }

  private void components(Operand value, Pattern.OfRecord pattern, BlockDraft otherwise) {
    Location location = pattern.location();
    TypeRef type = pattern.type();
    Operand instance = body.typed(location, type, Operator.CAST, value, type);
    List<FieldInfo> components =
        body.unit.types.type(type.name()).map(TypeInfo::components).orElse(List.of());
    for (int i = 0; i < pattern.components().size(); i++) {
      Pattern nested = pattern.components().get(i);
      if (nested instanceof Pattern.Any) {
        continue;
      }
      if (i < components.size()) {
        FieldInfo component = components.get(i);
        testComponent(
            accessor(location, instance, type, component), component.type(), nested, otherwise);
      } else {
        Operand unknown =
            body.unknown(
                nested.location(),
                TypeRef.UNKNOWN,
                "component " + i + " of " + type.name(),
                List.of(instance));
        test(unknown, nested, otherwise);
      }
    }
  }

  private Operand accessor(Location location, Operand instance, TypeRef type, FieldInfo component) {
    MethodId method = new MethodId(type.name(), component.id().name(), List.of());
    Callee callee = new Callee(method, type, component.type(), Dispatch.VIRTUAL);
    return body.invoke(location, component.type(), callee, instance, List.of());
  }
}
