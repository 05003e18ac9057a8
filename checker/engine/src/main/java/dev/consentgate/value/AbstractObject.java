package dev.consentgate.value;

import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.term.Marked;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The objects that one place of a frame may create or receive, as one. */
public sealed interface AbstractObject {

  /** Ends the path of an object that stands for several ones of a callee. */
  String MANY = "*";

  /** The class, exact when {@link #isExact}, else an upper bound. */
  TypeRef type();

  boolean isExact();

  /** Whether the frame made it, so that what was not stored in it is not there. */
  default boolean isFresh() {
    return false;
  }

  /** The bit that this object owns among the marks of what mentions it. */
  default long mark() {
    return Marked.bit(hashCode());
  }

  /** An object or array that the frame allocates; {@code site} is the defining variable. */
  record Allocated(int site, TypeRef type) implements AbstractObject {
    @Override
    public boolean isExact() {
      return true;
    }

    @Override
    public boolean isFresh() {
      return true;
    }
  }

  /** An object that a callee allocated and handed out along {@code path}. */
  record FromCall(int site, String path, TypeRef type, boolean isExact, boolean isFresh)
      implements AbstractObject {

    /** Whether it stands for several objects of the callee. */
    public boolean isMany() {
      return path.endsWith(MANY);
    }
  }

  /** What a call without a body, or an unknown form, returned. */
  record Opaque(int site, TypeRef type) implements AbstractObject {
    @Override
    public boolean isExact() {
      return false;
    }
  }

  /** The object that an opaque or too deep place holds in a field. */
  record Inside(AbstractObject holder, String field, TypeRef type) implements AbstractObject {
    @Override
    public boolean isExact() {
      return false;
    }
  }

  /** An object reached from the frame's inputs. */
  record Input(Path path, TypeRef type, boolean isExact) implements AbstractObject {}

  /**
   * A function object; its captured values stand in its fields {@code capture0, ...}.
   *
   * @param inner the functions among its captures, where another frame made them
   */
  record Function(int site, String path, MethodId body, TypeRef type, Map<String, Function> inner)
      implements AbstractObject {

    public Function {
      inner = Collections.unmodifiableMap(new TreeMap<>(inner));
    }

    public Function(int site, String path, MethodId body, TypeRef type) {
      this(site, path, body, type, Map.of());
    }

    /** Whether a caller handed it in. */
    public boolean isGiven() {
      return site < 0;
    }

    /** Where the frame's inputs hold the function; only for one that a caller handed in. */
    public Path place() {
      return new Path(-1 - site, path.isEmpty() ? List.of() : List.of(path.split(" ")));
    }

    @Override
    public boolean isExact() {
      return true;
    }

    @Override
    public boolean isFresh() {
      return true;
    }
  }

  /** All earlier objects of a place that has since made another one (recency abstraction). */
  record Older(AbstractObject recent) implements AbstractObject {
    @Override
    public TypeRef type() {
      return recent.type();
    }

    @Override
    public boolean isExact() {
      return recent.isExact();
    }

    @Override
    public boolean isFresh() {
      return recent.isFresh();
    }
  }
}
