package dev.consentgate.source.body;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.consentgate.program.Trait;
import dev.consentgate.source.declaration.ClassReaders;
import dev.consentgate.source.declaration.ClassTable;
import dev.consentgate.source.declaration.SourceClass;
import dev.consentgate.source.declaration.TypeResolver;
import dev.consentgate.source.inference.Overloads;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Type;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Initializers;
import dev.consentgate.syntax.MethodSyntax;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bodies of source classes on demand. A local or anonymous class is read in the scope of
 * the member it stands in; that scope is remembered when the member is read.
 */
public final class Bodies implements ClassReaders {

  private final Overloads overloads;
  private final Map<Node, SourceClass> classesByTree;
  private final Map<SourceClass, Frame> places = new IdentityHashMap<>();
  private final Map<SourceClass, Anonymous> anonymous = new IdentityHashMap<>();
  private final Set<BodyDeclaration<?>> forced = Collections.newSetFromMap(new IdentityHashMap<>());

  /** What the creation of an anonymous class tells of its supertype. */
  private record Anonymous(Type type, @Nullable MethodSymbol constructor) {}

  /**
   * @param classesByTree each class by the tree that declares it, compared by identity
   */
  public Bodies(ClassTable classes, Map<Node, SourceClass> classesByTree) {
    this.overloads = new Overloads(classes);
    this.classesByTree = classesByTree;
  }

  Overloads overloads() {
    return overloads;
  }

  @Nullable SourceClass classOf(Node tree) {
    return classesByTree.get(tree);
  }

  void remember(SourceClass local, Frame place) {
    places.put(local, place);
  }

  void rememberAnonymous(SourceClass symbol, Type supertype, @Nullable MethodSymbol constructor) {
    anonymous.put(symbol, new Anonymous(supertype, constructor));
  }

  public Optional<MethodSyntax> syntax(SourceClass owner, MethodSymbol method) {
    BodyDeclaration<?> declaration = owner.declaration(method);
    if (declaration != null) {
      return new MemberReader(this, owner).syntax(method, declaration);
    }
    // As in javac, an anonymous class of an interface has a default constructor, unless its type
    // arguments are inferred.
    boolean forwards =
        owner.is(Trait.ANONYMOUS)
            && method.id().isConstructor()
            && (owner.interfaces().isEmpty() || isDiamond(owner));
    return forwards
        ? Optional.of(AnonymousConstructor.syntax(owner, method, superCall(owner)))
        : Optional.empty();
  }

  private static boolean isDiamond(SourceClass owner) {
    return owner.tree() instanceof ObjectCreationExpr creation
        && creation.getType().isUsingDiamondOperator();
  }

  /** The constructor of the superclass that a constructor without a call of its own calls. */
  public @Nullable MethodSymbol superCall(SourceClass symbol) {
    MethodSymbol constructor = symbol.is(Trait.ANONYMOUS) ? superConstructor(symbol) : null;
    if (constructor != null) {
      return constructor;
    }
    Type.Declared superclass = symbol.superclass();
    return superclass == null
        ? null
        : superclass.symbol().declared(MethodId.CONSTRUCTOR).stream()
            .filter(method -> method.parameters().isEmpty() || symbol.is(Trait.ENUM))
            .findFirst()
            .orElse(null);
  }

  public Initializers initializers(SourceClass owner) {
    return new MemberReader(this, owner).initializers();
  }

  /** Annotation values are constants, so that no local variable is in their scope. */
  Reading annotationReading(SourceClass owner) {
    SourceClass enclosing = owner.enclosing();
    Frame outer =
        enclosing == null
            ? null
            : new Frame(enclosing, owner.outerScope(), null, true, outerClasses(enclosing));
    return new Reading(this, new Frame(owner, owner.scope(), null, true, outer));
  }

  private static @Nullable Frame outerClasses(SourceClass symbol) {
    SourceClass enclosing = symbol.enclosing();
    return enclosing == null
        ? null
        : new Frame(enclosing, symbol.outerScope(), null, true, outerClasses(enclosing));
  }

  Reading reading(SourceClass owner, BodyDeclaration<?> member, boolean isStatic) {
    return new Reading(
        this, new Frame(owner, owner.scopeIn(member), null, isStatic, around(owner)));
  }

  private @Nullable Frame around(SourceClass symbol) {
    BodyDeclaration<?> member = symbol.enclosingMember();
    SourceClass enclosing = symbol.enclosing();
    if (enclosing == null) {
      return null;
    }
    if (member != null) {
      force(symbol, enclosing, member);
      Frame place = places.get(symbol);
      if (place != null) {
        return place;
      }
    }
    return new Frame(
        enclosing, symbol.outerScope(), null, symbol.inStaticContext(), around(enclosing));
  }

  /** Reads the member that a local class stands in, unless it was or is being read. */
  private void force(SourceClass symbol, SourceClass enclosing, BodyDeclaration<?> member) {
    if (!places.containsKey(symbol) && forced.add(member)) {
      new MemberReader(this, enclosing).read(member);
    }
  }

  @Override
  public @Nullable Object constant(SourceClass owner, VariableDeclarator field) {
    Expression initializer = field.getInitializer().orElse(null);
    BodyDeclaration<?> member = (BodyDeclaration<?>) field.getParentNode().orElse(null);
    if (initializer == null || member == null) {
      return null;
    }
    Reading reading = reading(owner, member, true);
    Type type = TypeResolver.resolve(field.getType(), owner.scope());
    Expr value = reading.expressions.expr(initializer, type.isUnknown() ? null : type);
    Object constant = ConstantFolding.value(value);
    return constant != null && type instanceof Type.Primitive primitive
        ? ConstantFolding.convert(constant, primitive.name())
        : constant;
  }

  @Override
  public @Nullable MethodSymbol superConstructor(SourceClass symbol) {
    Anonymous known = known(symbol);
    return known == null ? null : known.constructor();
  }

  @Override
  public Type.Declared diamond(SourceClass symbol, Type.Declared written) {
    Anonymous known = known(symbol);
    return known != null && known.type() instanceof Type.Declared declared ? declared : written;
  }

  private @Nullable Anonymous known(SourceClass symbol) {
    BodyDeclaration<?> member = symbol.enclosingMember();
    SourceClass enclosing = symbol.enclosing();
    if (!anonymous.containsKey(symbol) && member != null && enclosing != null) {
      force(symbol, enclosing, member);
    }
    return anonymous.get(symbol);
  }

  static boolean isStatic(SourceClass owner, BodyDeclaration<?> member) {
    if (member instanceof FieldDeclaration field) {
      return field.isStatic() || owner.is(Trait.INTERFACE);
    }
    if (member instanceof InitializerDeclaration initializer) {
      return initializer.isStatic();
    }
    return member instanceof EnumConstantDeclaration
        || (member instanceof MethodDeclaration method && method.isStatic());
  }
}
