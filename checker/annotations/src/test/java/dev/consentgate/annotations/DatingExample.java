package dev.consentgate.annotations;

import java.util.List;

/** The examples of the Javadoc put together: proof that each annotation fits where it is shown. */
interface DatingExample {

  record UserId(String value) {}

  enum Purpose {
    PARTNER_SHARING
  }

  enum Decision {
    GRANTED,
    DENIED
  }

  @UserMedia("user.content.self_image")
  record Photo(
      @MediaOwner UserId ownerId,
      @NotMediaOwner UserId uploaderId,
      @UserMedia("user.biometric") float[] embedding) {}

  interface PhotoRepository {
    List<Photo> findByOwner(@MediaOwner UserId owner);

    @UserMedia("user.content.self_image")
    byte[] load(String id);
  }

  interface ConsentService {
    @ConsentCheck
    boolean hasConsent(@ConsentSubject UserId user, @ConsentPurpose Purpose purpose);

    @ConsentCheck(purpose = "train_ai_system", outcome = ConsentCheck.Outcome.RETURNS_NORMALLY)
    void requireTrainingConsent(@ConsentSubject UserId user);

    @ConsentCheck(outcome = ConsentCheck.Outcome.RESULT_IN, allowed = "GRANTED")
    Decision decide(
        @ConsentSubject UserId user,
        @ConsentPurpose Purpose purpose,
        @ConsentRecipient String partner);
  }

  @ExternalRecipient(name = "hive", effect = ExternalRecipient.Effect.HUMAN_ANNOTATES)
  interface ModerationClient {
    void review(byte[] photo);
  }

  interface PartnerClient {
    @RequiresConsent(subject = "arg 0.ownerId()", purpose = "third_party_sharing")
    void upload(
        @ExternalRecipient(name = "acme-ads", purposes = "third_party_sharing") Photo photo);

    @TrainingSink
    void append(byte[] image, String label);

    @ReviewedExemption(reason = "court order", approver = "dpo@example.com", until = "2027-03-31")
    void handOver(Photo photo);
  }
}
