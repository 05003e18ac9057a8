package dev.consentgate.testdata.conformance.calls;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.ArrayDeque;
import java.util.Deque;

/** Work is kept as objects and done later. */
final class Commands {
  private Commands() {}

  private interface Command {
    void execute();
  }

  private static final class SendPhoto implements Command {
    private final Courier courier;
    private final byte[] content;

    SendPhoto(Courier courier, byte[] content) {
      this.courier = courier;
      this.content = content;
    }

    @Override
    public void execute() {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      courier.sendBytes(content);
    }
  }

  private static final class SendName implements Command {
    private final Courier courier;
    private final String name;

    SendName(Courier courier, String name) {
      this.courier = courier;
      this.name = name;
    }

    @Override
    public void execute() {
      courier.sendText(name);
    }
  }

  void run(Courier courier, Photo photo) {
    Deque<Command> commands = new ArrayDeque<>();
    commands.add(new SendPhoto(courier, photo.getBytes()));
    commands.add(new SendName(courier, "no. " + photo.getId()));
    while (!commands.isEmpty()) {
      commands.poll().execute();
    }
  }
}
