package dev.consentgate.policy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consentgate.catalog.Catalog;
import dev.consentgate.policy.ConsentCheck;
import dev.consentgate.policy.Effect;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.Guard;
import dev.consentgate.policy.Invocation;
import dev.consentgate.policy.MediaType;
import dev.consentgate.policy.Outcome;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.Port;
import dev.consentgate.policy.Position;
import dev.consentgate.policy.Propagation;
import dev.consentgate.policy.Recipient;
import dev.consentgate.policy.Severity;
import dev.consentgate.policy.Sink;
import dev.consentgate.policy.SinkClass;
import dev.consentgate.policy.SinkCondition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every key of the format, and what it becomes. */
class PolicyReaderTest {

  private static final Policy CATALOG = Catalog.load();

  private static Policy read(String sections) throws PolicyException {
    return PolicyReader.read(
        "consentgate.yaml", "version: 1\n" + sections, Evidence.DECLARED, CATALOG);
  }

  @Test
  void readsMediaTypes() throws PolicyException {
    Policy policy =
        read(
            """
            media:
              - type: com.acme.Photo.Thumbnail
                category: user.content.self_image
                owner: [getOwnerId(), user.id]
                not-owner: [getUploaderId()]
                subtypes: false
            not-media:
              - type: com.acme.PhotoSettings
              - method: com.acme.Shop#logo()
            """);

    assertThat(policy.mediaTypes())
        .containsExactly(
            new MediaType(
                "com.acme.Photo$Thumbnail",
                false,
                "user.content.self_image",
                List.of("getOwnerId()", "user.id"),
                List.of("getUploaderId()"),
                Evidence.DECLARED,
                new Position("consentgate.yaml", 3, 11)));
    assertThat(policy.mediaTypes().get(0).owners())
        .extracting(Port::toString)
        .containsExactly("this.getOwnerId()", "this.user.id");
    assertThat(policy.notMediaTypes().get(0).type()).isEqualTo("com.acme.PhotoSettings");
    assertThat(policy.nonCarriers().get(0).method()).hasToString("com.acme.Shop#logo()");
  }

  @Test
  void readsSources() throws PolicyException {
    Policy policy =
        read(
            """
            sources:
              - method: com.acme.Uploads#bytes(String)
                category: user.content
                owner: session user
              - methods: [com.acme.Camera#shoot]
                port: arg 0
                category: user.content
                inferred: true
              - field: com.acme.Profile#portrait
                category: user.content.self_image
                owner: this.userId
              - annotation: com.acme.Upload
                types: [InputStream]
                category: user.content
            session-user: [com.acme.Session#userId()]
            """);

    assertThat(policy.sources())
        .extracting(s -> s.port().toString() + " " + s.owner())
        .containsExactly("result session user", "arg 0 null");
    assertThat(policy.sources().get(1).evidence()).isEqualTo(Evidence.INFERRED);
    assertThat(policy.fieldSources().get(0).field()).isEqualTo("portrait");
    assertThat(policy.fieldSources().get(0).owner()).hasToString("this.userId");
    assertThat(policy.parameterSources().get(0).types()).containsExactly("InputStream");
    assertThat(policy.sessionUsers().get(0).method()).hasToString("com.acme.Session#userId()");
  }

  @Test
  void readsFlows() throws PolicyException {
    Policy policy =
        read(
            """
            carries:
              - method: com.acme.Images#embed(byte[])
                from: arg 0
                to: result
                category: user.biometric
              - type: com.acme.Mail.Builder
                methods:
                  - attach(byte[],String)
                  - new(byte[])
                same: result = this
                from: arg 0
                to: this
            non-carriers:
              - method: com.acme.Photo#width()
            invokes:
              - method: com.acme.Retry#run(Callable)
                function: arg 0
                with: [element of this, new]
                result-to: result
                guard: keeps-when-true
                later: true
            sanitizers:
              - method: com.acme.Faces#blur
                categories: [user.biometric]
            """);

    assertThat(policy.propagations())
        .extracting(p -> p.method().name() + " " + p.kind() + " " + p.from() + " -> " + p.to())
        .containsExactly(
            "embed CARRY [arg 0] -> [result]",
            "attach IDENTITY [this] -> [result]",
            "attach CARRY [arg 0] -> [this]",
            "new CARRY [arg 0] -> [result]");
    Propagation embed = policy.propagations().get(0);
    assertThat(embed.derivedCategory()).isEqualTo("user.biometric");
    Invocation run = policy.invocations().get(0);
    assertThat(run.functionArg()).isZero();
    assertThat(run.with()).extracting(Port::toString).containsExactly("element of this", "new");
    assertThat(run.guard()).isEqualTo(Guard.KEEPS_WHEN_TRUE);
    assertThat(run.mayRunLater()).isTrue();
    assertThat(policy.sanitizers().get(0).categories()).containsExactly("user.biometric");
  }

