package dev.consentgate.source.body;

import dev.consentgate.source.inference.Resolution;
import dev.consentgate.source.type.Erasure;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.source.type.Type;
import java.util.List;

/** The type of a call, with the exceptions that the language makes. */
final class CallResults {

  private CallResults() {}

  static Type of(CallSite site, Resolution resolution) {
    MethodSymbol method = resolution.method();
    boolean ofObject =
        method.parameters().isEmpty() && method.owner().name().equals("java.lang.Object");
    if (ofObject && method.name().equals("getClass")) {
      return classOf(site, resolution);
    }
    Type receiver = Erasure.upperBound(site.receiverType());
    if (ofObject && method.name().equals("clone") && receiver instanceof Type.Array) {
      return receiver;
    }
    return resolution.result();
  }

  private static Type classOf(CallSite site, Resolution resolution) {
    if (!(resolution.result() instanceof Type.Declared result) || site.receiverType().isUnknown()) {
      return resolution.result();
    }
    Type bound = Erasure.of(site.receiverType());
    return new Type.Declared(result.symbol(), List.of(new Type.Wildcard(bound, null)));
  }
}
