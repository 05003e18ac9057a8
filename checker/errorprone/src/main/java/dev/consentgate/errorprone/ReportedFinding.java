package dev.consentgate.errorprone;

import com.google.errorprone.BugPattern.SeverityLevel;
import dev.consentgate.symbol.Location;

/** A finding as a check reports it: its rule's name, its own severity, its place and its text. */
record ReportedFinding(String rule, SeverityLevel severity, Location location, String message) {}
