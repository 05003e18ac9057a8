package dev.consentgate.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.BodyDeclaration;
import dev.consentgate.source.lombok.LombokExpansion;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Parses one file after the other; each thread needs its own. */
final class FileParser {

  private final JavaParser parser = new JavaParser(configuration());
  private final Charset encoding;

  FileParser(Charset encoding) {
    this.encoding = encoding;
  }

  /** A file that cannot be parsed, with the reason that users are told. */
  static final class UnparsedException extends Exception {
    private static final long serialVersionUID = 1L;

    UnparsedException(String reason) {
      super(reason);
    }
  }

  /**
   * The newest grammar. The parser's own processors are left out: they would walk the tree several
   * times to reject what only compilers need to reject.
   */
  private static ParserConfiguration configuration() {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.BLEEDING_EDGE)
            .setAttributeComments(false)
            .setDetectOriginalLineSeparator(false)
            .setTabSize(1);
    configuration.getProcessors().clear();
    return configuration;
  }

  CompilationUnit parse(Path file) throws UnparsedException {
    String text;
    try {
      text = SourceText.read(file, encoding);
    } catch (MalformedInputException e) {
      throw new UnparsedException("is not text in " + encoding);
    } catch (AccessDeniedException e) {
      throw new UnparsedException("may not be read");
    } catch (NoSuchFileException e) {
      throw new UnparsedException("does not exist");
    } catch (IOException e) {
      throw new UnparsedException("cannot be read: " + e.getMessage());
    }
    return parse(text);
  }

  private CompilationUnit parse(String text) throws UnparsedException {
    try {
      ParseResult<CompilationUnit> result = parser.parse(text);
      CompilationUnit unit = result.getResult().orElse(null);
      if (!result.isSuccessful() || unit == null) {
        throw new UnparsedException(reason(result));
      }
      new LombokExpansion(this::member).expand(unit);
      LeanTree.trim(unit);
      return unit;
    } catch (StackOverflowError e) {
      throw new UnparsedException("is nested too deeply");
    }
  }

  private Optional<BodyDeclaration<?>> member(String text) {
    return parser.parseBodyDeclaration(text).getResult().map(member -> (BodyDeclaration<?>) member);
  }

  private static String reason(ParseResult<CompilationUnit> result) {
    Problem first = result.getProblems().isEmpty() ? null : result.getProblems().get(0);
    if (first == null) {
      return "does not parse";
    }
    String line =
        first
            .getLocation()
            .flatMap(range -> range.getBegin().getRange())
            .map(range -> "line " + range.begin.line + ": ")
            .orElse("");
    return "does not parse: " + line + first.getMessage().lines().findFirst().orElse("");
  }
}
