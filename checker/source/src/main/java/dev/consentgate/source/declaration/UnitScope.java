package dev.consentgate.source.declaration;

import com.github.javaparser.ast.ImportDeclaration;
import dev.consentgate.source.type.ClassSymbol;
import dev.consentgate.source.type.Members;
import dev.consentgate.source.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names a file sees: single imports, its own package, imports on demand, {@code java.lang}. */
public final class UnitScope implements NameScope {

  private final SourceUnit unit;
  private final ClassTable classes;
  private final Map<String, Optional<Type>> found = new HashMap<>();
  private final Map<String, String> single = new HashMap<>();
  private final Map<String, List<String>> singleStatic = new HashMap<>();
  private final List<String> onDemand = new ArrayList<>();
  private final List<String> staticOnDemand = new ArrayList<>();

  UnitScope(SourceUnit unit, ClassTable classes) {
    this.unit = unit;
    this.classes = classes;
    for (ImportDeclaration declaration : unit.imports()) {
      if (!declaration.isModule()) {
        add(declaration);
      }
    }
  }

  private void add(ImportDeclaration declaration) {
    String name = declaration.getNameAsString();
    if (declaration.isAsterisk()) {
      (declaration.isStatic() ? staticOnDemand : onDemand).add(name);
      return;
    }
    int dot = name.lastIndexOf('.');
    String simple = name.substring(dot + 1);
    if (declaration.isStatic()) {
      String owner = dot < 0 ? "" : name.substring(0, dot);
      singleStatic.computeIfAbsent(simple, key -> new ArrayList<>()).add(owner);
    } else {
      single.put(simple, name);
    }
  }

  public SourceUnit source() {
    return unit;
  }

  public ClassTable classes() {
    return classes;
  }

  @Override
  public UnitScope unit() {
    return this;
  }

  /** The classes whose static members a single import brings in under that name. */
  public List<ClassSymbol> staticOwners(String member) {
    return symbols(singleStatic.getOrDefault(member, List.of()));
  }

  /** The classes whose static members are imported on demand. */
  public List<ClassSymbol> staticOwnersOnDemand() {
    return symbols(staticOnDemand);
  }

  private List<ClassSymbol> symbols(List<String> names) {
    return names.stream().map(classes::importedOrMissing).toList();
  }

  @Override
  public @Nullable Type find(String simpleName) {
    Optional<Type> known = found.get(simpleName);
    if (known == null) {
      ClassSymbol symbol = search(simpleName);
      known = symbol == null ? Optional.empty() : Optional.of(symbol.raw());
      found.put(simpleName, known);
    }
    return known.orElse(null);
  }

  private @Nullable ClassSymbol search(String simpleName) {
    String imported = single.get(simpleName);
    if (imported != null) {
      return classes.importedOrMissing(imported);
    }
    for (ClassSymbol owner : staticOwners(simpleName)) {
      ClassSymbol member = Members.memberType(owner, simpleName);
      if (member != null) {
        return member;
      }
    }
    ClassSymbol own = classes.find(unit.qualified(simpleName));
    return own != null ? own : searchOnDemand(simpleName);
  }

  private @Nullable ClassSymbol searchOnDemand(String simpleName) {
    for (String name : onDemand) {
      ClassSymbol symbol = classes.find(name + "." + simpleName);
      if (symbol == null && !classes.isPackage(name)) {
        ClassSymbol owner = classes.imported(name);
        symbol = owner == null ? null : Members.memberType(owner, simpleName);
      }
      if (symbol != null) {
        return symbol;
      }
    }
    for (ClassSymbol owner : staticOwnersOnDemand()) {
      ClassSymbol member = Members.memberType(owner, simpleName);
      if (member != null) {
        return member;
      }
    }
    return classes.find("java.lang." + simpleName);
  }
}
