package dev.consentgate.analysis;

import dev.consentgate.binding.MediaParameters;
import dev.consentgate.flow.FieldMedia;
import dev.consentgate.flow.Flow;
import dev.consentgate.flow.Licensing;
import dev.consentgate.flow.MediaTypes;
import dev.consentgate.flow.Universe;
import dev.consentgate.policy.Evidence;
import dev.consentgate.policy.MediaType;
import dev.consentgate.policy.Port;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Origin;
import dev.consentgate.value.Path;
import dev.consentgate.value.Subject;
import dev.consentgate.value.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the flows of a root's inputs into flows of media: a parameter or field of a media type, or
 * of one that holds media, is media that came from outside. Plain bytes and texts are not: nobody
 * says what they are.
 */
final class Closing {

  private static final String PARAMETER = "parameter ";

  private final MediaTypes mediaTypes;
  private final FieldMedia fields;
  private final FieldStores stores;
  private final MediaParameters parameters;
  private final Licensing licensing;
  private final Universe universe;

  Closing(Universe universe, FieldStores stores) {
    this.mediaTypes = universe.mediaTypes();
    this.fields = universe.fieldMedia();
    this.stores = stores;
    this.parameters = new MediaParameters(universe.models().policy());
    this.licensing = universe.licensing();
    this.universe = universe;
  }

  /** The flow of media that a flow of the root is, and whether the root's callers hand it in. */
  record Closed(Flow flow, boolean isOfCallers) {}

  /**
   * The flows of media behind a flow of the root; none when its input is not known to be media.
   * Callers answer for what they hand in, and for what they name as the owner of other media.
   */
  List<Closed> closed(Flow flow, MethodInfo root) {
    if (flow.token().origin() instanceof Origin.Input input) {
      int index = input.path().root();
      boolean itself = index == 0 && input.path().steps().isEmpty();
      boolean ofCallers = index >= first(root) || itself;
      return close(flow, root).stream()
          .map(media -> new Closed(media, ofCallers || isOfWriter(media)))
          .toList();
    }
    Term owner = flow.token().subject().owner();
    boolean named =
        owner != null
            && owner.mentions(
                term ->
                    term instanceof Term.Parameter parameter && parameter.index() >= first(root));
    return List.of(new Closed(flow, named));
  }

  /** Whether the media came in by a parameter of the method that stored it. */
  private static boolean isOfWriter(Flow media) {
    return media.token().origin() instanceof Origin.Source source
        && source.symbol().startsWith(PARAMETER);
  }

  /** The flows of media behind a flow of the root; none when its input is not known to be media. */
  private List<Flow> close(Flow flow, MethodInfo root) {
    if (!(flow.token().origin() instanceof Origin.Input input)) {
      return List.of(flow);
    }
    List<Flow> stored = stored(flow, input.path(), root);
    if (!stored.isEmpty()) {
      return stored;
    }
    List<Flow> closed = new ArrayList<>();
    Optional<MediaType> itself = mediaTypes.declared(input.type());
    if (itself.isPresent()) {
      closed.add(with(flow, source(root, input, input.type(), itself.get())));
      return closed;
    }
    Optional<Flow> declared = held(flow, root, input).or(() -> field(flow, root, input));
    if (declared.isPresent()) {
      return List.of(declared.get());
    }
    for (TypeRef media : mediaTypes.within(input.type())) {
      mediaTypes
          .declared(media)
          .ifPresent(
              type ->
                  closed.add(
                      with(
                          flow,
                          source(root, input, media, type).with(Subject.member(media.name())))));
    }
    return closed;
  }

  /** Media in a parameter that is declared, or named, to hold some. */
  private Optional<Flow> held(Flow flow, MethodInfo root, Origin.Input input) {
    Path path = input.path();
    int index = path.root() - first(root);
    boolean itself = path.steps().stream().allMatch(Path::isElement);
    if (!itself || index < 0 || index >= root.parameters().size()) {
      return Optional.empty();
    }
    return parameters
        .ofEntry(root, index)
        .map(
            held ->
                renamed(
                    flow,
                    root,
                    root.parameters().get(index).name(),
                    held.category(),
                    held.evidence(),
                    owner(held, root)));
  }

