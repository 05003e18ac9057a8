package dev.consentgate.testdata.conformance.values;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Content goes through Jackson. */
final class JacksonTrees {
  private JacksonTrees() {}

  private record Form(String caption, byte[] image) {}

  void bound(ObjectMapper mapper, Courier courier, Photo photo) throws IOException {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(mapper.writeValueAsString(new Form("sea", photo.getBytes())));
  }

  void boundCaption(ObjectMapper mapper, Courier courier, Photo photo) throws IOException {
    Form form = new Form("sea", photo.getBytes());
    courier.sendText(mapper.writeValueAsString(form.caption()));
  }

  void map(ObjectMapper mapper, Courier courier, Photo photo) throws IOException {
    Map<String, Object> form = new HashMap<>();
    form.put("image", Base64.getEncoder().encodeToString(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(mapper.writeValueAsBytes(form));
  }

  void tree(ObjectMapper mapper, Courier courier, Photo photo) {
    ObjectNode root = mapper.createObjectNode();
    root.put("caption", "sea");
    root.put("image", photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(root.toString());
  }

  void nestedTree(ObjectMapper mapper, Courier courier, Photo photo) {
    ObjectNode root = mapper.createObjectNode();
    ObjectNode inner = root.putObject("picture");
    inner.put("image", photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(root.toString());
  }

  void arrayTree(ObjectMapper mapper, Courier courier, List<Photo> photos) {
    ArrayNode array = mapper.createArrayNode();
    photos.forEach(photo -> array.add(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(array.toString());
  }

  void otherTree(ObjectMapper mapper, Courier courier, Photo photo) {
    ObjectNode kept = mapper.createObjectNode();
    kept.put("image", photo.getBytes());
    ObjectNode sent = mapper.createObjectNode();
    sent.put("id", photo.getId());
    courier.sendText(sent.toString());
  }

  void parsed(ObjectMapper mapper, Courier courier, Photo photo) throws IOException {
    String text = mapper.writeValueAsString(new Form("sea", photo.getBytes()));
    JsonNode root = mapper.readTree(text);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(root.get("image").asText());
  }

  void toStream(ObjectMapper mapper, Courier courier, Photo photo) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    mapper.writeValue(out, photo);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(out.toByteArray());
  }

  void converted(ObjectMapper mapper, Courier courier, Photo photo) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(mapper.convertValue(new Form("sea", photo.getBytes()), Map.class));
  }
}
