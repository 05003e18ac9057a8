package dev.consentgate.source.body;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MatchAllPatternExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import dev.consentgate.source.declaration.SourceClass;
import dev.consentgate.source.library.LibraryClass;
import dev.consentgate.source.type.FieldSymbol;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Substitution;
import dev.consentgate.source.type.Supertypes;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeRefs;
import dev.consentgate.syntax.Pattern;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Reads patterns and knows the types of their variables. */
final class PatternReader {

  private final Reading reading;
  private final Map<Node, Type> types = new IdentityHashMap<>();

  PatternReader(Reading reading) {
    this.reading = reading;
  }

  /** Brings the variable of a type pattern that was read into scope. */
  void declare(Node pattern) {
    if (pattern instanceof TypePatternExpr type) {
      reading.declare(type.getNameAsString(), types.getOrDefault(pattern, Type.Special.UNKNOWN));
    }
  }

  Pattern read(Expression pattern, Type matched) {
    if (pattern instanceof TypePatternExpr type) {
      Type bound = type.getType().isVarType() ? matched : adapted(type.getType(), matched);
      types.put(pattern, bound);
      return new Pattern.OfType(reading.at(pattern), TypeRefs.of(bound), type.getNameAsString());
    }
    if (pattern instanceof RecordPatternExpr record) {
      Type type = adapted(record.getType(), matched);
      List<Type> components = components(type);
      List<Pattern> patterns = new ArrayList<>();
      for (int i = 0; i < record.getPatternList().size(); i++) {
        Type component = i < components.size() ? components.get(i) : Type.Special.UNKNOWN;
        patterns.add(read(record.getPatternList().get(i), component));
      }
      return new Pattern.OfRecord(reading.at(pattern), TypeRefs.of(type), patterns);
    }
    return pattern instanceof MatchAllPatternExpr
        ? new Pattern.Any(reading.at(pattern))
        : new Pattern.OfType(reading.at(pattern), TypeRefs.of(matched), null);
  }

  /** A generic record written without arguments takes them from what is matched. */
  private Type adapted(com.github.javaparser.ast.type.Type written, Type matched) {
    Type type = reading.resolve(written);
    if (type instanceof Type.Declared declared
        && declared.arguments().isEmpty()
        && matched instanceof Type.Declared from
        && from.symbol() == declared.symbol()) {
      return from;
    }
    return type;
  }

  private static List<Type> components(Type type) {
    if (!(type instanceof Type.Declared declared)) {
      return List.of();
    }
    List<Type> found = new ArrayList<>();
    if (declared.symbol() instanceof SourceClass source) {
      for (FieldSymbol component : source.components()) {
        found.add(component.type());
      }
    } else if (declared.symbol() instanceof LibraryClass library) {
      for (String component : library.components()) {
        List<MethodSymbol> accessors = library.declared(component);
        found.add(accessors.isEmpty() ? Type.Special.UNKNOWN : accessors.get(0).result());
      }
    }
    Type.Declared seen = Supertypes.as(declared, declared.symbol());
    return seen == null ? found : Substitution.in(seen).all(found);
  }
}
