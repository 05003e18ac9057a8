package dev.consentgate.flow;

import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.hierarchy.Dispatch;
import dev.consentgate.policy.Policy;
import dev.consentgate.program.Program;
import dev.consentgate.symbol.MethodId;
import java.util.Optional;

/** What stays the same while one program is analysed, seen by every frame. */
public final class Universe {

  private final Program program;
  private final LinkedMethods linked;
  private final LinkedProgram linkedProgram;
  private final LinkedCalls linkedCalls;
  private final ClassHierarchy hierarchy;
  private final Dispatch dispatch;
  private final Models models;
  private final Carriers carriers;
  private final Licensing licensing;
  private final Summaries summaries;
  private final Accessors accessors;
  private final FinalFields finalFields;
  private final MediaTypes mediaTypes;
  private final ContextChoice contextChoice;
  private final FieldMedia fieldMedia;
  private final StoredFunctions storedFunctions;
  private final Relevance relevance;
  private final PermissiveChecks permissiveChecks;
  private final Grants grants;
  private final Kinds kinds;
  private final ConstantContents constantContents;
  private final Membership membership;

  public Universe(Program program, Policy policy) {
    this(program, policy, LinkedMethods.NONE);
  }

  /**
   * A program that calls into others.
   *
   * @param linked what is known of methods on its class path
   */
  public Universe(Program program, Policy policy, LinkedMethods linked) {
    this.linked = linked;
    this.linkedProgram = new LinkedProgram(program, linked);
    this.hierarchy = new ClassHierarchy(linkedProgram, linked.types());
    this.program = new ComposedProgram(linkedProgram, hierarchy);
    this.linkedCalls = new LinkedCalls(linked, hierarchy);
    this.dispatch = new Dispatch(hierarchy);
    this.models = new Models(policy, hierarchy);
    this.carriers = new Carriers(hierarchy, models);
    this.summaries = new Summaries(this);
    this.accessors = new Accessors(this);
    this.finalFields = new FinalFields(this);
    this.mediaTypes = new MediaTypes(models, hierarchy);
    this.contextChoice = new ContextChoice(this);
    this.fieldMedia = new FieldMedia(policy, hierarchy, accessors);
    this.storedFunctions = new StoredFunctions(this);
    this.relevance = new Relevance(this);
    this.permissiveChecks = new PermissiveChecks(this);
    this.grants = new Grants(policy);
    this.kinds = new Kinds(hierarchy);
    this.constantContents = new ConstantContents(this);
    this.membership = new Membership(hierarchy);
    this.licensing = new Licensing(models, accessors);
  }

  public Program program() {
    return program;
  }

  /** What is known of a method of the class path. */
  Optional<LinkedMethod> linked(MethodId method) {
    return linkedProgram.find(method);
  }

  public LinkedMethods linked() {
    return linked;
  }

  public LinkedCalls linkedCalls() {
    return linkedCalls;
  }

  public ClassHierarchy hierarchy() {
    return hierarchy;
  }

  public Models models() {
    return models;
  }

  public Summaries summaries() {
    return summaries;
  }

  public Licensing licensing() {
    return licensing;
  }

  public MediaTypes mediaTypes() {
    return mediaTypes;
  }

  public FieldMedia fieldMedia() {
    return fieldMedia;
  }

  Relevance relevance() {
    return relevance;
  }

  PermissiveChecks permissiveChecks() {
    return permissiveChecks;
  }

  Grants grants() {
    return grants;
  }

  Membership membership() {
    return membership;
  }

  ConstantContents constantContents() {
    return constantContents;
  }

  Kinds kinds() {
    return kinds;
  }

  StoredFunctions storedFunctions() {
    return storedFunctions;
  }

  Dispatch dispatch() {
    return dispatch;
  }

  Carriers carriers() {
    return carriers;
  }

  FinalFields finalFields() {
    return finalFields;
  }

  Accessors accessors() {
    return accessors;
  }

  ContextChoice contextChoice() {
    return contextChoice;
  }
}
