package dev.consentgate.record;

import dev.consentgate.judgement.Verdict;
import dev.consentgate.policy.Effect;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.Severity;
import dev.consentgate.policy.SinkClass;
import java.util.List;
import java.util.Map;

/** A record with everything in it: a finding of two routes, a checked flow, limits and notes. */
public final class SampleRecord {

  private static final String FILE = "photos/src/main/java/app/Upload.java";

  private SampleRecord() {}

  public static AnalysisRecord record() {
    return new AnalysisRecord(
        new ToolRecord("1.2.3", ToolRecord.SOURCE, "0123456789abcdef", "fedcba9876543210"),
        List.of(finding()),
        List.of(
            flow("11111111", "7f3a91c2", "aaaaaaaa", unchecked(), List.of()),
            flow("22222222", "7f3a91c2", "bbbbbbbb", unchecked(), List.of()),
            flow("33333333", "", "cccccccc", checked(), List.of(check()))),
        List.of(new RecipientRecord("hive", "Hive", "processor", "", "", "US", "", false, true)),
        new Coverage(
            12,
            7,
            3,
            200,
            14,
            1,
            List.of(new UnreadRecord("Broken.java", "line 3: found \"}\"")),
            Map.of("more than 8 contexts", 2, "objects of A.b", 3, "objects of C.d", 4)),
        List.of(new UnjudgedRecord("web", "its sources were changed after the compilation")),
        List.of("the policy's check app.Consent#ask matches nothing"));
  }

  public static FindingRecord finding() {
    return new FindingRecord(
        "7f3a91c2",
        "UnconsentedMediaSharing",
        Severity.ERROR,
        "photos",
        new Place(FILE, 30, 9),
        "app.Upload#send(Photo)",
        "profile photo of User (user.content.self_image) reaches Hive without a consent check for"
            + " third_party_sharing\n  route: Photos.find (Upload.java:12) > HiveClient.upload\n"
            + "  id:    7f3a91c2   rests on: declared media, catalog sink",
        List.of("aaaaaaaa", "bbbbbbbb"),
        Standing.UNCOMPARED,
        List.of());
  }

  static FlowRecord flow(
      String id, String finding, String route, Ruling ruling, List<CheckRecord> checks) {
    return new FlowRecord(
        new FlowIdentity(id, finding, route),
        "photos",
        ruling,
        new MediaRecord(
            "Photos.find",
            "profile photo of User",
            "user.content.self_image",
            "photo.getOwnerId()",
            Evidence.DECLARED,
            new Place(FILE, 12, 5)),
        new SinkRecord(
            "app.hive.HiveClient#upload",
            "app.Upload#send(Photo)",
            new Place(FILE, 30, 9),
            "hive",
            Effect.STORES_MEDIA,
            SinkClass.AI_VENDOR,
            List.of("third_party_sharing"),
            false,
            Evidence.CATALOG),
        checks,
        "app.Upload#all()",
        List.of(
            new RouteStep(new Place(FILE, 21, 5), "Upload.send"),
            new RouteStep(new Place(FILE, 30, 9), "HiveClient.upload")),
        1);
  }

  public static SuppressionRecord suppression() {
    return new SuppressionRecord(false, "contract 17", "privacy team", "2027-01-31", true);
  }

  private static Ruling unchecked() {
    return new Ruling(
        Verdict.UNCHECKED,
        "UnconsentedMediaSharing",
        Severity.ERROR,
        Evidence.CATALOG,
        true,
        "",
        List.of("third_party_sharing"));
  }

  private static Ruling checked() {
    return new Ruling(Verdict.CHECKED, "", Severity.OFF, Evidence.CATALOG, true, "", List.of());
  }

  private static CheckRecord check() {
    return new CheckRecord(
        new Place(FILE, 20, 9),
        "hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)",
        "result is true",
        Evidence.DECLARED);
  }
}
