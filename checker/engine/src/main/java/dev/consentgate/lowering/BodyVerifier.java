package dev.consentgate.lowering;

import dev.consentgate.program.Block;
import dev.consentgate.program.Body;
import dev.consentgate.program.Edge;
import dev.consentgate.program.Handler;
import dev.consentgate.program.Instruction;
import dev.consentgate.program.Operand;
import dev.consentgate.program.Terminator;
import dev.consentgate.program.Var;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The invariants of a {@link Body}: dense block ids, all blocks reachable, each variable defined
 * once, uses dominated by definitions, an argument for each block parameter, handlers only behind
 * calls and throws.
 */
public final class BodyVerifier {

  private final Body body;
  private final List<String> problems = new ArrayList<>();
  private final BitSet defined = new BitSet();
  private final List<@Nullable BitSet> entering = new ArrayList<>();
  private final Deque<Integer> pending = new ArrayDeque<>();

  private BodyVerifier(Body body) {
    this.body = body;
  }

  /** What is wrong with the body; empty when it is well formed. */
  public static List<String> problems(Body body) {
    BodyVerifier verifier = new BodyVerifier(body);
    verifier.verify();
    return verifier.problems;
  }

  private void verify() {
    body.parameters().forEach(this::define);
    for (Block block : body.blocks()) {
      check(body.blocks().indexOf(block) == block.id(), "id of b" + block.id());
      block.parameters().forEach(this::define);
      block.instructions().stream().map(Instruction::target).forEach(this::define);
      block.terminator().edges().forEach(edge -> target(block, edge));
      block.handlers().forEach(handler -> target(block, handler.edge()));
      check(block.handlers().isEmpty() || mayThrow(block), "handlers of b" + block.id());
      entering.add(null);
    }
    check(body.entry().parameters().isEmpty(), "entry with parameters");
    if (problems.isEmpty()) {
      propagate();
      body.blocks().forEach(this::uses);
    }
  }

  private void check(boolean holds, String problem) {
    if (!holds) {
      problems.add(problem);
    }
  }

  private void define(@Nullable Var var) {
    if (var != null) {
      check(!defined.get(var.id()), "defined twice: " + var);
      defined.set(var.id());
    }
  }

  private void target(Block block, Edge edge) {
    if (edge.block() < 0 || edge.block() >= body.blocks().size()) {
      problems.add("edge from b" + block.id() + " to nowhere");
      return;
    }
    int expected = body.blocks().get(edge.block()).parameters().size();
    check(expected == edge.arguments().size(), "arguments from b" + block.id() + " to " + edge);
  }

  private static boolean mayThrow(Block block) {
    if (block.terminator() instanceof Terminator.Throw) {
      return true;
    }
    Instruction last = last(block);
    return last instanceof Instruction.Invoke
        || last instanceof Instruction.Unknown
        || last instanceof Instruction.LoadElement
        || last instanceof Instruction.StoreElement;
  }

  private static @Nullable Instruction last(Block block) {
    int size = block.instructions().size();
    return size == 0 ? null : block.instructions().get(size - 1);
  }

  /** Computes what is defined on every way to each block. */
  private void propagate() {
    BitSet parameters = new BitSet();
    body.parameters().forEach(parameter -> parameters.set(parameter.id()));
    flow(0, parameters);
    while (!pending.isEmpty()) {
      Block block = body.blocks().get(pending.poll());
      BitSet leaving = leaving(block, block.instructions().size());
      block.terminator().edges().forEach(edge -> flow(edge.block(), leaving));
      BitSet thrown = leavingByException(block);
      block.handlers().forEach(handler -> flow(handler.edge().block(), thrown));
    }
  }

  private void flow(int to, BitSet available) {
    BitSet known = entering.get(to);
    BitSet joined = (BitSet) available.clone();
    if (known != null) {
      joined.and(known);
    }
    if (!joined.equals(known)) {
      entering.set(to, joined);
      pending.add(to);
    }
  }

  private BitSet leaving(Block block, int instructions) {
    BitSet available = (BitSet) entering.get(block.id()).clone();
    block.parameters().forEach(parameter -> available.set(parameter.id()));
    for (Instruction instruction : block.instructions().subList(0, instructions)) {
      if (instruction.target() != null) {
        available.set(instruction.target().id());
      }
    }
    return available;
  }

  private BitSet leavingByException(Block block) {
    boolean thrown = block.terminator() instanceof Terminator.Throw;
    int instructions = block.instructions().size();
    return leaving(block, thrown ? instructions : Math.max(0, instructions - 1));
  }

  private void uses(Block block) {
    if (entering.get(block.id()) == null) {
      problems.add("unreachable: b" + block.id());
      return;
    }
    for (int i = 0; i < block.instructions().size(); i++) {
      BitSet available = leaving(block, i);
      Rewriting reads = new Rewriting(operand -> use(block, available, operand), var -> var);
      block.instructions().get(i).accept(reads);
    }
    BitSet available = leaving(block, block.instructions().size());
    Terminator end = block.terminator();
    if (end instanceof Terminator.Branch branch) {
      use(block, available, branch.condition());
    } else if (end instanceof Terminator.Throw thrown) {
      use(block, available, thrown.value());
    } else if (end instanceof Terminator.Return returned && returned.value() != null) {
      use(block, available, returned.value());
    }
    end.edges().forEach(edge -> edge.arguments().forEach(each -> use(block, available, each)));
    BitSet thrown = leavingByException(block);
    for (Handler handler : block.handlers()) {
      handler.edge().arguments().forEach(each -> use(block, thrown, each));
    }
  }

  private Operand use(Block block, BitSet available, Operand operand) {
    if (operand instanceof Var var) {
      check(available.get(var.id()), "not defined in b" + block.id() + ": " + var);
    }
    return operand;
  }
}
