package dev.consentgate.analysis;

import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.program.AnnotationInfo;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.Names;
import java.util.Optional;
import java.util.Set;

/**
 * The methods in whose frames flows are closed: those that nobody in the program calls, and those
 * that a framework calls.
 *
 * <p>Methods that answer to library types, and methods of classes without a name, are roots only
 * when no frame reached them: their callers know what they captured.
 */
final class Roots {

  private static final Set<String> FRAMEWORK_WORDS =
      Set.of(
          "Mapping",
          "Listener",
          "Scheduled",
          "Construct",
          "Handler",
          "Subscribe",
          "Incoming",
          "Consumer",
          "Job",
          "Activator",
          "GET",
          "POST",
          "PUT",
          "DELETE",
          "PATCH",
          "Path",
          "Schedule",
          "Command",
          "Bean",
          "Test");

  private final CallGraph calls;
  private final ClassHierarchy hierarchy;

  Roots(CallGraph calls, ClassHierarchy hierarchy) {
    this.calls = calls;
    this.hierarchy = hierarchy;
  }

  /** Whether the method's frame closes flows whatever else reaches it. */
  boolean isRoot(MethodInfo method) {
    if (isCalledByFramework(method)) {
      return true;
    }
    return calls.callersOf(method.id()).isEmpty() && !hasHiddenCallers(method);
  }

  private boolean isCalledByFramework(MethodInfo method) {
    boolean main = method.id().name().equals("main") && method.isStatic();
    return main
        || method.annotations().stream()
            .map(AnnotationInfo::type)
            .map(Names::simple)
            .anyMatch(Roots::isFrameworkWord);
  }

  private static boolean isFrameworkWord(String annotation) {
    return FRAMEWORK_WORDS.stream().anyMatch(annotation::endsWith);
  }

  private boolean hasHiddenCallers(MethodInfo method) {
    MethodId id = method.id();
    if (id.name().equals(MethodId.STATIC_INITIALIZER)) {
      return false;
    }
    Optional<TypeInfo> owner = hierarchy.type(id.owner());
    boolean nameless =
        owner.map(type -> type.is(Trait.LOCAL) || type.is(Trait.ANONYMOUS)).orElse(false);
    return nameless || answersToLibrary(id);
  }

  private boolean answersToLibrary(MethodId method) {
    return !method.isConstructor()
        && hierarchy.supertypesOf(method.owner()).stream()
            .filter(name -> !name.equals(method.owner()))
            .flatMap(name -> hierarchy.type(name).stream())
            .filter(type -> !type.inSource())
            .anyMatch(type -> hierarchy.in(type, method).isPresent());
  }
}
