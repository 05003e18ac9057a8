package dev.consentgate.source.declaration;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import dev.consentgate.program.Trait;
import dev.consentgate.source.type.ClassSymbol;
import dev.consentgate.source.type.FieldSymbol;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Type;
import dev.consentgate.source.type.TypeVariable;
import dev.consentgate.symbol.MethodId;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A class that the sources declare: top-level, member, local or anonymous. */
public final class SourceClass extends ClassSymbol {

  private final String simpleName;
  private final Node tree;
  private final Place place;
  private final Set<Trait> traits;
  private final Map<String, SourceClass> memberTypes = new LinkedHashMap<>();
  private final Map<BodyDeclaration<?>, List<TypeVariable>> callableVariables =
      new IdentityHashMap<>();
  private @Nullable NameScope scope;
  private @Nullable List<TypeVariable> typeParameters;
  private @Nullable ClassHeader header;
  private @Nullable SourceMembers members;

  SourceClass(String name, String simpleName, Node tree, Place place, Set<Trait> traits) {
    super(name);
    this.simpleName = simpleName;
    this.tree = tree;
    this.place = place;
    this.traits = EnumSet.copyOf(traits);
  }

  /** Empty for an anonymous class. */
  public String simpleName() {
    return simpleName;
  }

  /** A {@link TypeDeclaration}, {@link ObjectCreationExpr} or {@link EnumConstantDeclaration}. */
  public Node tree() {
    return tree;
  }

  public SourceUnit unit() {
    return place.unit();
  }

  /** The member that a local or anonymous class stands in; null for others. */
  public @Nullable BodyDeclaration<?> enclosingMember() {
    return place.member();
  }

  public boolean inStaticContext() {
    return place.staticContext();
  }

  public NameScope outerScope() {
    return place.scope();
  }

  /** The names in scope inside the class. */
  public NameScope scope() {
    if (scope == null) {
      scope = new ClassScope(this, place.scope());
    }
    return scope;
  }

  public ClassTable classes() {
    return place.scope().unit().classes();
  }

  public NodeList<BodyDeclaration<?>> bodyDeclarations() {
    if (tree instanceof TypeDeclaration<?> declaration) {
      return declaration.getMembers();
    }
    return tree instanceof EnumConstantDeclaration constant
        ? constant.getClassBody()
        : ((ObjectCreationExpr) tree).getAnonymousClassBody().orElseGet(NodeList::new);
  }

  public List<AnnotationExpr> annotations() {
    return tree instanceof TypeDeclaration<?> declaration
        ? declaration.getAnnotations()
        : List.of();
  }

  void addMemberType(SourceClass member) {
    memberTypes.putIfAbsent(member.simpleName, member);
  }

  @Override
  public Set<Trait> traits() {
    return traits;
  }

  @Override
  public List<TypeVariable> typeParameters() {
    if (typeParameters == null) {
      NodeList<com.github.javaparser.ast.type.TypeParameter> written =
          tree instanceof NodeWithTypeParameters<?> generic
              ? generic.getTypeParameters()
              : new NodeList<>();
      typeParameters = TypeResolver.parameters(written, place.scope());
      TypeResolver.bind(typeParameters, written, new HeaderScope(typeParameters, place.scope()));
    }
    return typeParameters;
  }

  private ClassHeader header() {
    if (header == null) {
      // A class that is asked for its supertypes while they are being found has none yet.
      header = ClassHeader.UNFINISHED;
      header = ClassHeader.read(this, new HeaderScope(typeParameters(), place.scope()));
    }
    return header;
  }

  @Override
  public Type.@Nullable Declared superclass() {
    return header().superclass();
  }

  @Override
  public List<Type.Declared> interfaces() {
    return header().interfaces();
  }

  @Override
  protected boolean hasSupertypes() {
    return header != ClassHeader.UNFINISHED;
  }

  private SourceMembers members() {
    if (members == null) {
      members = new SourceMembers(this);
      members.read();
    }
    return members;
  }

  @Override
  public List<FieldSymbol> fields() {
    return members().fields();
  }

  @Override
  public List<MethodSymbol> methods() {
    return members().methods();
  }

  /** The record's components as fields, in order. */
  public List<FieldSymbol> components() {
    return members().components();
  }

  /** The tree of a method, null for an implicit one. */
  public @Nullable BodyDeclaration<?> declaration(MethodSymbol method) {
    return members().trees().get(method);
  }

  /** The variable declarator, record parameter or enum constant of a field; null when generated. */
  public @Nullable Node declaration(FieldSymbol field) {
    return members().fieldTrees().get(field);
  }

  public @Nullable MethodSymbol method(MethodId id) {
    for (MethodSymbol method : declared(id.name())) {
      if (method.id().equals(id)) {
        return method;
      }
    }
    return null;
  }

  /** The symbol of a declared method or constructor. */
  public @Nullable MethodSymbol method(BodyDeclaration<?> declaration) {
    return members().byTree().get(declaration);
  }

  /** The type parameters of a method or constructor of this class. */
  List<TypeVariable> typeParameters(BodyDeclaration<?> callable) {
    List<TypeVariable> known = callableVariables.get(callable);
    if (known == null) {
      NodeList<com.github.javaparser.ast.type.TypeParameter> written =
          callable instanceof NodeWithTypeParameters<?> generic
              ? generic.getTypeParameters()
              : new NodeList<>();
      known = TypeResolver.parameters(written, scope());
      callableVariables.put(callable, known);
      TypeResolver.bind(known, written, new HeaderScope(known, scope()));
    }
    return known;
  }

  /** The names in scope inside a member of this class. */
  public NameScope scopeIn(BodyDeclaration<?> member) {
    return member instanceof NodeWithTypeParameters<?> generic
            && !generic.getTypeParameters().isEmpty()
        ? new CallableScope(this, member)
        : scope();
  }

  @Override
  public @Nullable ClassSymbol memberType(String name) {
    return memberTypes.get(name);
  }

  @Override
  public @Nullable SourceClass enclosing() {
    return place.enclosing();
  }
}
