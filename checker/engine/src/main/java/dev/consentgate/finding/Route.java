package dev.consentgate.finding;

import dev.consentgate.judgement.Judgement;
import dev.consentgate.symbol.MethodId;

/**
 * A judgement with the frame in which it was made.
 *
 * @param entry the method in whose frame the flow closes
 * @param owner the media's owner as an expression there, empty when no name leads to it
 */
public record Route(Judgement judgement, MethodId entry, String owner) {}
