package dev.consentgate.source.declaration;

import com.github.javaparser.Range;
import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import org.jspecify.annotations.Nullable;

/** Marks trees that stand for what a code generator would add; they have their cause's place. */
public final class GeneratedTrees {

  private static final DataKey<Boolean> GENERATED = new DataKey<>() {};

  private GeneratedTrees() {}

  public static void mark(Node tree, @Nullable Range place) {
    tree.walk(node -> node.setRange(place));
    tree.setData(GENERATED, true);
  }

  static boolean isGenerated(Node tree) {
    return tree.containsData(GENERATED);
  }
}
