package dev.consentgate.testdata.conformance.sessions;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.HashMap;
import java.util.Map;

/** Media waits in the attributes of a web session. */
final class Attributes {
  private Attributes() {}

  private static final class WebSession {
    private final Map<String, Object> attributes = new HashMap<>();

    void setAttribute(String name, Object value) {
      attributes.put(name, value);
    }

    Object getAttribute(String name) {
      return attributes.get(name);
    }

    void removeAttribute(String name) {
      attributes.remove(name);
    }
  }

  void taken(Courier courier, Photo photo) {
    WebSession session = new WebSession();
    session.setAttribute("photo", photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(session.getAttribute("photo"));
  }

  void otherAttribute(Courier courier, Photo photo) {
    WebSession session = new WebSession();
    session.setAttribute("photo", photo.getBytes());
    session.setAttribute("name", "no. " + photo.getId());
    // SPURIOUS: the keys of a map are not told apart
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(session.getAttribute("name"));
  }

  void otherSession(Courier courier, Photo photo) {
    WebSession session = new WebSession();
    WebSession other = new WebSession();
    session.setAttribute("photo", photo.getBytes());
    courier.sendObject(other.getAttribute("photo"));
  }

  void removed(Courier courier, Photo photo) {
    WebSession session = new WebSession();
    session.setAttribute("photo", photo.getBytes());
    session.removeAttribute("photo");
    // SPURIOUS: the keys of a map are not told apart
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(session.getAttribute("photo"));
  }

  void acrossRequests(Courier courier, WebSession session, Photo photo) {
    upload(session, photo);
    deliver(courier, session);
  }

  private void upload(WebSession session, Photo photo) {
    session.setAttribute("photo", photo);
  }

  private void deliver(Courier courier, WebSession session) {
    Photo photo = (Photo) session.getAttribute("photo");
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(photo.getBytes());
  }
}
