package dev.consentgate.flow;

import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.policy.Guard;
import dev.consentgate.policy.Invocation;
import dev.consentgate.program.Block;
import dev.consentgate.program.Body;
import dev.consentgate.program.Callee;
import dev.consentgate.program.Const;
import dev.consentgate.program.Edge;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Operator;
import dev.consentgate.program.Terminator;
import dev.consentgate.program.Trait;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Path;
import dev.consentgate.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The functions that library methods compose of others: function objects that have captured their
 * parts, and the bodies that run these in the declared way.
 */
final class Compositions {

  /** As the bodies of lambdas are named, so that they are followed like those. */
  private static final String PREFIX = "lambda$composed$";

  private final ClassHierarchy hierarchy;

  Compositions(ClassHierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** The function that the call gives, composed of its receiver and its argument. */
  static Value compose(CallSite site, Invocation invocation, Value result) {
    List<Value> parts = new ArrayList<>();
    Guard guard = invocation.guard();
    Value receiver = site.receiver();
    boolean ofReceiver = invocation.functionArg() == Invocation.RECEIVER;
    if (receiver != null && (ofReceiver || guard != Guard.NEGATED)) {
      parts.add(receiver);
    }
    if (!ofReceiver && invocation.functionArg() < site.arguments().size()) {
      parts.add(site.arguments().get(invocation.functionArg()));
    }
    if (parts.size() != (guard == Guard.NEGATED ? 1 : 2)) {
      return result;
    }
    TypeRef type = site.callee().returnType();
    MethodId body = new MethodId(type.name(), PREFIX + guard.key(), List.of());
    AbstractObject function = new AbstractObject.Function(site.key(), "", body, type);
    Recency.renew(site.state(), function);
    for (int i = 0; i < parts.size(); i++) {
      site.state().setHeap(site.state().heap().with(function, Path.CAPTURE + i, parts.get(i)));
    }
    return Value.pointingTo(result.term(), function);
  }

  /** The body of a composed function; empty for any other method. */
  Optional<Body> body(MethodId method) {
    if (!method.name().startsWith(PREFIX)) {
      return Optional.empty();
    }
    String key = method.name().substring(PREFIX.length());
    for (Guard guard : Guard.values()) {
      if (guard.key().equals(key)) {
        return answer(method.owner()).map(answer -> new Draft(method, answer).body(guard));
      }
    }
    return Optional.empty();
  }

  /** The one method that the interface leaves open. */
  private Optional<MethodInfo> answer(String functional) {
    for (String name : hierarchy.supertypesOf(functional)) {
      Optional<MethodInfo> open =
          hierarchy.type(name).filter(TypeInfo::isInterface).stream()
              .flatMap(type -> type.methods().stream())
              .filter(method -> method.is(Trait.ABSTRACT))
              .filter(method -> !method.id().name().equals("equals"))
              .findFirst();
      if (open.isPresent()) {
        return open;
      }
    }
    return Optional.empty();
  }

  /** A body in the making. */
  private static final class Draft {
    private final MethodId method;
    private final MethodInfo answer;
    private final List<Var> parameters = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private int variables;

    Draft(MethodId method, MethodInfo answer) {
      this.method = method;
      this.answer = answer;
    }

    Body body(Guard guard) {
      TypeRef function = TypeRef.of(method.owner());
      int captured = guard == Guard.NEGATED ? 1 : 2;
      for (int i = 0; i < captured; i++) {
        parameters.add(variable(function));
      }
      answer.parameters().forEach(parameter -> parameters.add(variable(parameter.type())));
      switch (guard) {
        case BOTH -> choice(false);
        case EITHER -> choice(true);
        case NEGATED -> negated();
        case IN_TURN -> chain(0, 1, false);
        case PRECEDED -> chain(1, 0, true);
        default -> chain(0, 1, true);
      }
      return new Body(method, parameters, captured, blocks);
    }

    /** The second part is asked unless the first one has decided. */
    private void choice(boolean decisive) {
      Var first = variable(TypeRef.BOOLEAN);
      Var second = variable(TypeRef.BOOLEAN);
      Edge decided = new Edge(2, List.of());
      Edge open = new Edge(1, List.of());
      block(
          List.of(run(0, own(), first)),
          new Terminator.Branch(
              Location.NONE, first, decisive ? decided : open, decisive ? open : decided));
      block(List.of(run(1, own(), second)), returned(second));
      block(List.of(), returned(Const.of(decisive)));
    }

    private void negated() {
      Var said = variable(TypeRef.BOOLEAN);
      Var opposite = variable(TypeRef.BOOLEAN);
      Instruction not =
          new Instruction.Compute(Location.NONE, opposite, Operator.NOT, List.of(said), null);
      block(List.of(run(0, own(), said), not), returned(opposite));
    }

    private void chain(int first, int second, boolean onResult) {
      Var between = variable(TypeRef.OBJECT);
      Var end = variable(TypeRef.OBJECT);
      List<Operand> given = onResult ? List.of(between) : own();
      block(List.of(run(first, own(), between), run(second, given, end)), returned(end));
    }

    private List<Operand> own() {
      return List.copyOf(
          parameters.subList(parameters.size() - answer.parameters().size(), parameters.size()));
    }

    private Instruction run(int part, List<Operand> arguments, Var target) {
      Callee callee =
          new Callee(
              answer.id(), parameters.get(part).type(), target.type(), Callee.Dispatch.VIRTUAL);
      return new Instruction.Invoke(Location.NONE, target, callee, parameters.get(part), arguments);
    }

    private Var variable(TypeRef type) {
      return new Var(variables++, "", type);
    }

    private void block(List<Instruction> instructions, Terminator terminator) {
      blocks.add(new Block(blocks.size(), List.of(), instructions, terminator, List.of()));
    }

    private static Terminator returned(Operand value) {
      return new Terminator.Return(Location.NONE, value);
    }
  }
}
