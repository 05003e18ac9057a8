package dev.consentgate.value;

import dev.consentgate.term.Marked;
import dev.consentgate.value.SharedNode.Branch;
import dev.consentgate.value.SharedNode.Leaf;
import dev.consentgate.value.SharedNode.Merger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The union of two trees of a {@link SharedMap}, which visits only what they do not share. */
final class SharedUnion<K, V extends Marked> {

  private final Merger<K, V> merger;

  private SharedUnion(Merger<K, V> merger) {
    this.merger = merger;
  }

  static <K, V extends Marked> SharedNode<K, V> of(
      SharedNode<K, V> left, SharedNode<K, V> right, Merger<K, V> merger) {
    return new SharedUnion<>(merger).union(left, right);
  }

  private SharedNode<K, V> union(SharedNode<K, V> left, SharedNode<K, V> right) {
    if (left == right) {
      return left;
    }
    if (left instanceof Branch<K, V> one && right instanceof Branch<K, V> other) {
      return branches(one, other);
    }
    if (left instanceof Branch<K, V> one) {
      return intoBranch(one, (Leaf<K, V>) right, true);
    }
    if (right instanceof Branch<K, V> other) {
      return intoBranch(other, (Leaf<K, V>) left, false);
    }
    Leaf<K, V> one = (Leaf<K, V>) left;
    Leaf<K, V> other = (Leaf<K, V>) right;
    return one.hash() == other.hash()
        ? chains(one, other)
        : fork(one.hash(), alone(one, true), other.hash(), alone(other, false));
  }

  private SharedNode<K, V> branches(Branch<K, V> left, Branch<K, V> right) {
    if (left.bit() == right.bit() && left.prefix() == right.prefix()) {
      return left.with(union(left.left(), right.left()), union(left.right(), right.right()));
    }
    boolean leftIsWider = Integer.compareUnsigned(left.bit(), right.bit()) > 0;
    if (leftIsWider && left.covers(right.prefix())) {
      return (right.prefix() & left.bit()) == 0
          ? left.with(union(left.left(), right), alone(left.right(), true))
          : left.with(alone(left.left(), true), union(left.right(), right));
    }
    if (!leftIsWider && right.covers(left.prefix())) {
      return (left.prefix() & right.bit()) == 0
          ? right.with(union(left, right.left()), alone(right.right(), false))
          : right.with(alone(right.left(), false), union(left, right.right()));
    }
    return fork(left.prefix(), alone(left, true), right.prefix(), alone(right, false));
  }

  private SharedNode<K, V> intoBranch(Branch<K, V> branch, Leaf<K, V> leaf, boolean branchIsLeft) {
    if (!branch.covers(leaf.hash())) {
      return fork(
          branch.prefix(), alone(branch, branchIsLeft), leaf.hash(), alone(leaf, !branchIsLeft));
    }
    if ((leaf.hash() & branch.bit()) == 0) {
      return branch.with(
          ordered(branch.left(), leaf, branchIsLeft), alone(branch.right(), branchIsLeft));
    }
    return branch.with(
        alone(branch.left(), branchIsLeft), ordered(branch.right(), leaf, branchIsLeft));
  }

  private SharedNode<K, V> ordered(SharedNode<K, V> part, Leaf<K, V> leaf, boolean partIsLeft) {
    return partIsLeft ? union(part, leaf) : union(leaf, part);
  }

  private SharedNode<K, V> chains(Leaf<K, V> left, Leaf<K, V> right) {
    Leaf<K, V> merged = left;
    for (Leaf<K, V> leaf = left; leaf != null; leaf = leaf.next()) {
      V other = right.find(leaf.key());
      if (other != leaf.value()) {
        merged = merged.put(leaf.key(), merger.merge(leaf.key(), leaf.value(), other));
      }
    }
    for (Leaf<K, V> leaf = right; leaf != null; leaf = leaf.next()) {
      if (left.find(leaf.key()) == null) {
        merged = merged.put(leaf.key(), merger.merge(leaf.key(), null, leaf.value()));
      }
    }
    return merged;
  }

  private SharedNode<K, V> alone(@Nullable SharedNode<K, V> node, boolean isLeft) {
    return Objects.requireNonNull(SharedNode.alone(node, isLeft, merger));
  }

  private SharedNode<K, V> fork(
      int oneHash, SharedNode<K, V> one, int otherHash, SharedNode<K, V> other) {
    return SharedNode.fork(oneHash, one, otherHash, other);
  }
}
