package dev.consentgate.javac;

import com.sun.source.tree.Tree;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Members of the tree interface that Java 17's compiler does not have, read by name from the
 * running one. A compiler without them simply has no such children.
 */
final class NewerTrees {

  private NewerTrees() {}

  static Optional<Tree> child(Tree tree, String accessor) {
    return read(tree, accessor) instanceof Tree child ? Optional.of(child) : Optional.empty();
  }

  static List<Tree> children(Tree tree, String accessor) {
    List<Tree> children = new ArrayList<>();
    if (read(tree, accessor) instanceof List<?> all) {
      for (Object child : all) {
        if (child instanceof Tree one) {
          children.add(one);
        }
      }
    }
    return children;
  }

  private static Object read(Tree tree, String accessor) {
    try {
      Method method = tree.getClass().getMethod(accessor);
      Object value = method.invoke(tree);
      return value == null ? Optional.empty() : value;
    } catch (NoSuchMethodException | IllegalAccessException olderCompiler) {
      return Optional.empty();
    } catch (InvocationTargetException failed) {
      throw new IllegalStateException(accessor + " of " + tree.getKind(), failed.getCause());
    }
  }
}
