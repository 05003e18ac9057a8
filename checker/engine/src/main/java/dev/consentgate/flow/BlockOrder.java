package dev.consentgate.flow;

import dev.consentgate.program.Block;
import dev.consentgate.program.Body;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The blocks of a body in reverse postorder: every block before those it leads to, loops aside. The
 * order in which a fixpoint visits them.
 */
final class BlockOrder {

  private final Body body;
  private final int[] blocks;
  private final int[] positions;
  private final Map<Integer, BitSet> ahead = new LinkedHashMap<>();

  BlockOrder(Body body) {
    this.body = body;
    this.blocks = reversePostorder(body);
    this.positions = new int[body.blocks().size()];
    Arrays.fill(positions, blocks.length);
    for (int i = 0; i < blocks.length; i++) {
      positions[blocks[i]] = i;
    }
  }

  int positionOf(int block) {
    return positions[block];
  }

  int blockAt(int position) {
    return blocks[position];
  }

  /** Whether the second block is reached from the first without going round a loop. */
  boolean isAhead(int from, int to) {
    return ahead.computeIfAbsent(from, this::aheadOf).get(to);
  }

  private BitSet aheadOf(int from) {
    Deque<Integer> open = new ArrayDeque<>(List.of(from));
    BitSet seen = new BitSet();
    while (!open.isEmpty()) {
      int block = open.poll();
      for (int next : successors(body.blocks().get(block))) {
        if (positionOf(next) > positionOf(block) && !seen.get(next)) {
          seen.set(next);
          open.add(next);
        }
      }
    }
    return seen;
  }

  private static int[] reversePostorder(Body body) {
    List<Integer> postorder = new ArrayList<>();
    visit(body, new boolean[body.blocks().size()], postorder);
    Collections.reverse(postorder);
    return postorder.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void visit(Body body, boolean[] seen, List<Integer> postorder) {
    Deque<int[]> stack = new ArrayDeque<>();
    stack.push(new int[] {0, 0});
    seen[0] = true;
    while (!stack.isEmpty()) {
      int[] top = stack.peek();
      List<Integer> successors = successors(body.blocks().get(top[0]));
      if (top[1] < successors.size()) {
        int next = successors.get(top[1]++);
        if (!seen[next]) {
          seen[next] = true;
          stack.push(new int[] {next, 0});
        }
      } else {
        postorder.add(top[0]);
        stack.pop();
      }
    }
  }

  private static List<Integer> successors(Block block) {
    List<Integer> successors = new ArrayList<>();
    block.handlers().forEach(handler -> successors.add(handler.edge().block()));
    block.terminator().edges().forEach(edge -> successors.add(edge.block()));
    return successors;
  }
}
