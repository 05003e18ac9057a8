package dev.consentgate.source.body;

import dev.consentgate.program.Trait;
import dev.consentgate.source.type.ClassSymbol;
import dev.consentgate.symbol.Names;
import java.util.Set;

/** Access rules, as far as they decide which member a name means. */
final class Access {

  private Access() {}

  static boolean isVisible(ClassSymbol owner, Set<Trait> traits, ClassSymbol from) {
    if (traits.contains(Trait.PUBLIC) || traits.contains(Trait.PROTECTED)) {
      return true;
    }
    if (traits.contains(Trait.PRIVATE)) {
      return owner.outermost() == from.outermost();
    }
    return owner.isMissing() || Names.packageOf(owner.name()).equals(Names.packageOf(from.name()));
  }
}
