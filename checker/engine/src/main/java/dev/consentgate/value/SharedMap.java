package dev.consentgate.value;

import dev.consentgate.term.Marked;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map whose versions share what they have in common, so that copies cost nothing and
 * joins and comparisons cost as much as the versions differ.
 *
 * <p>A Patricia tree over the keys' hash codes (Okasaki and Gill, "Fast Mergeable Integer Maps",
 * 1998). Each node knows the marks of all values below it. Entries come in the order of the hash
 * codes, which is the same in every run for keys whose hash codes are.
 */
final class SharedMap<K, V extends Marked> extends AbstractMap<K, V> implements Marked {

  private static final SharedMap<?, ?> EMPTY = new SharedMap<>(null);

  private final @Nullable SharedNode<K, V> root;

  private SharedMap(@Nullable SharedNode<K, V> root) {
    this.root = root;
  }

  /** The map without entries. */
  @SuppressWarnings("unchecked") // Without entries it is a map of any type.
  static <K, V extends Marked> SharedMap<K, V> empty() {
    return (SharedMap<K, V>) EMPTY;
  }

  @SuppressWarnings("unchecked") // Nothing but its own keys is equal to a key.
  @Override
  public @Nullable V get(@Nullable Object key) {
    return key == null ? null : SharedNode.get(root, (K) key);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  @Override
  public int size() {
    return root == null ? 0 : root.size();
  }

  @Override
  public boolean isEmpty() {
    return root == null;
  }

  @Override
  public long marks() {
    return root == null ? 0 : root.marks();
  }

  /** The map in which the key has this value. */
  SharedMap<K, V> with(K key, V value) {
    return of(SharedNode.with(root, key, value));
  }

  SharedMap<K, V> without(K key) {
    return of(SharedNode.without(root, key));
  }

  /** The map whose values bearing one of the marks are changed. */
  SharedMap<K, V> map(long marks, UnaryOperator<V> change) {
    return of(SharedNode.map(root, marks, change));
  }

  /** The map with the keys of both; the merger is not asked where both share a part. */
  SharedMap<K, V> union(SharedMap<K, V> other, SharedNode.Merger<K, V> merger) {
    return of(SharedNode.union(root, other.root, merger));
  }

  private SharedMap<K, V> of(@Nullable SharedNode<K, V> newRoot) {
    return newRoot == root ? this : newRoot == null ? empty() : new SharedMap<>(newRoot);
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<K, V>> iterator() {
        return new Entries<>(root);
      }

      @Override
      public int size() {
        return SharedMap.this.size();
      }
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (other instanceof SharedMap<?, ?> map) {
      return SharedNode.same(root, map.root);
    }
    return super.equals(other);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }

  /** The leaves from left to right. */
  private static final class Entries<K, V extends Marked> implements Iterator<Map.Entry<K, V>> {
    private final Deque<SharedNode<K, V>> open = new ArrayDeque<>();

    Entries(@Nullable SharedNode<K, V> root) {
      if (root != null) {
        open.push(root);
      }
    }

    @Override
    public boolean hasNext() {
      return !open.isEmpty();
    }

    @Override
    public Map.Entry<K, V> next() {
      if (open.isEmpty()) {
        throw new NoSuchElementException();
      }
      SharedNode<K, V> node = open.pop();
      while (node instanceof SharedNode.Branch<K, V> branch) {
        open.push(branch.right());
        node = branch.left();
      }
      SharedNode.Leaf<K, V> leaf = (SharedNode.Leaf<K, V>) node;
      if (leaf.next() != null) {
        open.push(leaf.next());
      }
      return Map.entry(leaf.key(), leaf.value());
    }
  }
}
