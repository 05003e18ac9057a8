package dev.consentgate.javac;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.comp.AttrContext;
import com.sun.tools.javac.comp.Enter;
import com.sun.tools.javac.comp.Env;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The attributed compilation units of one javac run, in the order of their file paths.
 *
 * <p>They are complete only under the compile policy {@code simple}, where javac attributes every
 * class before it finishes the first one. Units without a type ({@code package-info}, {@code
 * module-info}) are left out: javac keeps no environment for them, and they hold no code.
 */
public final class CompilationUnits {

  private CompilationUnits() {}

  /** All units with a type declaration that javac entered from source in this context. */
  public static List<JCCompilationUnit> of(Context context) {
    Enter enter = Enter.instance(context);
    Set<JCCompilationUnit> units = Collections.newSetFromMap(new IdentityHashMap<>());
    for (ClassSymbol symbol : Symtab.instance(context).getAllClasses()) {
      Env<AttrContext> environment = enter.getEnv(symbol);
      if (environment != null && environment.toplevel != null) {
        units.add(environment.toplevel);
      }
    }
    ArrayList<JCCompilationUnit> sorted = new ArrayList<>(units);
    sorted.sort(Comparator.comparing(CompilationUnits::path));
    return List.copyOf(sorted);
  }

  /** The unit's file as javac was given it, with {@code /} between its segments. */
  public static String path(JCCompilationUnit unit) {
    return unit.sourcefile == null ? "" : unit.sourcefile.getName().replace('\\', '/');
  }
}
