package dev.consentgate.errorprone;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.util.Context;
import dev.consentgate.record.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** The folder that javac writes classes to, through javac's own file manager. */
final class ClassOutput {

  private final Context context;
  private final JavaFileManager files;

  ClassOutput(Context context) {
    this.context = context;
    this.files = context.get(JavaFileManager.class);
  }

  /**
   * Whether this compilation read classes of its own module from an earlier one, and so does not
   * see all of the module's sources.
   */
  boolean hasEarlierClasses() {
    if (!exists()) {
      return false;
    }
    for (ClassSymbol symbol : Symtab.instance(context).getAllClasses()) {
      if (symbol.classfile != null && isEarlier(symbol.classfile)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEarlier(JavaFileObject file) {
    try {
      return file.getKind() == JavaFileObject.Kind.CLASS
          && files.contains(StandardLocation.CLASS_OUTPUT, file);
    } catch (IOException | IllegalArgumentException elsewhere) {
      // With --release, classes of the JDK belong to a file manager of their own.
      return false;
    }
  }

  boolean exists() {
    return files.hasLocation(StandardLocation.CLASS_OUTPUT);
  }

  /** The text of a file of the output. */
  Optional<String> read(String path) throws IOException {
    FileObject file = files.getFileForInput(StandardLocation.CLASS_OUTPUT, "", path);
    return file == null ? Optional.empty() : Optional.of(file.getCharContent(true).toString());
  }

  /** The digest of a class as it was written; empty when it was not. */
  Optional<String> classDigest(String binaryName) {
    try {
      JavaFileObject file =
          files.getJavaFileForInput(
              StandardLocation.CLASS_OUTPUT, binaryName, JavaFileObject.Kind.CLASS);
      if (file == null) {
        return Optional.empty();
      }
      try (InputStream bytes = file.openInputStream()) {
        return Optional.of(Digest.of(bytes.readAllBytes()));
      }
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  /** Writes a file so that whoever reads it sees all of it or the one before. */
  void replace(String path, String text) throws IOException {
    FileObject file = files.getFileForOutput(StandardLocation.CLASS_OUTPUT, "", path, null);
    if (!"file".equals(file.toUri().getScheme())) {
      write(path, text);
      return;
    }
    Path target = Path.of(file.toUri());
    Files.createDirectories(target.getParent());
    Path written = Files.createTempFile(target.getParent(), "summaries", ".tmp");
    try {
      Files.writeString(written, text);
      Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  void write(String path, String text) throws IOException {
    FileObject file = files.getFileForOutput(StandardLocation.CLASS_OUTPUT, "", path, null);
    try (Writer writer = file.openWriter()) {
      writer.write(text);
    }
  }
}
