package dev.consentgate.source;

import com.github.javaparser.ast.Node;
import dev.consentgate.lowering.FrontEnd;
import dev.consentgate.program.Mentions;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.source.body.AnnotationValues;
import dev.consentgate.source.body.Bodies;
import dev.consentgate.source.declaration.ClassTable;
import dev.consentgate.source.declaration.Declarations;
import dev.consentgate.source.declaration.SourceClass;
import dev.consentgate.source.declaration.SourceUnit;
import dev.consentgate.source.library.ClassPath;
import dev.consentgate.source.library.JdkImage;
import dev.consentgate.source.library.Library;
import dev.consentgate.source.library.LibraryClass;
import dev.consentgate.source.library.ShippedSignatures;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.syntax.Initializers;
import dev.consentgate.syntax.MethodSyntax;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Java sources that need not compile, parsed and resolved as far as their names and the class path
 * tell. Answers are the same whatever the number of threads; one caller at a time is served.
 */
public final class SourceFrontEnd implements FrontEnd, AutoCloseable {

  private final Library library;
  private final ClassTable classes;
  private final Bodies bodies;
  private final TypeInfos typeInfos;
  private final List<SourceClass> declared;
  private final List<UnreadFile> unread;
  private final List<Path> brokenJars;
  private final int fileCount;
  private final Map<String, Optional<TypeInfo>> described = new HashMap<>();
  private @Nullable List<TypeInfo> sourceTypes;

  private SourceFrontEnd(ParsedSources sources, ClassPath classPath) {
    library = new Library(classPath, new JdkImage(), new ShippedSignatures());
    classes = new ClassTable(library);
    declared = new ArrayList<>();
    unread = new ArrayList<>(sources.unread());
    brokenJars = classPath.broken();
    fileCount = sources.units().size();
    Map<Node, SourceClass> byTree = new IdentityHashMap<>();
    for (SourceUnit unit : sources.units()) {
      byTree.putAll(Declarations.read(unit, classes));
      addClasses(unit);
    }
    Collections.sort(unread);
    bodies = new Bodies(classes, byTree);
    classes.setReaders(bodies);
    typeInfos = new TypeInfos(new AnnotationValues(bodies));
  }

  /** Of two files with a class of the same name, the first counts. */
  private void addClasses(SourceUnit unit) {
    for (SourceClass symbol : unit.classes()) {
      if (classes.add(symbol)) {
        declared.add(symbol);
      } else if (symbol.enclosing() == null) {
        unread.add(new UnreadFile(unit.file(), "declares " + symbol.name() + " again"));
      }
    }
  }

  /** Parses and declares the sources of the request. */
  public static SourceFrontEnd read(SourceRequest request) {
    return new SourceFrontEnd(ParsedSources.parse(request), new ClassPath(request.classPath()));
  }

  /** The files that took no part, sorted by name. */
  public List<UnreadFile> unread() {
    return Collections.unmodifiableList(unread);
  }

  /** The entries of the class path that could not be read. */
  public List<Path> brokenJars() {
    return brokenJars;
  }

  /** How many files were parsed. */
  public int fileCount() {
    return fileCount;
  }

  @Override
  public synchronized List<TypeInfo> sourceTypes() {
    if (sourceTypes == null) {
      sourceTypes = declared.stream().map(symbol -> type(symbol.name()).orElseThrow()).toList();
    }
    return sourceTypes;
  }

  @Override
  public synchronized Optional<TypeInfo> type(String binaryName) {
    Optional<TypeInfo> known = described.get(binaryName);
    if (known == null) {
      known = describe(binaryName);
      described.put(binaryName, known);
    }
    return known;
  }

  private Optional<TypeInfo> describe(String binaryName) {
    SourceClass source = classes.source(binaryName);
    if (source != null) {
      return Optional.of(typeInfos.of(source));
    }
    return classes.find(binaryName) instanceof LibraryClass library
        ? Optional.of(LibraryTypes.of(library))
        : Optional.empty();
  }

  @Override
  public synchronized Mentions mentions(MethodId method) {
    SourceClass owner = classes.source(method.owner());
    return owner == null ? Mentions.NONE : new SourceMentions(bodies, classes).of(owner, method);
  }

  @Override
  public synchronized Optional<MethodSyntax> syntax(MethodId method) {
    SourceClass owner = classes.source(method.owner());
    MethodSymbol symbol = owner == null ? null : owner.method(method);
    return owner == null || symbol == null ? Optional.empty() : bodies.syntax(owner, symbol);
  }

  @Override
  public synchronized Initializers initializers(String binaryName) {
    SourceClass owner = classes.source(binaryName);
    return owner == null ? Initializers.NONE : bodies.initializers(owner);
  }

  @Override
  public void close() {
    library.close();
  }
}