  @Test
  void readsEquations() throws PolicyException {
    Policy policy =
        read(
            """
            equations:
              - method: com.acme.Photos#byOwner(UserId)
                equal: owner(element of result) = arg 0
              - method: com.acme.UserId#new(long)
                equal: this.value() = arg 0
              - method: com.acme.UserId#same(UserId)
                equal: this = arg 0
                when: result is true
            """);

    assertThat(policy.equations())
        .extracting(e -> e.left() + " = " + e.right())
        .containsExactly("owner(element of result) = arg 0", "result.value() = arg 0");
    assertThat(policy.equalities().get(0).left()).isEqualTo(Port.RECEIVER);
  }

  @Test
  void readsSinks() throws PolicyException {
    Policy policy =
        read(
            """
            purpose-keys:
              acme.labelling: { parent: third_party_sharing }
            sinks:
              - method: com.acme.Hive#submit(byte[],String)
                media: arg 0
                references: arg 1
                recipient: hive
                effect: human-annotates
                purposes: [acme.labelling, train_ai_system]
                class: ai-vendor
                id: Hive.submit
                when: ["arg 1 in [FACES, BODIES]", "this came from com.acme.Hives#remote"]
              - method: com.acme.Web#post(URI,Object)
                media: arg 1
                address: arg 0
              - method: com.acme.Trainer#train
                recipient: lab
                effect: trains
              - annotation: com.acme.RemoteClient
                recipient: by host
            recipients:
              hive: { name: Hive, hosts: [api.thehive.ai], role: processor, contract: C-1,
                      notice: N-2, country: US, related-party: true, retention: 30 days }
              lab: {}
            """);

    Sink submit = policy.sinks().get(0);
    assertThat(submit.media()).containsExactly(Port.arg(0));
    assertThat(submit.references()).containsExactly(Port.arg(1));
    assertThat(submit.effect()).isEqualTo(Effect.HUMAN_ANNOTATES);
    assertThat(submit.purposes()).containsExactly("acme.labelling", "train_ai_system");
    assertThat(submit.purposesDefaulted()).isFalse();
    assertThat(submit.sinkClass()).isEqualTo(SinkClass.AI_VENDOR);
    assertThat(submit.id()).isEqualTo("Hive.submit");
    assertThat(submit.conditions()).hasSize(2);
    Sink post = policy.sinks().get(1);
    assertThat(post.recipient()).isEqualTo(Sink.BY_HOST);
    assertThat(post.conditions()).containsExactly(new SinkCondition.ExternalHost(Port.arg(0)));
    assertThat(post.purposes()).containsExactly("third_party_sharing");
    assertThat(post.purposesDefaulted()).isTrue();
    assertThat(post.sinkClass()).isEqualTo(SinkClass.NETWORK);
    Sink train = policy.sinks().get(2);
    assertThat(train.media()).containsExactly(Port.ALL_ARGS);
    assertThat(train.purposes()).containsExactly("train_ai_system");
    assertThat(train.sinkClass()).isEqualTo(SinkClass.TRAINING);
    assertThat(train.id()).isEqualTo("Trainer.train");
    assertThat(policy.declarativeSinks().get(0).annotationType())
        .isEqualTo("com.acme.RemoteClient");
    Recipient hive = policy.recipients().get("hive");
    assertThat(hive)
        .extracting(Recipient::role, Recipient::country, Recipient::relatedParty)
        .containsExactly("processor", "US", true);
  }

