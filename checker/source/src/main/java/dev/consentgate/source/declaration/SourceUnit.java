package dev.consentgate.source.declaration;

import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import dev.consentgate.symbol.Location;
import java.util.ArrayList;
import java.util.List;

/** A parsed source file: its package, its imports and the classes it declares. */
public final class SourceUnit {

  private final String file;
  private final CompilationUnit tree;
  private final String packageName;
  private final List<SourceClass> classes = new ArrayList<>();

  public SourceUnit(String file, CompilationUnit tree) {
    this.file = file;
    this.tree = tree;
    this.packageName =
        tree.getPackageDeclaration().map(declaration -> declaration.getNameAsString()).orElse("");
  }

  public String file() {
    return file;
  }

  public CompilationUnit tree() {
    return tree;
  }

  public String packageName() {
    return packageName;
  }

  public List<ImportDeclaration> imports() {
    return tree.getImports();
  }

  /** All classes of the file, enclosing before nested. */
  public List<SourceClass> classes() {
    return classes;
  }

  void add(SourceClass symbol) {
    classes.add(symbol);
  }

  /** The binary name of a top-level class of this file. */
  String qualified(String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }

  public Location location(Node node) {
    Position begin = node.getRange().map(range -> range.begin).orElse(Position.HOME);
    return new Location(file, begin.line, begin.column, -1);
  }
}
