package dev.consentgate.source.declaration;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.consentgate.program.Trait;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Finds all classes of a file and names them as javac does: local and anonymous classes are
 * numbered within the class around them, in the order in which javac attributes them.
 */
public final class Declarations {

  private final SourceUnit unit;
  private final UnitScope unitScope;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Map<Node, SourceClass> byTree = new IdentityHashMap<>();

  private Declarations(SourceUnit unit, UnitScope unitScope) {
    this.unit = unit;
    this.unitScope = unitScope;
  }

  /** Declares the file's classes; gives the class of each tree that declares one. */
  public static Map<Node, SourceClass> read(SourceUnit unit, ClassTable classes) {
    Declarations declarations = new Declarations(unit, new UnitScope(unit, classes));
    for (TypeDeclaration<?> type : unit.tree().getTypes()) {
      declarations.topLevel(type);
    }
    return declarations.byTree;
  }

  private void topLevel(TypeDeclaration<?> type) {
    String simple = type.getNameAsString();
    Place place = new Place(unit, unitScope, null, null, true);
    Set<Trait> traits = WrittenTraits.ofType(type, false, false);
    declare(new SourceClass(unit.qualified(simple), simple, type, place, traits));
  }

  private void declare(SourceClass symbol) {
    unit.add(symbol);
    byTree.put(symbol.tree(), symbol);
    if (symbol.tree() instanceof EnumDeclaration declaration) {
      for (EnumConstantDeclaration constant : declaration.getEntries()) {
        constant(symbol, constant);
      }
    }
    for (BodyDeclaration<?> member : symbol.bodyDeclarations()) {
      if (member instanceof TypeDeclaration<?> type) {
        memberType(symbol, type);
      } else {
        NameScope scope = symbol.scopeIn(member);
        new LocalClasses(this, symbol, member, isStatic(symbol, member)).visit(member, scope);
      }
    }
  }

  private static boolean isStatic(SourceClass owner, BodyDeclaration<?> member) {
    if (member instanceof FieldDeclaration field) {
      return field.isStatic() || owner.is(Trait.INTERFACE);
    }
    if (member instanceof InitializerDeclaration initializer) {
      return initializer.isStatic();
    }
    return member instanceof MethodDeclaration method && method.isStatic();
  }

  private void memberType(SourceClass owner, TypeDeclaration<?> type) {
    String simple = type.getNameAsString();
    Set<Trait> traits = WrittenTraits.ofType(type, true, owner.is(Trait.INTERFACE));
    if (!traits.contains(Trait.STATIC)) {
      traits.add(Trait.INNER);
    }
    Place place = new Place(unit, owner.scope(), owner, null, traits.contains(Trait.STATIC));
    SourceClass symbol = new SourceClass(owner.name() + "$" + simple, simple, type, place, traits);
    owner.addMemberType(symbol);
    declare(symbol);
  }

  private void constant(SourceClass owner, EnumConstantDeclaration constant) {
    LocalClasses locals = new LocalClasses(this, owner, constant, true);
    constant.getArguments().forEach(argument -> locals.visit(argument, owner.scope()));
    if (!constant.getClassBody().isEmpty()) {
      Set<Trait> traits = EnumSet.of(Trait.ENUM, Trait.FINAL, Trait.LOCAL, Trait.ANONYMOUS);
      Place place = new Place(unit, owner.scope(), owner, constant, true);
      declare(new SourceClass(localName(owner, ""), "", constant, place, traits));
    }
  }

  SourceClass local(
      SourceClass owner,
      TypeDeclaration<?> type,
      NameScope scope,
      BodyDeclaration<?> member,
      boolean isStatic) {
    String simple = type.getNameAsString();
    Set<Trait> traits = WrittenTraits.ofType(type, true, false);
    traits.add(Trait.LOCAL);
    boolean inner = !isStatic && !traits.contains(Trait.STATIC);
    if (inner) {
      traits.add(Trait.INNER);
    }
    SourceClass[] self = new SourceClass[1];
    NameScope inside = new LateScope(() -> new LocalClassScope(self[0], scope), scope.unit());
    Place place = new Place(unit, inside, owner, member, !inner);
    self[0] = new SourceClass(localName(owner, simple), simple, type, place, traits);
    declare(self[0]);
    return self[0];
  }

  void anonymous(
      SourceClass owner,
      ObjectCreationExpr creation,
      NameScope scope,
      BodyDeclaration<?> member,
      boolean isStatic) {
    Set<Trait> traits = EnumSet.of(Trait.LOCAL, Trait.ANONYMOUS);
    if (!isStatic) {
      traits.add(Trait.INNER);
    }
    Place place = new Place(unit, scope, owner, member, isStatic);
    declare(new SourceClass(localName(owner, ""), "", creation, place, traits));
  }

  private String localName(SourceClass owner, String simple) {
    int index = indexes.merge(owner.name() + "/" + simple, 1, Integer::sum);
    return owner.name() + "$" + index + simple;
  }
}
