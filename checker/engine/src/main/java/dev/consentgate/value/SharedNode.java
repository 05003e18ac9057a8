package dev.consentgate.value;

import dev.consentgate.term.Marked;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A node of a {@link SharedMap}: a leaf, or a branch on one bit of the keys' hashes.
 *
 * <p>All hashes below a branch agree in the bits above its bit. Keys with one and the same hash
 * form a chain of leaves. A tree of null has no entries.
 */
sealed interface SharedNode<K, V extends Marked> extends Marked {

  /** Makes one value of those that two maps have for a key; null where a map has none. */
  interface Merger<K, V> {
    V merge(K key, @Nullable V left, @Nullable V right);
  }

  int size();

  /** One entry, and those whose keys have the same hash. */
  record Leaf<K, V extends Marked>(
      int hash, K key, V value, @Nullable Leaf<K, V> next, long marks, int size)
      implements SharedNode<K, V> {

    static <K, V extends Marked> Leaf<K, V> of(
        int hash, K key, V value, @Nullable Leaf<K, V> next) {
      long marks = next == null ? value.marks() : value.marks() | next.marks;
      return new Leaf<>(hash, key, value, next, marks, next == null ? 1 : next.size + 1);
    }

    @Nullable V find(K wanted) {
      for (Leaf<K, V> leaf = this; leaf != null; leaf = leaf.next) {
        if (leaf.key.equals(wanted)) {
          return leaf.value;
        }
      }
      return null;
    }

    /** The chain in which the key has this value; its place stays where it was. */
    Leaf<K, V> put(K newKey, V newValue) {
      if (key.equals(newKey)) {
        return value == newValue ? this : of(hash, key, newValue, next);
      }
      Leaf<K, V> rest =
          next == null ? of(hash, newKey, newValue, null) : next.put(newKey, newValue);
      return rest == next ? this : of(hash, key, value, rest);
    }

    @Nullable Leaf<K, V> remove(K gone) {
      if (key.equals(gone)) {
        return next;
      }
      Leaf<K, V> rest = next == null ? null : next.remove(gone);
      return rest == next ? this : of(hash, key, value, rest);
    }
  }

  /** Two trees whose hashes differ in a bit. */
  record Branch<K, V extends Marked>(
      int prefix, int bit, SharedNode<K, V> left, SharedNode<K, V> right, long marks, int size)
      implements SharedNode<K, V> {

    static <K, V extends Marked> Branch<K, V> of(
        int prefix, int bit, SharedNode<K, V> left, SharedNode<K, V> right) {
      return new Branch<>(
          prefix, bit, left, right, left.marks() | right.marks(), left.size() + right.size());
    }

    boolean covers(int hash) {
      return above(hash, bit) == prefix;
    }

    Branch<K, V> with(SharedNode<K, V> newLeft, SharedNode<K, V> newRight) {
      return newLeft == left && newRight == right ? this : of(prefix, bit, newLeft, newRight);
    }
  }

  /** Spreads hash codes that differ little over all bits; no two become one. */
  static int hash(Object key) {
    return key.hashCode() * 0x9E3779B9;
  }

  /** The bits above this one. */
  private static int above(int hash, int bit) {
    return hash & ~((bit << 1) - 1);
  }

  static <K, V extends Marked> @Nullable V get(@Nullable SharedNode<K, V> root, K key) {
    int hash = hash(key);
    SharedNode<K, V> node = root;
    while (node instanceof Branch<K, V> branch) {
      node = (hash & branch.bit) == 0 ? branch.left : branch.right;
    }
    return node instanceof Leaf<K, V> leaf && leaf.hash == hash ? leaf.find(key) : null;
  }

  static <K, V extends Marked> SharedNode<K, V> with(
      @Nullable SharedNode<K, V> node, K key, V value) {
    return with(node, hash(key), key, value);
  }

  private static <K, V extends Marked> SharedNode<K, V> with(
      @Nullable SharedNode<K, V> node, int hash, K key, V value) {
    if (node == null) {
      return Leaf.of(hash, key, value, null);
    }
    if (node instanceof Leaf<K, V> leaf) {
      return leaf.hash == hash
          ? leaf.put(key, value)
          : fork(leaf.hash, leaf, hash, Leaf.of(hash, key, value, null));
    }
    Branch<K, V> branch = (Branch<K, V>) node;
    if (!branch.covers(hash)) {
      return fork(branch.prefix, branch, hash, Leaf.of(hash, key, value, null));
    }
    return (hash & branch.bit) == 0
        ? branch.with(with(branch.left, hash, key, value), branch.right)
        : branch.with(branch.left, with(branch.right, hash, key, value));
  }

