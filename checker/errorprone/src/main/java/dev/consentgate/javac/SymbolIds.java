package dev.consentgate.javac;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Context;
import dev.consentgate.symbol.FieldId;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The identities of javac's symbols: always those of the declaration, never of an instantiation.
 *
 * <p>Kept for each symbol, since javac decodes a name each time it is asked for its text.
 */
final class SymbolIds {

  private final Types types;
  private final Symtab symtab;
  private final IdentityHashMap<TypeSymbol, String> names = new IdentityHashMap<>();
  private final IdentityHashMap<MethodSymbol, MethodId> methods = new IdentityHashMap<>();
  private final IdentityHashMap<VarSymbol, FieldId> fields = new IdentityHashMap<>();

  SymbolIds(Context context) {
    this.types = Types.instance(context);
    this.symtab = Symtab.instance(context);
  }

  /** The binary name of a class. */
  String name(TypeSymbol symbol) {
    String known = names.get(symbol);
    if (known == null) {
      known = symbol.flatName().toString();
      names.put(symbol, known);
    }
    return known;
  }

  MethodId method(MethodSymbol symbol) {
    MethodSymbol declared = symbol.baseSymbol() instanceof MethodSymbol base ? base : symbol;
    MethodId known = methods.get(declared);
    if (known == null) {
      known = newMethodId(declared);
      methods.put(declared, known);
    }
    return known;
  }

  /** The method that a name stands for; null when javac did not find it, or only half of it. */
  static @Nullable MethodSymbol resolved(@Nullable Symbol symbol) {
    return symbol instanceof MethodSymbol method
            && method.owner != null
            && method.owner.enclClass() != null
            && method.type != null
        ? method
        : null;
  }

  FieldId field(VarSymbol symbol) {
    FieldId known = fields.get(symbol);
    if (known == null) {
      known = new FieldId(name(symbol.owner.enclClass()), symbol.name.toString());
      fields.put(symbol, known);
    }
    return known;
  }

  /** Whether a variable is a field, rather than a local variable, {@code this} or a length. */
  boolean isField(Symbol symbol) {
    return symbol instanceof VarSymbol
        && symbol.owner instanceof ClassSymbol owner
        && owner != symtab.arrayClass
        && !isSelf(symbol)
        && !symbol.name.contentEquals("class");
  }

  boolean isArrayLength(Symbol symbol) {
    return symbol == symtab.lengthVar;
  }

  /** Whether a name is {@code this} or {@code super}, which javac keeps as variables. */
  static boolean isSelf(Symbol symbol) {
    return symbol.name.contentEquals("this") || symbol.name.contentEquals("super");
  }

  private MethodId newMethodId(MethodSymbol symbol) {
    List<String> parameters = new ArrayList<>();
    for (Type parameter : symbol.erasure(types).getParameterTypes()) {
      parameters.add(erasure(parameter));
    }
    boolean ofArray = symbol.owner == symtab.arrayClass;
    String owner = ofArray ? TypeRef.OBJECT.name() : name(symbol.owner.enclClass());
    return new MethodId(owner, symbol.name.toString(), parameters);
  }

  private String erasure(Type type) {
    int dimensions = 0;
    Type element = type;
    while (types.isArray(element)) {
      dimensions++;
      element = types.elemtype(element);
    }
    String name = element.hasTag(TypeTag.ERROR) ? "?" : name(types.erasure(element).tsym);
    return name + "[]".repeat(dimensions);
  }
}
