package dev.consentgate.flow;

import dev.consentgate.hierarchy.ClassHierarchy;
import dev.consentgate.program.Block;
import dev.consentgate.program.Body;
import dev.consentgate.program.Callee;
import dev.consentgate.program.Edge;
import dev.consentgate.program.EnumConstant;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Terminator;
import dev.consentgate.program.Var;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Heap;
import dev.consentgate.value.Path;
import dev.consentgate.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses for which arguments a callee's summary is made anew: function objects, exact classes
 * where the callee may be overridden, and constants on which the callee, or what it calls,
 * branches.
 */
final class ContextChoice {

  private static final int MAX_DEPTH = 3;

  /** Blocks of a method that is taken for a computation of constants. */
  private static final int MAX_COMPUTING = 8;

  private final Universe universe;
  private final Map<MethodId, Set<Integer>> branching = new LinkedHashMap<>();

  ContextChoice(Universe universe) {
    this.universe = universe;
  }

  /** The context for these arguments, as far as the caller's heap knows what they hold. */
  Context of(MethodId method, List<Value> inputs, Heap heap, Places places) {
    Map<Path, Context.Binding> bindings = new LinkedHashMap<>();
    HeldFunctions held = new HeldFunctions(universe, method, heap, places, bindings);
    for (int i = 0; i < inputs.size(); i++) {
      Path path = Path.parameter(i);
      Context.Binding binding = binding(method, i, inputs.get(i), heap);
      if (binding != null) {
        bindings.put(path, binding);
      }
      held.bind(path, inputs.get(i));
    }
    return bindings.isEmpty() ? Context.GENERIC : new Context(bindings);
  }

  private Context.@Nullable Binding binding(MethodId method, int index, Value value, Heap heap) {
    Context.Binding function = HeldFunctions.function(value, heap);
    if (function != null) {
      return function;
    }
    if (value.objects().size() == 1) {
      AbstractObject object = value.objects().iterator().next();
      boolean worthwhile =
          object.isExact()
              && !(object instanceof AbstractObject.Older)
              && isOverridable(method, index, object);
      return worthwhile ? new Context.IsExactly(object.type()) : null;
    }
    if (!value.constants().isSingle()) {
      return null;
    }
    Object constant = value.constants().single();
    boolean plain =
        constant == null
            || constant instanceof Boolean
            || constant instanceof Number
            || constant instanceof String
            || constant instanceof Character
            || constant instanceof EnumConstant;
    return plain && branchesOn(method, MAX_DEPTH).contains(index)
        ? new Context.IsConstant(constant)
        : null;
  }

  private boolean isOverridable(MethodId method, int index, AbstractObject object) {
    Optional<Body> body = universe.program().body(method);
    if (body.isEmpty() || index >= body.get().parameters().size()) {
      return false;
    }
    ClassHierarchy hierarchy = universe.hierarchy();
    String declared = body.get().parameters().get(index).type().name();
    return !declared.equals(object.type().name())
        && hierarchy.type(object.type().name()).map(type -> type.inSource()).orElse(false);
  }

  /** The parameters whose value decides a branch in the method or in what it passes them to. */
  private Set<Integer> branchesOn(MethodId method, int depth) {
    Set<Integer> known = branching.get(method);
    if (known != null) {
      return known;
    }
    branching.put(method, Set.of());
    Optional<Body> body = universe.program().body(method);
    Set<Integer> found = body.isEmpty() ? Set.of() : find(body.get(), depth);
    branching.put(method, found);
    return found;
  }

  private Set<Integer> find(Body body, int depth) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int i = 0; i < body.parameters().size(); i++) {
      if (decides(body, body.parameters().get(i), depth)) {
        found.add(i);
      }
    }
    return found;
  }

  private boolean decides(Body body, Var parameter, int depth) {
    Set<Operand> carried = new LinkedHashSet<>(Set.of(parameter));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Block block : body.blocks()) {
        for (Instruction instruction : block.instructions()) {
          if (instruction instanceof Instruction.Compute compute
              && compute.operands().stream().anyMatch(carried::contains)) {
            grown |= carried.add(compute.target());
          } else if (instruction instanceof Instruction.Invoke call
              && decides(call, carried, depth)) {
            return true;
          }
        }
        for (Edge edge : block.terminator().edges()) {
          grown |= carry(body, edge, carried);
        }
        if (block.terminator() instanceof Terminator.Branch branch
            && carried.contains(branch.condition())) {
          return true;
        }
        if (block.terminator() instanceof Terminator.Return returned
            && computes(body, returned, carried)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the result of a small method is computed from what a parameter carries. */
  private static boolean computes(Body body, Terminator.Return returned, Set<Operand> carried) {
    Operand value = returned.value();
    return value != null
        && body.blocks().size() <= MAX_COMPUTING
        && carried.contains(value)
        && !body.parameters().contains(value);
  }

  private static boolean carry(Body body, Edge edge, Set<Operand> carried) {
    boolean grown = false;
    List<Var> parameters = body.blocks().get(edge.block()).parameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (carried.contains(edge.arguments().get(i))) {
        grown |= carried.add(parameters.get(i));
      }
    }
    return grown;
  }

  private boolean decides(Instruction.Invoke call, Set<Operand> carried, int depth) {
    List<Operand> inputs = call.inputs();
    boolean passes = inputs.stream().anyMatch(carried::contains);
    if (!passes) {
      return false;
    }
    if (call.callee().method().name().equals("equals")) {
      return true;
    }
    if (depth == 0
        || (call.callee().dispatch() == Callee.Dispatch.VIRTUAL
            && universe
                .dispatch()
                .onSubtypes(call.callee().receiverType(), call.callee().method())
                .isEmpty())) {
      return false;
    }
    MethodId target =
        call.callee().dispatch() == Callee.Dispatch.VIRTUAL
            ? universe
                .dispatch()
                .onSubtypes(call.callee().receiverType(), call.callee().method())
                .get(0)
                .id()
            : call.callee().method();
    Set<Integer> inner = branchesOn(target, depth - 1);
    for (int i = 0; i < inputs.size(); i++) {
      if (inner.contains(i) && carried.contains(inputs.get(i))) {
        return true;
      }
    }
    return false;
  }
}
