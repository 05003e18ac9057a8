package dev.consentgate.flow;

import dev.consentgate.policy.MethodDeclarations;
import dev.consentgate.policy.Sanitizer;
import dev.consentgate.symbol.TypeRef;
import dev.consentgate.value.AbstractObject;
import dev.consentgate.value.Constants;
import dev.consentgate.value.Token;
import dev.consentgate.value.Tokens;
import dev.consentgate.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Results that are no longer media of some categories, because a declared method made them. */
final class Sanitizing {

  private final Places places;
  private final Reach reach;

  Sanitizing(Places places, Reach reach) {
    this.places = places;
    this.reach = reach;
  }

  /** The result without the media that the callee has made unrecognisable. */
  Value apply(CallSite site, MethodDeclarations declared, Value result) {
    if (declared.sanitizers().isEmpty()) {
      return result;
    }
    Tokens left = places.derived(reach.collect(site.state(), result), result.term());
    for (Sanitizer sanitizer : declared.sanitizers()) {
      left =
          left.map(
              (token, licences) ->
                  isRemoved(token, sanitizer.categories()) ? null : Map.entry(token, licences));
    }
    TypeRef type = site.callee().returnType();
    if (type.isVoid() || type.isPrimitive()) {
      return result.withTokens(left);
    }
    // A new object: what lies in the old one's fields is what the callee took away.
    AbstractObject clean = new AbstractObject.FromCall(site.key(), "sanitized", type, false, false);
    Recency.renew(site.state(), clean);
    return new Value(site.target(), left, Set.of(clean), Constants.ANY);
  }

  /** Media of an unknown category stays where only some categories are taken away. */
  private static boolean isRemoved(Token token, List<String> categories) {
    return categories.isEmpty()
        || categories.stream()
            .anyMatch(
                category ->
                    token.category().equals(category)
                        || token.category().startsWith(category + "."));
  }
}
