package dev.consentgate.javac;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.util.Context;
import dev.consentgate.lowering.FrontEnd;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources that javac has attributed, and the front-end over them. */
final class AttributedSources {

  private AttributedSources() {}

  static FrontEnd of(String... texts) {
    List<JavaFileObject> files = new ArrayList<>();
    for (int index = 0; index < texts.length; index++) {
      files.add(new Text("Unit" + index, texts[index]));
    }
    return attribute(files, List.of());
  }

  static FrontEnd of(List<Path> paths, List<String> options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<JavaFileObject> files = new ArrayList<>();
    StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
    manager.getJavaFileObjectsFromPaths(paths).forEach(files::add);
    return attribute(files, options);
  }

  private static FrontEnd attribute(List<JavaFileObject> files, List<String> options) {
    List<String> all = new ArrayList<>(options);
    // Else javac would also read the sources that lie beside the class files in a jar.
    all.addAll(List.of("-sourcepath", ""));
    all.addAll(List.of("-proc:none", "-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(new StringWriter(), null, null, all, null, files);
    try {
      task.analyze();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Context context = ((BasicJavacTask) task).getContext();
    return new JavacFrontEnd(context, CompilationUnits.of(context));
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String content;

    Text(String name, String content) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.content = content;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return true;
    }
  }
}
