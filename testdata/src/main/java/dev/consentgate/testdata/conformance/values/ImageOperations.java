package dev.consentgate.testdata.conformance.values;

import dev.consentgate.testdata.world.Courier;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Images are drawn, filtered and read. */
final class ImageOperations {
  private ImageOperations() {}

  void written(Courier courier, BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", out);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(out.toByteArray());
  }

  void scaled(Courier courier, BufferedImage image) {
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(image.getScaledInstance(10, 10, Image.SCALE_SMOOTH));
  }

  void data(Courier courier, BufferedImage image) {
    byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendBytes(pixels);
  }

  void allPixels(Courier courier, BufferedImage image) {
    int[] pixels = image.getRGB(0, 0, 10, 10, null, 0, 10);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(pixels);
  }

  void samples(Courier courier, BufferedImage image) {
    double[] pixels = new double[3];
    image.getRaster().getPixel(0, 0, pixels);
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    courier.sendObject(pixels);
  }

  void size(Courier courier, BufferedImage image) {
    courier.sendText(image.getWidth() + " x " + image.getHeight());
  }
}
