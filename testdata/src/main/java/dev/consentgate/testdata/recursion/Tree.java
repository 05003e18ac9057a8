package dev.consentgate.testdata.recursion;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.List;

/** A tree of photos is walked by a method that calls itself. */
final class Tree {
  private Tree() {}

  /** The question stands before the walk. */
  static final class Leaking {
    private record Node(Photo photo, List<Node> children) {}

    void share(ConsentService consents, PartnerClient partner, Node root) {
      if (consents.hasConsent(root.photo().getOwnerId(), Purpose.PARTNER_SHARING)) {
        walk(consents, partner, root);
      }
    }

    private void walk(ConsentService consents, PartnerClient partner, Node node) {
      if (consents != null) {
        // BUG: Diagnostic contains: ConsentForWrongSubject
        partner.send(node.photo());
      }
      for (Node child : node.children()) {
        walk(consents, partner, child);
      }
    }
  }

  /** The question stands in each step. */
  static final class Sound {
    private record Node(Photo photo, List<Node> children) {}

    void share(ConsentService consents, PartnerClient partner, Node root) {
      walk(consents, partner, root);
    }

    private void walk(ConsentService consents, PartnerClient partner, Node node) {
      if (consents.hasConsent(node.photo().getOwnerId(), Purpose.PARTNER_SHARING)) {
        partner.send(node.photo());
      }
      for (Node child : node.children()) {
        walk(consents, partner, child);
      }
    }
  }
}
