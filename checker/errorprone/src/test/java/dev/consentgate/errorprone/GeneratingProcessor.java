package dev.consentgate.errorprone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** An annotation processor that writes a class which sends a photo, for each marked class. */
@SupportedAnnotationTypes("dev.consentgate.errorprone.GeneratingProcessor.Marked")
public final class GeneratingProcessor extends AbstractProcessor {

  /** Marks a class for which a sender is generated. */
  public @interface Marked {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (Element marked : round.getElementsAnnotatedWith(Marked.class)) {
      write(marked.getSimpleName() + "Sender");
    }
    return false;
  }

  private void write(String name) {
    try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
      writer.write(
          """
          import dev.consentgate.testdata.world.*;
          class %s {
            static void send(PartnerClient partner, Photo photo) {
              partner.send(photo);
            }
          }
          """
              .formatted(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
