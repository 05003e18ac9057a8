/** What readers and other tools get to see of a record: SARIF, JSON, and text for a console. */
@NullMarked
package dev.consentgate.report;

import org.jspecify.annotations.NullMarked;
