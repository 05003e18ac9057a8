package dev.consentgate.errorprone;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAnnotation;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import dev.consentgate.javac.CompilationUnits;
import dev.consentgate.symbol.Location;
import java.util.List;

/**
 * The declarations of variables with a {@code @SuppressWarnings} on them. They are no part of a
 * program's methods, so the engine does not know them.
 */
final class SuppressedVariables {

  private static final String ANNOTATION = "java.lang.SuppressWarnings";

  private final List<JCCompilationUnit> units;

  SuppressedVariables(List<JCCompilationUnit> units) {
    this.units = units;
  }

  /** Whether a finding of the rule at the place stands within such a declaration. */
  boolean silence(String rule, Location place) {
    return units.stream()
        .filter(unit -> CompilationUnits.path(unit).equals(place.file()))
        .anyMatch(unit -> isSilenced(unit, rule, place.offset()));
  }

  private static boolean isSilenced(JCCompilationUnit unit, String rule, int offset) {
    Search search = new Search(rule, offset);
    search.scan(unit, null);
    return search.found;
  }

  private static boolean names(AnnotationTree annotation, String rule) {
    Attribute.Compound attribute = ((JCAnnotation) annotation).attribute;
    if (attribute == null || !attribute.type.toString().equals(ANNOTATION)) {
      return false;
    }
    return attribute.getElementValues().values().stream()
        .anyMatch(value -> texts(value).contains(rule));
  }

  private static List<String> texts(Attribute value) {
    List<? extends Attribute> all =
        value instanceof Attribute.Array array ? array.getValue() : List.of(value);
    return all.stream().map(one -> String.valueOf(one.getValue())).toList();
  }

  private static final class Search extends TreeScanner<Void, Void> {
    private final String rule;
    private final int offset;
    private int silencing;
    private boolean found;

    Search(String rule, int offset) {
      this.rule = rule;
      this.offset = offset;
    }

    @Override
    public Void scan(Tree tree, Void unused) {
      if (silencing > 0 && tree instanceof JCTree placed) {
        found |= placed.getPreferredPosition() == offset;
      }
      return super.scan(tree, null);
    }

    @Override
    public Void visitVariable(VariableTree variable, Void unused) {
      boolean silences =
          variable.getModifiers().getAnnotations().stream()
              .anyMatch(annotation -> names(annotation, rule));
      silencing += silences ? 1 : 0;
      super.visitVariable(variable, null);
      silencing -= silences ? 1 : 0;
      return null;
    }
  }
}
