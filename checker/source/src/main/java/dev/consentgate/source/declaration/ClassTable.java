package dev.consentgate.source.declaration;

import dev.consentgate.source.library.Library;
import dev.consentgate.source.type.ClassLookup;
import dev.consentgate.source.type.ClassSymbol;
import dev.consentgate.source.type.Members;
import dev.consentgate.source.type.MissingClass;
import dev.consentgate.symbol.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All classes by binary name, those of the sources before those of the library. */
public final class ClassTable implements ClassLookup {

  private final Library library;
  private @Nullable ClassReaders readers;
  private final Map<String, SourceClass> sources = new HashMap<>();
  private final Set<String> sourcePackages = new HashSet<>();
  private final Map<String, Optional<ClassSymbol>> compiled = new HashMap<>();
  private final Map<String, MissingClass> missing = new HashMap<>();
  private final Map<String, Optional<ClassSymbol>> canonical = new HashMap<>();

  public ClassTable(Library library) {
    this.library = library;
  }

  public void setReaders(ClassReaders bodies) {
    this.readers = bodies;
  }

  ClassReaders readers() {
    return Objects.requireNonNull(readers);
  }

  /** Adds a class of the sources; false when its name is taken. */
  public boolean add(SourceClass symbol) {
    sourcePackages.add(Names.packageOf(symbol.name()));
    return sources.putIfAbsent(symbol.name(), symbol) == null;
  }

  public @Nullable SourceClass source(String binaryName) {
    return sources.get(binaryName);
  }

  @Override
  public @Nullable ClassSymbol find(String binaryName) {
    SourceClass source = sources.get(binaryName);
    if (source != null) {
      return source;
    }
    Optional<ClassSymbol> known = compiled.get(binaryName);
    if (known == null) {
      known = Optional.ofNullable(library.find(binaryName, this));
      compiled.put(binaryName, known);
    }
    return known.orElse(null);
  }

  @Override
  public boolean isPackage(String name) {
    return sourcePackages.contains(name) || library.isPackage(name);
  }

  @Override
  public ClassSymbol reference(String binaryName) {
    ClassSymbol symbol = find(binaryName);
    return symbol != null ? symbol : missing.computeIfAbsent(binaryName, MissingClass::new);
  }

  /** The class of a canonical name as imports write it. */
  public @Nullable ClassSymbol imported(String name) {
    Optional<ClassSymbol> known = canonical.get(name);
    if (known == null) {
      known = Optional.ofNullable(search(name));
      canonical.put(name, known);
    }
    return known.orElse(null);
  }

  ClassSymbol importedOrMissing(String name) {
    ClassSymbol symbol = imported(name);
    return symbol != null ? symbol : reference(binaryByConvention(name));
  }

  private @Nullable ClassSymbol search(String name) {
    ClassSymbol whole = find(name);
    if (whole != null) {
      return whole;
    }
    int dot = name.lastIndexOf('.');
    ClassSymbol owner = dot < 0 ? null : imported(name.substring(0, dot));
    return owner == null ? null : Members.memberType(owner, name.substring(dot + 1));
  }

  /** Of a class that is not at hand, the first capitalised part is taken as the outermost class. */
  private static String binaryByConvention(String name) {
    String[] parts = name.split("\\.");
    StringBuilder binary = new StringBuilder();
    boolean inClass = false;
    for (String part : parts) {
      if (binary.length() > 0) {
        binary.append(inClass ? '$' : '.');
      }
      binary.append(part);
      inClass |= !part.isEmpty() && Character.isUpperCase(part.charAt(0));
    }
    return binary.toString();
  }
}