  @Test
  void readsChecks() throws PolicyException {
    Policy policy =
        read(
            """
            checks:
              - method: com.acme.Consents#has(UserId,Purpose,Partner)
                subject: arg 0
                purpose: arg 1
                recipient: arg 2
                allowed: result is true
              - method: com.acme.Consents#mayTrain(Request)
                subject: arg 0.dataSubjectId
                purpose: train_ai_system
                allowed: result.decision() in [GRANTED, RENEWED]
              - method: com.acme.Photos#findConsenting()
                subject: owner(element of result)
                purposes: [train_ai_system, third_party_sharing]
                allowed: returns normally
            requires:
              - method: com.acme.Trainer#train(Photo)
                subject: arg 0.ownerId()
                purpose: train_ai_system
            """);

    assertThat(policy.declaresChecks()).isTrue();
    ConsentCheck has = policy.checks().get(0);
    assertThat(has.subject()).isEqualTo(Port.arg(0));
    assertThat(has.purpose()).isEqualTo(Port.arg(1));
    assertThat(has.recipient()).isEqualTo(Port.arg(2));
    assertThat(has.outcome()).isEqualTo(new Outcome.ResultIsTrue());
    ConsentCheck mayTrain = policy.checks().get(1);
    assertThat(mayTrain.subject()).hasToString("arg 0.dataSubjectId");
    assertThat(mayTrain.purpose()).isNull();
    assertThat(mayTrain.fixedPurposes()).containsExactly("train_ai_system");
    assertThat(mayTrain.outcome()).hasToString("result.decision() in [GRANTED, RENEWED]");
    assertThat(policy.checks().get(2).subject()).hasToString("owner(element of result)");
    assertThat(policy.requirements().get(0).purposes()).containsExactly("train_ai_system");
  }

  @Test
  void readsWordsAndStrictness() throws PolicyException {
    Policy policy =
        read(
            """
            categories: [acme.voice_intro]
            purpose-keys:
              - acme.research
            purposes:
              com.acme.Purpose.RESEARCH: acme.research
              "tos": terms_of_service
            internal-hosts: ["*.acme.internal", "${media-service.url}"]
            severities:
              ConsentSubjectUnproven: error
            stances:
              storage: consent
            inference:
              types: { acme.voice_intro: [Hello] }
              members: { acme.voice_intro: [hello] }
              not-media: [World]
              checks: { result is true: [agreesTo] }
              owners: [memberId]
              session-users: [me]
              not-owners: [nurse]
              queues: [Backlog]
              delays: [tomorrow]
              grants: [signUp]
              purposes: { acme.research: [STUDY] }
            """);

    assertThat(policy.categories()).containsKey("acme.voice_intro");
    assertThat(policy.purposes().keyOf("com.acme.Purpose.RESEARCH")).contains("acme.research");
    assertThat(policy.purposes().keyOf("tos")).contains("terms_of_service");
    assertThat(policy.internalHosts()).containsExactly("*.acme.internal", "${media-service.url}");
    assertThat(policy.severities()).containsEntry("ConsentSubjectUnproven", Severity.ERROR);
    assertThat(policy.needsConsent(SinkClass.STORAGE)).isTrue();
    assertThat(policy.needsConsent(SinkClass.QUEUE)).isFalse();
    assertThat(policy.hints().mediaCategoryOfType("HelloMessage")).isEqualTo("acme.voice_intro");
    assertThat(policy.hints().mediaCategoryOfType("HelloWorld")).isEmpty();
    assertThat(policy.hints().purposeOfConstant("CASE_STUDY")).isEqualTo("acme.research");
    assertThat(policy.hints().isNotOwner("nightNurseId")).isTrue();
    assertThat(policy.hints().isNotOwner("nursery")).isFalse();
    assertThat(policy.hints().isQueue("PhotoBacklog")).isTrue();
    assertThat(policy.hints().delays("runTomorrow")).isTrue();
    assertThat(policy.hints().grants()).containsExactly("signUp");
    assertThat(policy.declaresChecks()).isFalse();
  }

  @Test
  void digestFollowsTheText() throws PolicyException {
    assertThat(read("media: []\n").digest()).isEqualTo(read("media: []\n").digest());
    assertThat(read("media: []\n").digest()).isNotEqualTo(read("media: [ ]\n").digest());
  }
}
