package dev.consentgate.policy.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.consentgate.catalog.Catalog;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user reads when a policy file is wrong: every error, its place and the way out. */
class PolicyReaderErrorsTest {

  private static final Policy CATALOG = Catalog.load();

  private static String errors(String text) {
    PolicyException e =
        catchThrowableOfType(
            PolicyException.class,
            () -> PolicyReader.read("consentgate.yaml", text, Evidence.DECLARED, CATALOG));
    assertThat(e).as("the text has errors").isNotNull();
    return e.render();
  }

  @Test
  void tellsAllErrorsOfAFileInOneGo() {
    String errors =
        errors(
            """
            version: 1
            media:
              - type: com.acme.Photo
                categroy: user.content.self_image
                owner: getOwnerId()
            checks:
              - method: com.acme.ConsentService#hasConsent(UserId,Purpose)
                subject: arg 2
                purpose: arg 1
                allowed: result is treu
            purposes:
              com.acme.Purpose.AI_TRAINING: train_ai_sytem
            """);

    assertThat(errors)
        .isEqualTo(
            """
            consentgate.yaml:3:5: error: an entry of 'media' lacks 'category'; expected such as \
            'user.content.self_image'
            consentgate.yaml:4:5: error: unknown key in an entry of 'media': 'categroy'; did you \
            mean 'category'?
            consentgate.yaml:8:14: error: 'arg 2' names argument 2, counted from 0, but \
            com.acme.ConsentService#hasConsent(UserId,Purpose) has 2 parameters
            consentgate.yaml:10:14: error: 'result is treu' is no outcome; expected 'result is \
            true', 'result is false', 'result is present', 'returns normally' or 'result in \
            [GRANTED]'
            consentgate.yaml:12:33: error: unknown purpose 'train_ai_sytem'; did you mean \
            'train_ai_system'?\
            """);
  }

  @Test
  void namesTheNearestSection() {
    assertThat(errors("version: 1\nsink: []\n"))
        .isEqualTo(
            "consentgate.yaml:2:1: error: unknown key in the policy: 'sink'; did you mean"
                + " 'sinks'?");
  }

  @Test
  void wantsTheVersion() {
    assertThat(errors("internal-hosts: []\n"))
        .isEqualTo(
            "consentgate.yaml:1:1: error: the policy lacks 'version'; expected 'version: 1'");
    assertThat(errors("version: 2\n"))
        .isEqualTo("consentgate.yaml:1:10: error: version '2' is not known; expected 1");
  }

  @Test
  void refusesEmptyFiles() {
    String empty = "consentgate.yaml: error: the file is empty; expected at least 'version: 1'";
    assertThat(errors("")).isEqualTo(empty);
    assertThat(errors("# nothing\n")).isEqualTo(empty);
  }

  @Test
  void refusesOtherShapes() {
    assertThat(errors("- version: 1\n"))
        .isEqualTo(
            "consentgate.yaml:1:1: error: found a list where a mapping starting with 'version: 1'"
                + " is expected");
    assertThat(errors("version: 1\nmedia: com.acme.Photo\n"))
        .isEqualTo(
            "consentgate.yaml:2:8: error: found the text 'com.acme.Photo' where the list 'media' is"
                + " expected, of entries such as 'type: com.acme.Photo'");
    assertThat(errors("version: 1\nmedia:\n  - com.acme.Photo\n"))
        .isEqualTo(
            "consentgate.yaml:3:5: error: found the text 'com.acme.Photo' in 'media' where an entry"
                + " such as 'type: com.acme.Photo' is expected");
  }

  @Test
  void tellsTabsFromSpaces() {
    assertThat(errors("version: 1\nmedia:\n\t- type: com.acme.Photo\n"))
        .isEqualTo(
            "consentgate.yaml:3:1: error: a tab stands where YAML needs spaces; indent with"
                + " spaces");
  }

  @Test
  void tellsBrokenYamlAtItsLine() {
    assertThat(errors("version: 1\nmedia: [\n"))
        .startsWith("consentgate.yaml:3:1: error: not readable as YAML: ");
    assertThat(errors("version: 1\nmedia: *photos\n"))
        .startsWith("consentgate.yaml:2:8: error: not readable as YAML: ");
  }

  @Test
  void tellsWhatToQuote() {
    assertThat(errors("version: 1\nchecks:\n  - { method: a.B#c, allowed: result in [YES] }\n"))
        .isEqualTo(
            "consentgate.yaml:3:41: error: not readable as YAML: expected ',' or '}', but got [;"
                + " inside {} and [] quote a text that has brackets or commas");
  }

  @Test
  void survivesAbsurdNesting() {
    assertThat(errors("version: 1\nmedia: " + "[".repeat(20_000)))
        .isEqualTo("consentgate.yaml: error: not readable as YAML: nested too deeply");
  }

  @Test
  void refusesDuplicateKeys() {
    assertThat(errors("version: 1\nmedia: []\nmedia: []\n"))
        .isEqualTo(
            "consentgate.yaml:3:1: error: 'media' stands twice in the policy, first in line 2");
  }

