package dev.consentgate.testdata.conformance.values;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.util.Base64;

/** Content goes through Gson. */
final class GsonTrees {
  private GsonTrees() {}

  private static final class Form {
    private String image = "";
    private String caption = "";
  }

  void bound(Gson gson, Courier courier, Photo photo) {
    Form form = new Form();
    form.image = Base64.getEncoder().encodeToString(photo.getBytes());
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(gson.toJson(form));
  }

  void boundCaption(Gson gson, Courier courier, Photo photo) {
    Form form = new Form();
    Form kept = new Form();
    kept.image = Base64.getEncoder().encodeToString(photo.getBytes());
    form.caption = "photo " + photo.getId();
    courier.sendText(gson.toJson(form));
  }

  void tree(Courier courier, Photo photo) {
    JsonObject root = new JsonObject();
    root.addProperty("image", Base64.getEncoder().encodeToString(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(root.toString());
  }

  void nested(Courier courier, Photo photo) {
    JsonObject inner = new JsonObject();
    inner.addProperty("image", Base64.getEncoder().encodeToString(photo.getBytes()));
    JsonArray array = new JsonArray();
    array.add(inner);
    JsonObject root = new JsonObject();
    root.add("pictures", array);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(root.toString());
  }

  void treeOfId(Courier courier, Photo photo) {
    JsonObject root = new JsonObject();
    root.addProperty("id", photo.getId());
    courier.sendText(root.toString());
  }

  void parsed(Gson gson, Courier courier, Photo photo) {
    Form form = new Form();
    form.image = Base64.getEncoder().encodeToString(photo.getBytes());
    Form copy = gson.fromJson(gson.toJson(form), Form.class);
    // MISSING: UnconsentedMediaSharing: a field of what a library made of content is not taken for
    // content
    courier.sendText(copy.image);
  }

  void member(Courier courier, Photo photo) {
    JsonObject root = new JsonObject();
    root.addProperty("image", Base64.getEncoder().encodeToString(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendText(root.get("image").getAsString());
  }
}
