/** Open-source code bases under the checks: what they lower to, what is found, what it costs. */
@NullMarked
package dev.consentgate.testdata.thirdparty;

import org.jspecify.annotations.NullMarked;
