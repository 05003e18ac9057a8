package dev.consentgate.value;

import dev.consentgate.term.Term;

/** A question about a value and an answer to it: the left side of an implication. */
public record Condition(Term term, Answer answer) {}
