package dev.consentgate.errorprone;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.util.Context;
import java.io.IOException;
import java.io.Writer;
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
    } catch (IOException unreadable) {
      return false;
    }
  }

  boolean exists() {
    return files.hasLocation(StandardLocation.CLASS_OUTPUT);
  }

  void write(String path, String text) throws IOException {
    FileObject file = files.getFileForOutput(StandardLocation.CLASS_OUTPUT, "", path, null);
    try (Writer writer = file.openWriter()) {
      writer.write(text);
    }
  }
}