  private static int first(MethodInfo root) {
    return root.isStatic() ? 0 : 1;
  }

  private static @Nullable Term owner(MediaParameters.Held held, MethodInfo root) {
    if (held.owner() instanceof Port.Arg argument) {
      return new Term.Parameter(argument.index() + first(root));
    }
    return held.owner() instanceof Port.SessionUser ? Term.SESSION_USER : null;
  }

  /** Media in a field that is declared to hold some. */
  private Optional<Flow> field(Flow flow, MethodInfo root, Origin.Input input) {
    return fields
        .at(root, input.path())
        .map(
            field ->
                renamed(
                    flow,
                    root,
                    FieldMedia.name(field),
                    field.category(),
                    field.evidence(),
                    flow.token().subject().owner()));
  }

  private Flow renamed(
      Flow flow,
      MethodInfo root,
      String description,
      String declared,
      Evidence evidence,
      @Nullable Term owner) {
    Token old = flow.token();
    String category = old.category().isEmpty() ? declared : old.category();
    Path path = ((Origin.Input) old.origin()).path();
    Token source =
        new Token(
            new Origin.Source(root.location(), symbol(root, path), description, evidence),
            category,
            new Subject(null, null, owner));
    return licensing.renamed(flow, source);
  }

  /** The flows of what other methods stored in the field that the flow starts from. */
  private List<Flow> stored(Flow flow, Path path, MethodInfo root) {
    boolean isStatic = path.root() == Path.STATIC && path.steps().size() > 1;
    boolean isOwn = path.root() == 0 && !root.isStatic() && !path.steps().isEmpty();
    if (!isStatic && !isOwn) {
      return List.of();
    }
    String holder = isStatic ? path.steps().get(0) : root.id().owner();
    String field = path.steps().get(isStatic ? 1 : 0);
    boolean waits = isQueue(holder, field);
    List<Flow> closed = new ArrayList<>();
    for (FieldStores.Stored stored : stores.in(holder, field)) {
      Facts licences = waits ? stored.licences().asEarlier() : stored.licences();
      Flow own = flow.with(stored.token(), flow.licences().withAll(licences), flow.executions());
      if (stored.token().origin() instanceof Origin.Input input) {
        Optional<MediaType> media = mediaTypes.declared(input.type());
        media.ifPresent(
            type -> closed.add(with(own, source(stored.writer(), input, input.type(), type))));
      } else {
        closed.add(own);
      }
    }
    return closed;
  }

  /** Whether media waits in the field for somebody else to take it. */
  private boolean isQueue(String holder, String field) {
    return universe.hierarchy().supertypesOf(holder).stream()
        .flatMap(name -> universe.hierarchy().type(name).stream())
        .flatMap(type -> type.fields().stream())
        .filter(candidate -> candidate.id().name().equals(field))
        .anyMatch(found -> universe.models().policy().hints().isQueue(found.type().simpleName()));
  }

  private static Flow with(Flow flow, Token source) {
    Token old = flow.token();
    Subject subject = source.subject().equals(Subject.UNKNOWN) ? old.subject() : source.subject();
    String category = old.category().isEmpty() ? source.category() : old.category();
    return flow.with(
        new Token(source.origin(), category, subject), flow.licences(), flow.executions());
  }

  private static Token source(
      MethodInfo root, Origin.Input input, TypeRef type, MediaType declared) {
    return new Token(
        new Origin.Source(
            root.location(), symbol(root, input.path()), type.simpleName(), declared.evidence()),
        declared.category(),
        Subject.UNKNOWN);
  }

  private static String symbol(MethodInfo root, Path path) {
    int index = path.root() - (root.isStatic() ? 0 : 1);
    boolean parameter = index >= 0 && index < root.parameters().size();
    String method = root.id().display();
    return parameter
        ? PARAMETER + root.parameters().get(index).name() + " of " + method
        : "a field seen by " + method;
  }
}
