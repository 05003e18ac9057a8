package dev.consentgate.source.body;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The values of literals. */
final class Literals {

  private Literals() {}

  /** A value and the name of its type; both null for the literal {@code null}. */
  record Value(@Nullable String typeName, @Nullable Object value) {}

  static Value value(LiteralExpr literal) {
    if (literal instanceof TextBlockLiteralExpr text) {
      return new Value("java.lang.String", text.translateEscapes());
    }
    if (literal instanceof StringLiteralExpr text) {
      return new Value("java.lang.String", unescaped(text.getValue()));
    }
    if (literal instanceof BooleanLiteralExpr bool) {
      return new Value("boolean", bool.getValue());
    }
    if (literal instanceof CharLiteralExpr character) {
      String text = unescaped(character.getValue());
      return new Value("char", text.isEmpty() ? '\0' : text.charAt(0));
    }
    if (literal instanceof IntegerLiteralExpr number) {
      return new Value("int", integer(number.getValue()).intValue());
    }
    if (literal instanceof LongLiteralExpr number) {
      String digits = number.getValue();
      return new Value("long", integer(digits.substring(0, digits.length() - 1)).longValue());
    }
    if (literal instanceof DoubleLiteralExpr number) {
      return floating(number.getValue().replace("_", ""));
    }
    return new Value(null, null);
  }

  /** {@code translateEscapes} does not know unicode escapes, and fails on what javac rejects. */
  private static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      boolean unicode = text.startsWith("\\u", i);
      int digits = i + 1;
      while (unicode && digits < text.length() && text.charAt(digits) == 'u') {
        digits++;
      }
      if (unicode && digits + 4 <= text.length()) {
        plain.append((char) Integer.parseInt(text.substring(digits, digits + 4), 16));
        i = digits + 4;
      } else if (text.charAt(i) == '\\' && i + 1 < text.length()) {
        plain.append(text, i, i + 2);
        i += 2;
      } else {
        plain.append(text.charAt(i));
        i++;
      }
    }
    try {
      return plain.toString().translateEscapes();
    } catch (IllegalArgumentException e) {
      return plain.toString();
    }
  }

  private static BigInteger integer(String written) {
    String digits = written.replace("_", "").toLowerCase(Locale.ROOT);
    if (digits.startsWith("0x")) {
      return new BigInteger(digits.substring(2), 16);
    }
    if (digits.startsWith("0b")) {
      return new BigInteger(digits.substring(2), 2);
    }
    boolean octal = digits.length() > 1 && digits.startsWith("0");
    return new BigInteger(digits, octal ? 8 : 10);
  }

  private static Value floating(String written) {
    String digits = written.toLowerCase(Locale.ROOT);
    boolean hexadecimal = digits.startsWith("0x");
    if (digits.endsWith("f") && (!hexadecimal || digits.contains("p"))) {
      return new Value("float", Float.valueOf(digits));
    }
    return new Value("double", Double.valueOf(digits));
  }
}
