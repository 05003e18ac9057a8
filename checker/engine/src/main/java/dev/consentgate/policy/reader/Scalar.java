package dev.consentgate.policy.reader;

import dev.consentgate.policy.Position;

/** A text of the file and where it stands. */
record Scalar(String text, Position position) {}
