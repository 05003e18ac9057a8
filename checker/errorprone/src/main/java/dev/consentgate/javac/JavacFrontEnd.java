package dev.consentgate.javac;

import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Names;
import dev.consentgate.lowering.FrontEnd;
import dev.consentgate.program.Interest;
import dev.consentgate.program.Mentions;
import dev.consentgate.program.Sightings;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.syntax.Initializers;
import dev.consentgate.syntax.MethodSyntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The front-end over javac's attributed trees. Declarations are read once and kept; bodies are read
 * anew each time they are asked for. What javac could not attribute comes out as unknown: this
 * class adds no failure of its own to a compilation that javac reports on anyway.
 */
public final class JavacFrontEnd implements FrontEnd {

  private final Context context;
  private final List<JCCompilationUnit> units;
  private final SymbolIds ids;
  private final TypeReader types;
  private @Nullable SourceIndex index;
  private @Nullable List<TypeInfo> sourceTypes;
  private final DeclarationReader declarations;
  private final ClassPath classPath;
  private final Map<String, Optional<TypeInfo>> known = new HashMap<>();
  private final IdentityHashMap<JCClassDecl, Map<MethodId, Mentions>> mentions =
      new IdentityHashMap<>();

  public JavacFrontEnd(Context context, List<JCCompilationUnit> units) {
    this.context = context;
    this.units = List.copyOf(units);
    this.ids = new SymbolIds(context);
    this.types = new TypeReader(context, ids);
    this.declarations = new DeclarationReader(ids, types);
    this.classPath = new ClassPath(context, units, ids, declarations);
  }

  private SourceIndex index() {
    if (index == null) {
      index = new SourceIndex(units, ids);
    }
    return index;
  }

  @Override
  public List<TypeInfo> sourceTypes() {
    if (sourceTypes == null) {
      List<TypeInfo> infos = new ArrayList<>();
      for (SourceClass source : index().all()) {
        type(ids.name(source.tree().sym)).ifPresent(infos::add);
      }
      sourceTypes = List.copyOf(infos);
    }
    return sourceTypes;
  }

  /**
   * From the symbol alone, since many a type is asked for nothing else. Local and anonymous classes
   * are found by their trees only.
   */
  @Override
  public List<String> supertypes(String binaryName) {
    return Character.isDigit(binaryName.charAt(binaryName.lastIndexOf('$') + 1))
        ? FrontEnd.super.supertypes(binaryName)
        : classPath.supertypes(binaryName);
  }

  @Override
  public Set<String> packages() {
    Set<String> packages = new LinkedHashSet<>();
    for (JCCompilationUnit unit : units) {
      packages.add(unit.packge.flatName().toString());
    }
    return packages;
  }

  @Override
  public Sightings sightings(Interest interest) {
    SightingScanner scanner = new SightingScanner(interest, Names.instance(context), ids);
    for (JCCompilationUnit unit : units) {
      scanner.scan(unit.defs);
    }
    return new Sightings(
        scanner.calls(), interest.annotations().stream().anyMatch(classPath::isEntered));
  }

  @Override
  public Optional<TypeInfo> type(String binaryName) {
    Optional<TypeInfo> info = known.get(binaryName);
    if (info == null) {
      Optional<SourceClass> source = index().find(binaryName);
      info = source.isPresent() ? source.map(declarations::fromSource) : classPath.find(binaryName);
      known.put(binaryName, info);
    }
    return info;
  }

  @Override
  public Mentions mentions(MethodId method) {
    return index()
        .find(method.owner())
        .map(source -> mentionsOf(source.top()).getOrDefault(method, Mentions.NONE))
        .orElse(Mentions.NONE);
  }

  @Override
  public Optional<MethodSyntax> syntax(MethodId method) {
    return index()
        .find(method.owner())
        .flatMap(source -> new SyntaxReader(context, ids, types, source).method(method));
  }

  @Override
  public Initializers initializers(String binaryName) {
    return index()
        .find(binaryName)
        .map(source -> new SyntaxReader(context, ids, types, source).initializers())
        .orElse(Initializers.NONE);
  }

  private Map<MethodId, Mentions> mentionsOf(JCClassDecl top) {
    return mentions.computeIfAbsent(top, tree -> new MentionScanner(ids, types).read(tree));
  }
}