  @Test
  void refusesAnchorsAndMergeKeys() {
    assertThat(errors("version: 1\ninternal-hosts: &hosts [a.internal]\n"))
        .isEqualTo(
            "consentgate.yaml:2:17: error: anchors and aliases ('&hosts') are not part of the"
                + " format; write the value out");
    assertThat(errors("version: 1\nrecipients:\n  hive:\n    <<: {role: processor}\n"))
        .isEqualTo(
            "consentgate.yaml:4:5: error: merge keys ('<<') are not part of the format; write the"
                + " entry out");
  }

  @Test
  void refusesSecondDocuments() {
    assertThat(errors("version: 1\n---\nversion: 1\n"))
        .startsWith("consentgate.yaml:3:1: error: a second document starts here");
  }

  @Test
  void explainsMethods() {
    assertThat(errors("version: 1\nsession-user: [com.acme.Session.userId()]\n"))
        .isEqualTo(
            "consentgate.yaml:2:16: error: 'com.acme.Session.userId()' names no method; expected"
                + " 'com.acme.Service#method(Type,Type)'");
    assertThat(errors("version: 1\nsession-user: [com.acme.Session#user(A,B)]\n"))
        .contains("'com.acme.Session#user(A' lacks the closing ')' of its parameters");
  }

  @Test
  void explainsPortsAndEquations() {
    String errors =
        errors(
            """
            version: 1
            carries:
              - method: com.acme.Images#resize
                from: argument 0
                to: result
            equations:
              - equal: owner(result)
            """);
    assertThat(errors)
        .isEqualTo(
            """
            consentgate.yaml:4:11: error: 'argument' is no port; expected 'arg 0', 'args', 'this', \
            'result', 'element of ...', 'owner(...)', 'session user' or 'parameter 0 of arg 0'
            consentgate.yaml:7:12: error: 'owner(result)' is no equation; expected such as \
            'owner(result) = arg 0'\
            """);
  }

  @Test
  void explainsSinks() {
    String errors =
        errors(
            """
            version: 1
            recipients:
              hive: { hosts: [api.thehive.ai], roll: processor }
            sinks:
              - method: com.acme.HiveClient#submit(byte[])
                recipient: hvie
                effect: train
                class: partners
              - method: com.acme.HiveClient#tag(byte[])
                effect: trains
            """);
    assertThat(errors)
        .isEqualTo(
            """
            consentgate.yaml:3:36: error: unknown key in the recipient 'hive': 'roll'; did you mean \
            'role'?
            consentgate.yaml:6:16: error: unknown recipient 'hvie'; did you mean 'hive'?
            consentgate.yaml:7:13: error: unknown effect 'train'; did you mean 'trains'?
            consentgate.yaml:8:12: error: unknown class of sinks 'partners'; did you mean 'partner'?
            consentgate.yaml:9:5: error: an entry of 'sinks' lacks 'recipient'; expected a key of \
            'recipients', or 'by host' with 'address'\
            """);
  }

  @Test
  void explainsChecksWithoutPurpose() {
    assertThat(
            errors(
                """
                version: 1
                checks:
                  - method: com.acme.ConsentService#hasConsent(UserId)
                    allowed: result is true
                """))
        .isEqualTo(
            """
            consentgate.yaml:3:5: error: the entry lacks 'subject'; expected whose consent it is, \
            such as 'arg 0'
            consentgate.yaml:3:5: error: the check lacks 'purpose'; expected the argument that says \
            it, such as 'arg 1', or a key such as 'train_ai_system'\
            """);
  }

  @Test
  void explainsSeverities() {
    assertThat(errors("version: 1\nseverities: { UnconsentedMediaTraning: warn }\n"))
        .isEqualTo(
            """
            consentgate.yaml:2:15: error: unknown key in 'severities': 'UnconsentedMediaTraning'; \
            did you mean 'UnconsentedMediaTraining'?
            consentgate.yaml:2:40: error: unknown severity 'warn'; expected 'off', 'note', \
            'warning' or 'error'\
            """);
  }

  @Test
  void tellsMissingFilesAndFolders(@TempDir Path folder) throws IOException {
    Path missing = folder.resolve("consentgate.yaml");
    assertThat(
            catchThrowableOfType(
                PolicyException.class, () -> PolicyReader.read(missing, Policy.EMPTY)))
        .hasMessage(missing + ": error: there is no such policy file");
    Files.createDirectory(missing);
    assertThat(
            catchThrowableOfType(
                PolicyException.class, () -> PolicyReader.read(missing, Policy.EMPTY)))
        .hasMessage(missing + ": error: the policy cannot be read: it is a directory");
  }

  @Test
  void tellsOtherEncodings(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("consentgate.yaml");
    Files.write(file, new byte[] {(byte) 0xC3, (byte) 0x28});
    assertThat(
            catchThrowableOfType(
                PolicyException.class, () -> PolicyReader.read(file, Policy.EMPTY)))
        .hasMessage(file + ": error: the policy file is not UTF-8 text");
  }
}
