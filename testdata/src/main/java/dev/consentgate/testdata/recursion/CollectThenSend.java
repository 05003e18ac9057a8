package dev.consentgate.testdata.recursion;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import dev.consentgate.testdata.world.Trainer;
import java.util.ArrayList;
import java.util.List;

/** A recursive method collects photos into a list. */
final class CollectThenSend {
  private CollectThenSend() {}

  /** It takes photos of small nodes unasked. */
  static final class Leaking {
    private record Node(Photo photo, List<Node> children) {}

    void learn(ConsentService consents, Trainer trainer, Node root) {
      List<Photo> found = new ArrayList<>();
      collect(consents, root, found);
      // BUG: Diagnostic contains: UnconsentedMediaTraining
      trainer.trainAll(found);
    }

    private void collect(ConsentService consents, Node node, List<Photo> found) {
      if (node.children().isEmpty()
          || consents.hasConsent(node.photo().getOwnerId(), Purpose.AI_TRAINING)) {
        found.add(node.photo());
      }
      node.children().forEach(child -> collect(consents, child, found));
    }
  }

  /** It leaves photos of small nodes out. */
  static final class Sound {
    private record Node(Photo photo, List<Node> children) {}

    void learn(ConsentService consents, Trainer trainer, Node root) {
      List<Photo> found = new ArrayList<>();
      collect(consents, root, found);
      trainer.trainAll(found);
    }

    private void collect(ConsentService consents, Node node, List<Photo> found) {
      if (node.children().isEmpty()
          && consents.hasConsent(node.photo().getOwnerId(), Purpose.AI_TRAINING)) {
        found.add(node.photo());
      }
      node.children().forEach(child -> collect(consents, child, found));
    }
  }
}
