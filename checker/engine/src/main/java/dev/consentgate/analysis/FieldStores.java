package dev.consentgate.analysis;

import dev.consentgate.flow.Context;
import dev.consentgate.flow.Summary;
import dev.consentgate.flow.Universe;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Program;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Origin;
import dev.consentgate.value.Path;
import dev.consentgate.value.Token;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The media that the program's methods leave in a field, or in a container held there, with the
 * licences it was stored under: where one method stores and another sends.
 *
 * <p>May information, without an order of the methods: a field holds whatever some method ever
 * stored in it.
 */
final class FieldStores {

  private static final int MAX_WRITERS = 64;

  /** Media in a field, and the method whose frame stored it. */
  record Stored(Token token, Facts licences, MethodInfo writer) {}

  private final Program program;
  private final Universe universe;
  private final CallGraph calls;
  private final Map<String, List<MethodId>> writers = new LinkedHashMap<>();

  FieldStores(Program program, Universe universe, CallGraph calls) {
    this.program = program;
    this.universe = universe;
    this.calls = calls;
  }

  /** What is stored in the field of the class. */
  List<Stored> in(String className, String field) {
    List<Stored> stored = new ArrayList<>();
    for (MethodId writer : writers.computeIfAbsent(field, this::findWriters)) {
      universe
          .hierarchy()
          .sourceMethod(writer)
          .ifPresent(method -> collect(method, className, field, stored));
    }
    return stored;
  }

  private List<MethodId> findWriters(String field) {
    Set<MethodId> found = new LinkedHashSet<>();
    Deque<MethodId> open = new ArrayDeque<>();
    for (TypeInfo type : program.sourceTypes()) {
      for (MethodInfo method : type.methods()) {
        boolean mentions =
            program.mentions(method.id()).fields().stream().anyMatch(id -> id.name().equals(field));
        if (mentions && method.hasBody() && found.add(method.id())) {
          open.add(method.id());
        }
      }
    }
    while (!open.isEmpty() && found.size() < MAX_WRITERS) {
      for (MethodId caller : calls.callersOf(open.poll())) {
        if (found.add(caller)) {
          open.add(caller);
        }
      }
    }
    return List.copyOf(found);
  }

  private void collect(MethodInfo writer, String className, String field, List<Stored> into) {
    Summary summary = universe.summaries().of(writer.id(), Context.GENERIC);
    for (AbstractObject object : summary.written()) {
      if (object instanceof AbstractObject.Input input) {
        if (isHolder(input, className)) {
          add(summary.heap().get(object, field), writer, into);
        } else if (isContainer(input, writer, className, field)) {
          add(summary.heap().get(object, Path.ELEMENT), writer, into);
        }
      }
    }
  }

  private boolean isHolder(AbstractObject.Input input, String className) {
    Path path = input.path();
    return path.root() == Path.STATIC
        ? path.steps().equals(List.of(className))
        : universe.hierarchy().isSubtype(input.type().name(), className)
            || universe.hierarchy().isSubtype(className, input.type().name())
                && !input.type().name().equals("java.lang.Object");
  }

  /** Whether the object is what the field of such a holder held before. */
  private boolean isContainer(
      AbstractObject.Input input, MethodInfo writer, String className, String field) {
    List<String> steps = input.path().steps();
    if (steps.isEmpty() || !steps.get(steps.size() - 1).equals(field)) {
      return false;
    }
    boolean ownField = input.path().root() == 0 && !writer.isStatic() && steps.size() == 1;
    if (ownField && !universe.hierarchy().isSubtype(writer.id().owner(), className)) {
      return false;
    }
    return input.path().root() != Path.STATIC || steps.equals(List.of(className, field));
  }

  private void add(@Nullable Value value, MethodInfo writer, List<Stored> into) {
    if (value == null) {
      return;
    }
    Tokens tokens = value.tokens();
    boolean open = calls.callersOf(writer.id()).isEmpty();
    tokens
        .all()
        .forEach(
            (token, licences) -> {
              boolean closed = !(token.origin() instanceof Origin.Input);
              if (closed || (open && !isOwnField(token))) {
                into.add(new Stored(token, licences, writer));
              }
            });
  }

  private static boolean isOwnField(Token token) {
    return token.origin() instanceof Origin.Input input
        && !input.path().steps().isEmpty()
        && input.path().root() <= 0;
  }
}
