package dev.consentgate.policy.reader;

import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.Position;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * Reads policy files.
 *
 * <p>A file is read whole: {@link PolicyException} holds every error in it. Whether the types and
 * methods that it names exist is not known here; entries keep their positions so that the engine
 * can tell.
 */
public final class PolicyReader {

  /** The version of the format that is read. */
  public static final String VERSION = "1";

  /** The keys at the top of a file. */
  static final Set<String> SECTIONS =
      Words.of(
          "version",
          "media",
          "not-media",
          "sources",
          "session-user",
          "carries",
          "non-carriers",
          "invokes",
          "equations",
          "sanitizers",
          "sinks",
          "checks",
          "requires",
          "purposes",
          "purpose-keys",
          "categories",
          "internal-hosts",
          "recipients",
          "severities",
          "stances",
          "inference");

  private PolicyReader() {}

  /**
   * The project's policy in a file, without the catalog.
   *
   * @param vocabulary whose categories, purposes and recipients the file may refer to
   */
  public static Policy read(Path file, Policy vocabulary) throws PolicyException {
    return read(file.toString(), text(file), Evidence.DECLARED, vocabulary);
  }

  private static String text(Path file) throws PolicyException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw failure(file, "there is no such policy file");
    } catch (CharacterCodingException e) {
      throw failure(file, "the policy file is not UTF-8 text");
    } catch (IOException e) {
      String what = Files.isDirectory(file) ? "it is a directory" : "the file is not readable";
      throw failure(file, "the policy cannot be read: " + what);
    }
  }

  private static PolicyException failure(Path file, String message) {
    return new PolicyException(List.of(new PolicyError(Position.of(file.toString()), message)));
  }

  /** The policy in a text; {@code name} stands for its file in messages. */
  public static Policy read(String name, String text, Evidence evidence, Policy vocabulary)
      throws PolicyException {
    Problems problems = new Problems(name);
    FileContext context = new FileContext(problems, evidence, vocabulary);
    Optional<MappingNode> root = YamlText.parse(name, text, problems);
    root.ifPresent(node -> sections(node, context));
    problems.throwIfAny();
    return context.policy.digest(digest(text)).build();
  }

  private static void sections(MappingNode node, FileContext context) {
    Fields root = Fields.of(node, "the policy", SECTIONS, context.problems);
    version(root);
    new VocabularySection(context).read(root);
    new RegisterSection(context).read(root);
    new MediaSection(context).read(root);
    new FlowSection(context).read(root);
    new SinkSection(context).read(root);
    new CheckSection(context).read(root);
    new InferenceSection(context).read(root);
  }

  private static void version(Fields root) {
    root.required("version", "'version: " + VERSION + "'")
        .filter(found -> !found.text().equals(VERSION))
        .ifPresent(
            found ->
                root.problems()
                    .add(
                        found.position(),
                        "version '" + found.text() + "' is not known; expected " + VERSION));
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
