package dev.consentgate.flow;

import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.policy.FieldSource;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.Port;
import dev.consentgate.program.FieldInfo;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Term;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Facts;
import dev.consentgate.value.Origin;
import dev.consentgate.value.Path;
import dev.consentgate.value.Subject;
import dev.consentgate.value.Token;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fields that are declared to hold media: what is read from them, or put into them, is media. */
public final class FieldMedia {

  private final ClassHierarchy hierarchy;
  private final Accessors accessors;
  private final Map<String, List<FieldSource>> byField = new LinkedHashMap<>();

  FieldMedia(Policy policy, ClassHierarchy hierarchy, Accessors accessors) {
    this.hierarchy = hierarchy;
    this.accessors = accessors;
    for (FieldSource source : policy.fieldSources()) {
      byField.computeIfAbsent(source.field(), key -> new ArrayList<>()).add(source);
    }
  }

  /** The declaration about the field of this name in objects of this type. */
  Optional<FieldSource> of(TypeRef holder, String field) {
    return byField.getOrDefault(field, List.of()).stream()
        .filter(source -> hierarchy.isSubtype(holder.name(), source.ownerType()))
        .findFirst();
  }

  /** The declaration about the field that a path of the method's inputs ends in. */
  public Optional<FieldSource> at(MethodInfo method, Path path) {
    List<String> steps = path.steps();
    int last = steps.size() - 1;
    if (byField.isEmpty() || last < 0) {
      return Optional.empty();
    }
    boolean isStatic = path.root() == Path.STATIC;
    TypeRef holder = isStatic ? TypeRef.of(steps.get(0)) : typeOf(method, path.root());
    for (String step : steps.subList(isStatic ? 1 : 0, Math.max(last, isStatic ? 1 : 0))) {
      holder = Path.isElement(step) ? InitialValues.elementType(holder) : fieldType(holder, step);
    }
    return of(holder, steps.get(last));
  }

  private static TypeRef typeOf(MethodInfo method, int root) {
    int index = root - (method.isStatic() ? 0 : 1);
    if (index < 0) {
      return TypeRef.of(method.id().owner());
    }
    return index < method.parameters().size()
        ? method.parameters().get(index).type()
        : TypeRef.UNKNOWN;
  }

  private TypeRef fieldType(TypeRef holder, String field) {
    return hierarchy.supertypesOf(holder.name()).stream()
        .flatMap(name -> hierarchy.type(name).stream())
        .flatMap(type -> type.fields().stream())
        .filter(candidate -> candidate.id().name().equals(field))
        .map(FieldInfo::type)
        .findFirst()
        .orElse(TypeRef.UNKNOWN);
  }

  /** The value read from the field of an object that the frame did not make. */
  Value read(Value base, String field, Value read, Origin.@Nullable Source origin) {
    Optional<FieldSource> declared = declared(base, field);
    if (declared.isEmpty()) {
      return read;
    }
    FieldSource source = declared.get();
    Subject subject = new Subject(null, null, owner(source, base.term()));
    boolean made =
        base.objects().stream()
            .allMatch(object -> object.isFresh() || object instanceof AbstractObject.Input);
    if (made) {
      return read.withTokens(owned(read.tokens(), source, subject));
    }
    boolean known = read.tokens().all().keySet().stream().anyMatch(token -> !token.isInput());
    return known || origin == null
        ? read
        : read.plusTokens(token(source, subject, origin.location()));
  }

  /** What the callers have in the field, said to be what the field is declared to hold. */
  private static Tokens owned(Tokens tokens, FieldSource source, Subject subject) {
    return tokens.map(
        (token, licences) ->
            Map.entry(
                token.isInput() && token.category().isEmpty()
                    ? new Token(token.origin(), source.category(), subject)
                    : token,
                licences));
  }

  /** The value as it is once it stands in the field. */
  Value stored(Value base, String field, Value value, Location location) {
    Optional<FieldSource> declared = declared(base, field);
    boolean known = !value.tokens().isEmpty() || value.constants().isSingle();
    if (declared.isEmpty() || known) {
      return value;
    }
    FieldSource source = declared.get();
    Subject subject = new Subject(null, null, owner(source, base.term()));
    return value.plusTokens(token(source, subject, location));
  }

  private Optional<FieldSource> declared(Value base, String field) {
    if (!byField.containsKey(field)) {
      return Optional.empty();
    }
    for (AbstractObject object : base.objects()) {
      Optional<FieldSource> found = of(object.type(), field);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private @Nullable Term owner(FieldSource source, @Nullable Term holder) {
    if (source.owner() instanceof Port.Member member) {
      return accessors.member(holder, source.ownerType(), member);
    }
    return source.owner() instanceof Port.SessionUser ? Term.SESSION_USER : null;
  }

  private static Tokens token(FieldSource source, Subject subject, Location location) {
    String name = name(source);
    return Tokens.of(
        new Token(
            new Origin.Source(location, name, name, source.evidence()), source.category(), subject),
        Facts.NONE);
  }

  /** How messages name the field. */
  public static String name(FieldSource source) {
    return TypeRef.of(source.ownerType()).simpleName() + "." + source.field();
  }
}
