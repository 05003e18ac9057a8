package dev.consentgate.testdata.conformance.values;

import dev.consentgate.testdata.world.Courier;
import dev.consentgate.testdata.world.Photo;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Content becomes an image and is encoded again. */
final class Images {
  private Images() {}

  void reencoded(Courier courier, Photo photo) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo.getBytes()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(out.toByteArray());
  }

  void cropped(Courier courier, Photo photo) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo.getBytes()));
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(image.getSubimage(0, 0, 10, 10));
  }

  void thumbnail(Courier courier, Photo photo) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo.getBytes()));
    BufferedImage small = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = small.createGraphics();
    pen.drawImage(image, 0, 0, 100, 100, null);
    pen.dispose();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(small);
  }

  void blank(Courier courier, Photo photo) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo.getBytes()));
    BufferedImage small = new BufferedImage(image.getWidth(), 100, BufferedImage.TYPE_INT_RGB);
    courier.sendObject(small);
  }

  void width(Courier courier, Photo photo) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo.getBytes()));
    courier.sendText("width " + image.getWidth());
  }

  void pixels(Courier courier, Photo photo) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo.getBytes()));
    int[] histogram = new int[256];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        histogram[image.getRGB(x, y) & 255]++;
      }
    }
    // MISSING: UnconsentedMediaSharing: a number read from content is not followed
    courier.sendObject(histogram);
  }

  void copiedPixels(Courier courier, Photo photo) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo.getBytes()));
    BufferedImage copy = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 10; x++) {
      copy.setRGB(x, 0, image.getRGB(x, 0));
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(copy);
  }

  void brightness(Courier courier, Photo photo) {
    double[] features = new double[4];
    int index = 0;
    for (byte each : photo.getBytes()) {
      features[index++ % 4] += each;
    }
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(features);
  }
}
