package dev.consentgate.binding;

import dev.consentgate.policy.Declaration;
import dev.consentgate.policy.MediaType;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.PolicyBuilder;
import dev.consentgate.program.Program;
import dev.consentgate.program.TypeInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * The policy as it holds for one program: what is written in files, what annotations on its
 * declarations and those of its class path say, and what names suggest where nothing is declared.
 *
 * <p>Of two declarations about the same method the one in a file rules; owners that an annotation
 * names complete the media type of a file.
 */
public final class Bindings {

  private Bindings() {}

  /** The policy together with all that the program itself declares. */
  public static Policy of(Program program, Policy policy) {
    List<String> annotations = new ArrayList<>(List.of(Annotations.USER_MEDIA));
    policy.declarativeSinks().forEach(sink -> annotations.add(sink.annotationType()));
    SeenTypes seen = new SeenTypes(program, annotations);
    List<MediaType> media = new ArrayList<>();
    List<Declaration> others = new ArrayList<>();
    AnnotatedMedia annotatedMedia = new AnnotatedMedia(policy);
    AnnotatedMethods annotatedMethods = new AnnotatedMethods(seen);
    DeclarativeClients clients = new DeclarativeClients(policy.declarativeSinks());
    for (TypeInfo type : seen.all()) {
      annotatedMedia.typeOf(type).ifPresent(media::add);
      others.addAll(annotatedMedia.fieldsOf(type));
      others.addAll(annotatedMethods.of(type));
      others.addAll(clients.of(type));
    }
    PolicyBuilder builder = new PolicyBuilder();
    media.forEach(builder::add);
    builder.add(policy);
    others.forEach(builder::add);
    Policy declared = builder.build();
    new InferredChecks(program, declared, seen).all().forEach(builder::add);
    return builder.build();
  }
}
