/**
 * The flow record: what was judged and what could not be, as plain values that are written to
 * files, read back and projected into every report.
 */
@NullMarked
package dev.consentgate.record;

import org.jspecify.annotations.NullMarked;
