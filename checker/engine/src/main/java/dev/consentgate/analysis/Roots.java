package dev.consentgate.analysis;

import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.program.AnnotationInfo;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Trait;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.Names;
import java.util.Set;
import java.util.function.Predicate;

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

  /**
   * Whether the method waits for callers in other modules: nobody here calls it, no framework does,
   * and it does not answer to a library.
   *
   * @param ofBuild whether a class that is not of the sources belongs to the same build
   */
  boolean isForOthers(MethodInfo method, Predicate<String> ofBuild) {
    return !method.is(Trait.PRIVATE)
        && !method.id().name().equals(MethodId.STATIC_INITIALIZER)
        && !isCalledByFramework(method)
        && !isNameless(method)
        && !answers(method.id(), type -> !ofBuild.test(type))
        && calls.callersOf(method.id()).isEmpty();
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
    return isNameless(method) || answers(id, type -> true);
  }

  private boolean isNameless(MethodInfo method) {
    return hierarchy
        .type(method.id().owner())
        .map(type -> type.is(Trait.LOCAL) || type.is(Trait.ANONYMOUS))
        .orElse(false);
  }

  /** Whether it overrides a method of such a class that is not of the sources. */
  private boolean answers(MethodId method, Predicate<String> among) {
    return !method.isConstructor()
        && hierarchy.supertypesOf(method.owner()).stream()
            .filter(name -> !name.equals(method.owner()))
            .flatMap(name -> hierarchy.type(name).stream())
            .filter(type -> !type.inSource())
            .filter(type -> hierarchy.in(type, method).isPresent())
            .anyMatch(type -> among.test(type.name()));
  }
}
