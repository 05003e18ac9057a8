package dev.consentgate.javac;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import dev.consentgate.program.Trait;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The modifiers and kinds of a declaration. Modifiers go through the language model, since javac
 * has moved the bits of some of them between releases.
 */
final class TraitReader {

  private static final Map<Modifier, Trait> MODIFIERS =
      Map.ofEntries(
          Map.entry(Modifier.PUBLIC, Trait.PUBLIC),
          Map.entry(Modifier.PROTECTED, Trait.PROTECTED),
          Map.entry(Modifier.PRIVATE, Trait.PRIVATE),
          Map.entry(Modifier.STATIC, Trait.STATIC),
          Map.entry(Modifier.FINAL, Trait.FINAL),
          Map.entry(Modifier.ABSTRACT, Trait.ABSTRACT),
          Map.entry(Modifier.DEFAULT, Trait.DEFAULT),
          Map.entry(Modifier.SYNCHRONIZED, Trait.SYNCHRONIZED),
          Map.entry(Modifier.NATIVE, Trait.NATIVE),
          Map.entry(Modifier.SEALED, Trait.SEALED));

  private TraitReader() {}

  static Set<Trait> ofClass(ClassSymbol symbol) {
    EnumSet<Trait> traits = ofModifiers(symbol);
    long flags = symbol.flags();
    addIf(traits, (flags & Flags.INTERFACE) != 0, Trait.INTERFACE);
    addIf(traits, (flags & Flags.ENUM) != 0, Trait.ENUM);
    addIf(traits, (flags & Flags.RECORD) != 0, Trait.RECORD);
    addIf(traits, (flags & Flags.ANNOTATION) != 0, Trait.ANNOTATION);
    addIf(traits, symbol.name.isEmpty(), Trait.ANONYMOUS);
    addIf(traits, symbol.name.isEmpty() || isLocal(symbol), Trait.LOCAL);
    addIf(traits, symbol.hasOuterInstance(), Trait.INNER);
    return traits;
  }

  static Set<Trait> ofMethod(MethodSymbol symbol) {
    EnumSet<Trait> traits = ofModifiers(symbol);
    addIf(traits, symbol.isVarArgs(), Trait.VARARGS);
    addIf(traits, isImplicit(symbol), Trait.IMPLICIT);
    addIf(traits, isCompact(symbol), Trait.COMPACT);
    return traits;
  }

  static Set<Trait> ofField(Symbol symbol) {
    EnumSet<Trait> traits = ofModifiers(symbol);
    addIf(traits, (symbol.flags() & Flags.ENUM) != 0, Trait.ENUM);
    return traits;
  }

  /** Whether javac itself made the member: default constructors, record and enum members. */
  static boolean isImplicit(MethodSymbol symbol) {
    return isGenerated(symbol) || isEnumMember(symbol);
  }

  private static boolean isGenerated(MethodSymbol symbol) {
    long flag = symbol.isConstructor() ? Flags.GENERATEDCONSTR : Flags.GENERATED_MEMBER;
    return (symbol.flags() & flag) != 0;
  }

  /** javac marks the canonical constructor that it adds itself as compact too. */
  private static boolean isCompact(MethodSymbol symbol) {
    return symbol.isConstructor()
        && !isGenerated(symbol)
        && (symbol.flags() & Flags.COMPACT_RECORD_CONSTRUCTOR) != 0;
  }

  private static boolean isEnumMember(MethodSymbol symbol) {
    return (symbol.owner.flags() & Flags.ENUM) != 0
        && symbol.isStatic()
        && ((symbol.name.contentEquals("values") && symbol.params().isEmpty())
            || (symbol.name.contentEquals("valueOf") && symbol.params().size() == 1));
  }

  private static boolean isLocal(ClassSymbol symbol) {
    return !(symbol.owner instanceof ClassSymbol || symbol.owner instanceof PackageSymbol);
  }

  private static EnumSet<Trait> ofModifiers(Symbol symbol) {
    EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
    for (Modifier modifier : symbol.getModifiers()) {
      Trait trait = MODIFIERS.get(modifier);
      if (trait != null) {
        traits.add(trait);
      }
    }
    return traits;
  }

  private static void addIf(EnumSet<Trait> traits, boolean holds, Trait trait) {
    if (holds) {
      traits.add(trait);
    }
  }
}