  /** The branch over two trees of which neither covers the other. */
  static <K, V extends Marked> Branch<K, V> fork(
      int oneHash, SharedNode<K, V> one, int otherHash, SharedNode<K, V> other) {
    int bit = Integer.highestOneBit(oneHash ^ otherHash);
    int prefix = above(oneHash, bit);
    return (oneHash & bit) == 0
        ? Branch.of(prefix, bit, one, other)
        : Branch.of(prefix, bit, other, one);
  }

  static <K, V extends Marked> @Nullable SharedNode<K, V> without(
      @Nullable SharedNode<K, V> node, K key) {
    return node == null ? null : without(node, hash(key), key);
  }

  private static <K, V extends Marked> @Nullable SharedNode<K, V> without(
      SharedNode<K, V> node, int hash, K key) {
    if (node instanceof Leaf<K, V> leaf) {
      return leaf.hash == hash ? leaf.remove(key) : leaf;
    }
    Branch<K, V> branch = (Branch<K, V>) node;
    if ((hash & branch.bit) == 0) {
      SharedNode<K, V> left = without(branch.left, hash, key);
      return left == null ? branch.right : branch.with(left, branch.right);
    }
    SharedNode<K, V> right = without(branch.right, hash, key);
    return right == null ? branch.left : branch.with(branch.left, right);
  }

  static <K, V extends Marked> @Nullable SharedNode<K, V> map(
      @Nullable SharedNode<K, V> node, long marks, UnaryOperator<V> change) {
    return node == null ? null : changed(node, marks, change);
  }

  private static <K, V extends Marked> SharedNode<K, V> changed(
      SharedNode<K, V> node, long marks, UnaryOperator<V> change) {
    if ((node.marks() & marks) == 0) {
      return node;
    }
    if (node instanceof Branch<K, V> branch) {
      return branch.with(changed(branch.left, marks, change), changed(branch.right, marks, change));
    }
    Leaf<K, V> leaf = (Leaf<K, V>) node;
    V value = (leaf.value.marks() & marks) == 0 ? leaf.value : change.apply(leaf.value);
    Leaf<K, V> next = leaf.next == null ? null : (Leaf<K, V>) changed(leaf.next, marks, change);
    return value == leaf.value && next == leaf.next
        ? leaf
        : Leaf.of(leaf.hash, leaf.key, value, next);
  }

  static <K, V extends Marked> @Nullable SharedNode<K, V> union(
      @Nullable SharedNode<K, V> left, @Nullable SharedNode<K, V> right, Merger<K, V> merger) {
    if (left == right) {
      return left;
    }
    if (left == null || right == null) {
      return left == null ? alone(right, false, merger) : alone(left, true, merger);
    }
    return SharedUnion.of(left, right, merger);
  }

  /** A tree whose keys the other side does not have. */
  static <K, V extends Marked> @Nullable SharedNode<K, V> alone(
      @Nullable SharedNode<K, V> node, boolean isLeft, Merger<K, V> merger) {
    if (node == null) {
      return null;
    }
    if (node instanceof Branch<K, V> branch) {
      SharedNode<K, V> left = alone(branch.left, isLeft, merger);
      SharedNode<K, V> right = alone(branch.right, isLeft, merger);
      return left == null || right == null ? node : branch.with(left, right);
    }
    Leaf<K, V> leaf = (Leaf<K, V>) node;
    V value = merger.merge(leaf.key, isLeft ? leaf.value : null, isLeft ? null : leaf.value);
    Leaf<K, V> next = (Leaf<K, V>) alone(leaf.next, isLeft, merger);
    return value == leaf.value && next == leaf.next
        ? leaf
        : Leaf.of(leaf.hash, leaf.key, value, next);
  }

  /** Whether two trees have equal entries. */
  static boolean same(@Nullable SharedNode<?, ?> left, @Nullable SharedNode<?, ?> right) {
    if (left == right) {
      return true;
    }
    if (left == null || right == null || left.size() != right.size()) {
      return false;
    }
    if (left instanceof Branch<?, ?> one && right instanceof Branch<?, ?> other) {
      return one.prefix == other.prefix
          && one.bit == other.bit
          && same(one.left, other.left)
          && same(one.right, other.right);
    }
    return left instanceof Leaf<?, ?> one
        && right instanceof Leaf<?, ?> other
        && one.hash == other.hash
        && sameChain(one, other);
  }

  private static boolean sameChain(Leaf<?, ?> left, Leaf<?, ?> right) {
    for (Leaf<?, ?> leaf = left; leaf != null; leaf = leaf.next) {
      Leaf<?, ?> twin = right;
      while (twin != null && !twin.key.equals(leaf.key)) {
        twin = twin.next;
      }
      if (twin == null || (twin.value != leaf.value && !twin.value.equals(leaf.value))) {
        return false;
      }
    }
    return true;
  }
}
