package dev.consentgate.testdata.route;

import dev.consentgate.testdata.world.PartnerClient;
import dev.consentgate.testdata.world.Photo;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Handlers are called through a generic interface: only those of that event are meant. */
final class HandlerOfOneEvent {
  private HandlerOfOneEvent() {}

  interface Step<E> {
    void on(E event, byte[] body);
  }

  interface Happening {}

  record Uploaded(String by) implements Happening {}

  record Titled(String by) implements Happening {}

  /** A handler of the event itself. */
  static final class ForwardUploaded implements Step<Uploaded> {
    private final PartnerClient partner;

    ForwardUploaded(PartnerClient partner) {
      this.partner = partner;
    }

    @Override
    public void on(Uploaded event, byte[] body) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.sendBytes(body);
    }
  }

  /** A handler of all of them. */
  static final class ForwardAny implements Step<Happening> {
    private final PartnerClient partner;

    ForwardAny(PartnerClient partner) {
      this.partner = partner;
    }

    @Override
    public void on(Happening event, byte[] body) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.sendBytes(body);
    }
  }

  /** A handler that leaves its event to a subclass. */
  abstract static class Forward<E extends Happening> implements Step<E> {
    private final PartnerClient partner;

    Forward(PartnerClient partner) {
      this.partner = partner;
    }

    @Override
    public void on(E event, byte[] body) {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.sendBytes(body);
    }
  }

  /** The subclass. */
  static final class ForwardBySubclass extends Forward<Uploaded> {
    ForwardBySubclass(PartnerClient partner) {
      super(partner);
    }
  }

  /** A handler that is given titles, never photos. */
  static final class ForwardTitle implements Step<Titled> {
    private final PartnerClient partner;

    ForwardTitle(PartnerClient partner) {
      this.partner = partner;
    }

    @Override
    public void on(Titled event, byte[] body) {
      // SPURIOUS: a lower bound (? super Uploaded) is read as Object
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      partner.sendBytes(body);
    }
  }

  /** The bus. */
  static final class Uploads {
    private final List<Step<Uploaded>> steps;
    private final List<Step<? super Uploaded>> wide;
    private final List<Step<Titled>> titles;

    Uploads(
        List<Step<Uploaded>> steps, List<Step<? super Uploaded>> wide, List<Step<Titled>> titles) {
      this.steps = steps;
      this.wide = wide;
      this.titles = titles;
    }

    void upload(Photo photo, String title) {
      for (Step<Uploaded> step : steps) {
        step.on(new Uploaded("them"), photo.getBytes());
      }
      for (Step<? super Uploaded> step : wide) {
        step.on(new Uploaded("them"), photo.getBytes());
      }
      for (Step<Titled> step : titles) {
        step.on(new Titled("them"), title.getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
