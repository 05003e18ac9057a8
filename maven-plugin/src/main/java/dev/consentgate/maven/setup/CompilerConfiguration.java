package dev.consentgate.maven.setup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** One configuration of maven-compiler-plugin: that of the plugin or that of one execution. */
final class CompilerConfiguration {

  private static final String ARGUMENTS = "compilerArgs";
  private static final String SINGLE_ARGUMENT = "compilerArgument";

  private final Xpp3Dom dom;

  CompilerConfiguration(Xpp3Dom dom) {
    this.dom = dom;
  }

  Xpp3Dom dom() {
    return dom;
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(dom.getChild(name)).map(Xpp3Dom::getValue).map(String::strip);
  }

  void set(String name, String value) {
    child(name).setValue(value);
  }

  void setIfAbsent(String name, String value) {
    if (value(name).isEmpty()) {
      set(name, value);
    }
  }

  /** The elements that hold one argument of javac each, in their order. */
  List<Xpp3Dom> arguments() {
    List<Xpp3Dom> arguments = new ArrayList<>();
    Optional.ofNullable(dom.getChild(ARGUMENTS))
        .ifPresent(list -> arguments.addAll(Arrays.asList(list.getChildren())));
    Optional.ofNullable(dom.getChild(SINGLE_ARGUMENT)).ifPresent(arguments::add);
    arguments.removeIf(argument -> argument.getValue() == null);
    return arguments;
  }

  Optional<Xpp3Dom> argument(String prefix) {
    return arguments().stream()
        .filter(argument -> argument.getValue().strip().startsWith(prefix))
        .findFirst();
  }

  void addArgument(String value) {
    Xpp3Dom argument = new Xpp3Dom("arg");
    argument.setValue(value);
    child(ARGUMENTS).addChild(argument);
  }

  void addArgumentUnlessGiven(String value) {
    if (argument(value).isEmpty()) {
      addArgument(value);
    }
  }

  /** The list of processors' artifacts, where the build gives one. */
  Optional<Xpp3Dom> processorPaths() {
    return Optional.ofNullable(dom.getChild("annotationProcessorPaths"))
        .filter(paths -> paths.getChildCount() > 0);
  }

  private Xpp3Dom child(String name) {
    Xpp3Dom child = dom.getChild(name);
    if (child == null) {
      child = new Xpp3Dom(name);
      dom.addChild(child);
    }
    return child;
  }
}
