/**
 * The reader of policy files: from a YAML text to a policy, or to every error in it.
 *
 * <p>The smallest useful file:
 *
 * <pre>{@code
 * version: 1
 * media:
 *   - type: com.acme.photo.Photo
 *     category: user.content.self_image
 *     owner: getOwnerId()
 *     not-owner: [getUploaderId()]
 * checks:
 *   - method: com.acme.consent.ConsentService#hasConsent(UserId,Purpose)
 *     subject: arg 0
 *     purpose: arg 1
 *     allowed: result is true
 * purposes:
 *   com.acme.consent.Purpose.AI_TRAINING: train_ai_system
 * internal-hosts: ["*.acme.internal"]
 * recipients:
 *   hive: { hosts: [api.thehive.ai], role: processor }
 * sinks:
 *   - method: com.acme.partner.HiveClient#submit(byte[])
 *     media: arg 0
 *     recipient: hive
 *     effect: trains
 * }</pre>
 *
 * <p>One class reads one group of sections: {@link dev.consentgate.policy.reader.VocabularySection}
 * (categories, purpose-keys, purposes), {@link dev.consentgate.policy.reader.RegisterSection}
 * (recipients, internal-hosts, severities, stances), {@link
 * dev.consentgate.policy.reader.MediaSection} (media, not-media, sources, session-user), {@link
 * dev.consentgate.policy.reader.FlowSection} (carries, non-carriers, invokes, equations,
 * sanitizers), {@link dev.consentgate.policy.reader.SinkSection} (sinks), {@link
 * dev.consentgate.policy.reader.CheckSection} (checks, requires), {@link
 * dev.consentgate.policy.reader.InferenceSection} (inference). The README beside the catalog's
 * files lists the keys of each.
 */
@NullMarked
package dev.consentgate.policy.reader;

import org.jspecify.annotations.NullMarked;
