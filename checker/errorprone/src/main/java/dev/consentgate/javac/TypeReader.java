package dev.consentgate.javac;

import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Type.ArrayType;
import com.sun.tools.javac.code.Type.IntersectionClassType;
import com.sun.tools.javac.code.Type.UnionClassType;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Context;
import dev.consentgate.symbol.TypeRef;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Uses of types: javac's instantiated types with binary names. Type variables, wildcards and
 * captures are replaced by their upper bound, an intersection or union by its first member; type
 * arguments are kept three levels deep.
 */
final class TypeReader {

  private static final int DEPTH = 3;

  private final Types types;
  private final SymbolIds ids;
  private final IdentityHashMap<TypeSymbol, TypeRef> plain = new IdentityHashMap<>();

  TypeReader(Context context, SymbolIds ids) {
    this.types = Types.instance(context);
    this.ids = ids;
  }

  /** The type; {@link TypeRef#UNKNOWN} when javac could not attribute it. */
  TypeRef read(@Nullable Type type) {
    try {
      return type == null ? TypeRef.UNKNOWN : read(type, 0);
    } catch (CompletionFailure incompleteClassPath) {
      return TypeRef.UNKNOWN;
    }
  }

  List<TypeRef> readAll(Iterable<? extends Type> all) {
    List<TypeRef> refs = new ArrayList<>();
    for (Type type : all) {
      refs.add(read(type));
    }
    return refs;
  }

  /** The class itself, without type arguments. */
  TypeRef ofClass(TypeSymbol symbol) {
    return plain.computeIfAbsent(symbol, key -> TypeRef.of(ids.name(key)));
  }

  private TypeRef read(Type type, int depth) {
    return switch (type.getTag()) {
      case BYTE, CHAR, SHORT, INT, LONG, FLOAT, DOUBLE, BOOLEAN -> ofClass(type.tsym);
      case VOID -> TypeRef.VOID;
      case BOT -> TypeRef.OBJECT;
      case ARRAY -> TypeRef.array(read(((ArrayType) type).elemtype, depth));
      case CLASS -> readClass(type, depth);
      case TYPEVAR -> read(types.cvarUpperBound(type.getUpperBound()), depth);
      case WILDCARD -> read(types.wildUpperBound(type), depth);
      default -> TypeRef.UNKNOWN;
    };
  }

  private TypeRef readClass(Type type, int depth) {
    if (type instanceof IntersectionClassType intersection) {
      return read(intersection.getExplicitComponents().head, depth);
    }
    if (type instanceof UnionClassType union) {
      return read((Type) union.getAlternatives().iterator().next(), depth);
    }
    List<Type> arguments = type.getTypeArguments();
    if (arguments.isEmpty() || depth >= DEPTH) {
      return ofClass(type.tsym);
    }
    List<TypeRef> refs = new ArrayList<>(arguments.size());
    for (Type argument : arguments) {
      refs.add(read(argument, depth + 1));
    }
    return new TypeRef(ids.name(type.tsym), refs, 0);
  }
}
