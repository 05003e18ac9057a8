package dev.consentgate.source.library;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public face of a class as lines of text: one for the class, then one for each member, with
 * the names and signatures of class files (JVMS 4.2, 4.3, 4.7.9.1).
 *
 * <pre>
 * class 1537 com/acme/Client 9 - java/lang/Object java/lang/AutoCloseable
 *   method 1025 send (Lcom/acme/Photo;)Lcom/acme/Reply; - java/io/IOException
 *   field 25 LIMIT I -
 * </pre>
 *
 * <p>The number after {@code class} is the access of the class, the one after its name that of the
 * nested class, or {@code -}; a generic signature or {@code -} follows, and what the class extends
 * and implements.
 */
final class SignatureText {

  static final String NONE = "-";

  private SignatureText() {}

  /** One class with its members. */
  record ClassLines(Header header, List<Member> members) {
    ClassLines {
      members = List.copyOf(members);
    }
  }

  /** What a line {@code class} says. */
  record Header(
      int access,
      String name,
      @Nullable Integer nestedAccess,
      @Nullable String signature,
      String superName,
      List<String> interfaces) {
    Header {
      interfaces = List.copyOf(interfaces);
    }

    String line() {
      return String.join(
          " ",
          "class",
          Integer.toString(access),
          name,
          nestedAccess == null ? NONE : nestedAccess.toString(),
          orNone(signature),
          String.join(" ", withFirst(superName, interfaces)));
    }
  }

  /** What a line {@code method} or {@code field} says. */
  record Member(
      boolean method,
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      List<String> thrown) {
    Member {
      thrown = List.copyOf(thrown);
    }

    String line() {
      return String.join(
              " ",
              method ? "  method" : "  field",
              Integer.toString(access),
              name,
              descriptor,
              orNone(signature),
              String.join(" ", thrown))
          .stripTrailing();
    }
  }

  /** Reads whole classes. */
  static List<ClassLines> read(List<String> lines) {
    List<ClassLines> classes = new ArrayList<>();
    Header header = null;
    List<Member> members = new ArrayList<>();
    for (String line : lines) {
      String[] words = line.strip().split(" ");
      if (words[0].equals("class")) {
        if (header != null) {
          classes.add(new ClassLines(header, members));
        }
        header = header(words);
        members = new ArrayList<>();
      } else {
        members.add(member(words));
      }
    }
    if (header != null) {
      classes.add(new ClassLines(header, members));
    }
    return classes;
  }

  private static Header header(String[] words) {
    return new Header(
        Integer.parseInt(words[1]),
        words[2],
        words[3].equals(NONE) ? null : Integer.valueOf(words[3]),
        words[4].equals(NONE) ? null : words[4],
        words[5],
        List.of(words).subList(6, words.length));
  }

  private static Member member(String[] words) {
    return new Member(
        words[0].equals("method"),
        Integer.parseInt(words[1]),
        words[2],
        words[3],
        words[4].equals(NONE) ? null : words[4],
        List.of(words).subList(5, words.length));
  }

  private static String orNone(@Nullable String text) {
    return text == null ? NONE : text;
  }

  private static List<String> withFirst(String first, List<String> rest) {
    List<String> all = new ArrayList<>();
    all.add(first);
    all.addAll(rest);
    return all;
  }
}
