package dev.consentgate.testdata.house;

import dev.consentgate.testdata.world.ConsentService;
import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import dev.consentgate.testdata.world.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

/** Work is put together in one object and done in another. */
final class StepsOfPipeline {
  private StepsOfPipeline() {}

  /** Steps in their order. */
  private static final class Pipeline {
    private final List<Consumer<Photo>> steps = new ArrayList<>();

    Pipeline then(Consumer<Photo> step) {
      steps.add(step);
      return this;
    }

    void run(Photo photo) {
      steps.forEach(step -> step.accept(photo));
    }
  }

  /** A task with what it works on. */
  private static final class Delivery implements Callable<Boolean> {
    private final PartnerClient client;
    private final Photo content;

    Delivery(PartnerClient client, Photo content) {
      this.client = client;
      this.content = content;
    }

    @Override
    public Boolean call() {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      client.send(content);
      return true;
    }
  }

  /** The same task, made by somebody who asks. */
  private static final class Handover implements Callable<Boolean> {
    private final PartnerClient client;
    private final Photo content;

    Handover(PartnerClient client, Photo content) {
      this.client = client;
      this.content = content;
    }

    @Override
    public Boolean call() {
      client.send(content);
      return true;
    }
  }

  /** Nobody asks. */
  static final class Leaking {
    void pipeline(PartnerClient partner, Photo photo) {
      Pipeline pipeline = new Pipeline();
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      pipeline.then(each -> System.out.println(each.getId())).then(each -> partner.send(each));
      pipeline.run(photo);
    }

    void task(ExecutorService pool, PartnerClient partner, Photo photo) {
      pool.submit(new Delivery(partner, photo));
    }
  }

  /** The owner is asked before the work is done. */
  static final class Sound {
    void pipeline(ConsentService consents, PartnerClient partner, Photo photo) {
      Pipeline pipeline = new Pipeline();
      pipeline.then(each -> System.out.println(each.getId())).then(each -> partner.send(each));
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        pipeline.run(photo);
      }
    }

    void task(ConsentService consents, ExecutorService pool, PartnerClient partner, Photo photo) {
      if (consents.hasConsent(photo.getOwnerId(), Purpose.PARTNER_SHARING)) {
        pool.submit(new Handover(partner, photo));
      }
    }
  }
}
