package dev.consentgate.program;

import dev.consentgate.symbol.MethodId;
import dev.consentgate.symbol.TypeRef;

/**
 * The target of a call as the front-end resolved it.
 *
 * @param method the declared method; {@link MethodId#unresolved} when the front-end could not tell
 * @param receiverType static type of the receiver, or the owner for static calls; unknown when
 *     unresolved
 * @param returnType instantiated type of the result
 * @param dispatch how the implementation is chosen
 */
public record Callee(MethodId method, TypeRef receiverType, TypeRef returnType, Dispatch dispatch) {

  /** How a call finds its implementation. */
  public enum Dispatch {
    STATIC,
    /** Overriding methods of the receiver's class are chosen at run time. */
    VIRTUAL,
    /** Exactly the named method: constructors, {@code super.m()}, private methods. */
    EXACT
  }
}
