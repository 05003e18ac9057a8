package dev.consentgate.flow;

import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.program.Instruction.Compute;
import dev.consentgate.program.Operator;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions for the class of an object that the frame has seen made, and so knows. */
final class KnownKinds {

  private final ClassHierarchy hierarchy;

  KnownKinds(ClassHierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** That the value is not of the class, where it is an object that was made of another one. */
  @Nullable Value known(Compute instruction, List<Value> operands) {
    TypeRef asked = instruction.type();
    if (instruction.operator() != Operator.INSTANCE_OF || asked == null) {
      return null;
    }
    Value value = operands.get(0);
    boolean none = value.objects().stream().allMatch(object -> isNone(object, asked));
    return isMadeHere(value) && none ? Value.constant(false) : null;
  }

  /** Whether the value is the very object, not one of several things that it may be. */
  private static boolean isMadeHere(Value value) {
    return value.term() instanceof Term.Defined name
        && value.objects().size() == 1
        && value.objects().iterator().next() instanceof AbstractObject.Allocated made
        && made.site() == name.variable();
  }

  private boolean isNone(AbstractObject object, TypeRef asked) {
    return isClass(object.type())
        && isClass(asked)
        && !hierarchy.isSubtype(object.type().name(), asked.name());
  }

  private static boolean isClass(TypeRef type) {
    return !type.isUnknown() && !type.isArray();
  }
}
