package dev.consentgate.flow;

import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.program.ConstantCalls;
import dev.consentgate.program.EnumConstant;
import dev.consentgate.program.Trait;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls of which constants alone say what they give, the body of no method being asked. */
final class ConstantResults {

  private final ClassHierarchy hierarchy;

  ConstantResults(ClassHierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** What the language's own pure methods give for constants, or a constant looked up by name. */
  private static @Nullable Value folded(CallSite site) {
    List<Object> arguments = new ArrayList<>();
    for (Value argument : site.arguments()) {
      arguments.add(argument.constants().isSingle() ? argument.constants().single() : null);
    }
    Value receiver = site.receiver();
    boolean known =
        receiver == null || (receiver.constants().isSingle() && receiver.tokens().isEmpty());
    if (!known || arguments.contains(null)) {
      return null;
    }
    Object on = receiver == null ? null : receiver.constants().single();
    return receiver != null && on == null
        ? null
        : ConstantCalls.fold(site.callee().method(), on, arguments)
            .map(Value::constant)
            .orElse(null);
  }

  @Nullable Value of(CallSite site) {
    Value known = folded(site);
    return known == null ? enumConstant(site) : known;
  }

  /** An enum constant that is looked up by a constant name. */
  private @Nullable Value enumConstant(CallSite site) {
    MethodId method = site.callee().method();
    boolean lookup =
        method.name().equals("valueOf")
            && site.arguments().size() == 1
            && site.arguments().get(0).constants().isSingle()
            && site.arguments().get(0).constants().single() instanceof String;
    boolean isEnum =
        lookup && hierarchy.type(method.owner()).map(type -> type.is(Trait.ENUM)).orElse(false);
    return isEnum
        ? Value.constant(
            new EnumConstant(
                method.owner(), String.valueOf(site.arguments().get(0).constants().single())))
        : null;
  }
}
