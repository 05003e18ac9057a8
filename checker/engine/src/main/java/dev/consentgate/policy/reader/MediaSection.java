package dev.consentgate.policy.reader;

import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.FieldSource;
import dev.consentgate.policy.MediaType;
import dev.consentgate.policy.MethodPatternParser;
import dev.consentgate.policy.NonCarrier;
import dev.consentgate.policy.NotMediaType;
import dev.consentgate.policy.ParameterSource;
import dev.consentgate.policy.Port;
import dev.consentgate.policy.PortParser;
import dev.consentgate.policy.SessionUser;
import dev.consentgate.policy.Source;
import dev.consentgate.policy.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * What is media and whose: {@code media}, {@code not-media}, {@code sources}, {@code session-user}.
 */
final class MediaSection {

  private static final Set<String> MEDIA =
      Words.of("type", "types", "category", "owner", "not-owner", "subtypes", "inferred");
  private static final Set<String> NOT_MEDIA =
      Words.of("type", "types", "method", "methods", "subtypes");
  private static final Set<String> SOURCE =
      Words.of(
          MethodEntry.KEYS,
          "field",
          "annotation",
          "types",
          "port",
          "category",
          "owner",
          "inferred");

  private final FileContext context;
  private final Problems problems;

  MediaSection(FileContext context) {
    this.context = context;
    this.problems = context.problems;
  }

  void read(Fields root) {
    entries(root, "media", "type: com.acme.Photo", MEDIA, this::media);
    entries(root, "not-media", "type: com.acme.PhotoSettings", NOT_MEDIA, this::notMedia);
    entries(root, "sources", "method: com.acme.Uploads#bytes()", SOURCE, this::source);
    for (Scalar method : root.texts("session-user")) {
      MethodEntry.pattern(problems, method, "", true)
          .map(found -> new SessionUser(found.pattern(), context.evidence, found.position()))
          .ifPresent(context.policy::add);
    }
  }

  private void entries(
      Fields root, String section, String example, Set<String> known, EntryReader reader) {
    Optional<Node> node = root.node(section);
    if (node.isEmpty()) {
      return;
    }
    for (MappingNode entry : context.mappings(node.get(), section, example)) {
      reader.read(Fields.of(entry, "an entry of '" + section + "'", known, problems));
    }
  }

  private void media(Fields fields) {
    Optional<String> category =
        fields.required("category", "such as 'user.content.self_image'").map(context::category);
    List<String> owners = paths(fields, "owner");
    List<String> notOwners = paths(fields, "not-owner");
    boolean subtypes = fields.flag("subtypes", true);
    for (Scalar type : types(fields)) {
      context.policy.add(
          new MediaType(
              type.text(),
              subtypes,
              category.orElse(""),
              owners,
              notOwners,
              evidence(fields),
              type.position()));
    }
  }

  /** An entry may say that it is no more than a guess. */
  private Evidence evidence(Fields fields) {
    return fields.flag("inferred", false) ? Evidence.INFERRED : context.evidence;
  }

  private List<String> paths(Fields fields, String key) {
    List<String> paths = new ArrayList<>();
    for (Scalar path : fields.texts(key)) {
      if (isPath(path.text())) {
        paths.add(path.text());
      } else {
        problems.add(
            path.position(),
            "'"
                + path.text()
                + "' is no path of accessors; expected such as 'getOwnerId()'"
                + " or 'user.id'");
      }
    }
    return paths;
  }

  private static boolean isPath(String text) {
    try {
      PortParser.parse("this." + text);
      return true;
    } catch (SyntaxException e) {
      return false;
    }
  }

  private List<Scalar> types(Fields fields) {
    if (!fields.has("type") && !fields.has("types")) {
      problems.add(fields.position(), "the entry names no type; expected 'type: com.acme.Photo'");
    }
    List<Scalar> types = new ArrayList<>();
    for (String key : List.of("type", "types")) {
      for (Scalar text : fields.texts(key)) {
        typeName(text).ifPresent(name -> types.add(new Scalar(name, text.position())));
      }
    }
    return types;
  }

  private Optional<String> typeName(Scalar text) {
    try {
      return Optional.of(MethodPatternParser.typeName(text.text()));
    } catch (SyntaxException e) {
      problems.add(text.position(), MethodEntry.message(e));
      return Optional.empty();
    }
  }

  private void notMedia(Fields fields) {
    if (fields.has("method") || fields.has("methods")) {
      for (MethodEntry.Located method : MethodEntry.read(fields)) {
        context.policy.add(new NonCarrier(method.pattern(), context.evidence, method.position()));
      }
      return;
    }
    for (Scalar type : types(fields)) {
      context.policy.add(new NotMediaType(type.text(), context.evidence, type.position()));
    }
  }

  private void source(Fields fields) {
    String category =
        fields
            .required("category", "such as 'user.content.self_image'")
            .map(context::category)
            .orElse("");
    if (fields.has("field")) {
      fieldSource(fields, category);
    } else if (fields.has("annotation")) {
      parameterSource(fields, category);
    } else {
      methodSource(fields, category);
    }
  }

  private void methodSource(Fields fields, String category) {
    List<MethodEntry.Located> methods = MethodEntry.read(fields);
    List<Port> ports = PortEntry.all(fields, "port", methods);
    Port port = ports.isEmpty() ? Port.RESULT : ports.get(0);
    List<Port> owners = PortEntry.all(fields, "owner", methods);
    for (MethodEntry.Located method : methods) {
      Port owner = owners.isEmpty() ? null : method.port(owners.get(0));
      context.policy.add(
          new Source(
              method.pattern(),
              method.port(port),
              category,
              owner,
              evidence(fields),
              method.position()));
    }
  }

  private void fieldSource(Fields fields, String category) {
    List<Port> owners = PortEntry.all(fields, "owner", List.of());
    for (Scalar field : fields.texts("field")) {
      int cut = Math.max(field.text().indexOf('#'), field.text().lastIndexOf('.'));
      if (cut <= 0) {
        problems.add(
            field.position(),
            "'" + field.text() + "' is no field; expected 'com.acme.Profile#portrait'");
        continue;
      }
      Scalar type = new Scalar(field.text().substring(0, cut), field.position());
      typeName(type)
          .map(
              owner ->
                  new FieldSource(
                      owner,
                      field.text().substring(cut + 1),
                      category,
                      owners.isEmpty() ? null : owners.get(0),
                      evidence(fields),
                      field.position()))
          .ifPresent(context.policy::add);
    }
  }

  private void parameterSource(Fields fields, String category) {
    List<String> types = fields.texts("types").stream().map(Scalar::text).toList();
    for (Scalar annotation : fields.texts("annotation")) {
      typeName(annotation)
          .map(
              name ->
                  new ParameterSource(
                      name, types, category, evidence(fields), annotation.position()))
          .ifPresent(context.policy::add);
    }
  }
}
