package dev.consentgate.javac;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.consentgate.symbol.Location;
import java.util.IdentityHashMap;

/** Where the members of a class stand; a member without text stands where its class does. */
final class MemberPlaces {

  static final MemberPlaces NOWHERE = new MemberPlaces(Location.NONE);

  private final IdentityHashMap<Symbol, Location> places = new IdentityHashMap<>();
  private final Location fallback;

  private MemberPlaces(Location fallback) {
    this.fallback = fallback;
  }

  MemberPlaces(SourceClass source) {
    this(source.positions().of(source.tree()));
    for (JCTree member : source.tree().defs) {
      if (member instanceof JCMethodDecl method && method.sym != null) {
        places.put(method.sym, source.positions().of(method));
      } else if (member instanceof JCVariableDecl field && field.sym != null) {
        places.put(field.sym, source.positions().of(field));
      }
    }
  }

  Location of(Symbol member) {
    return places.getOrDefault(member, fallback);
  }
}
