/** The goal {@code scan}: any folder of Java sources, whether it builds or not. */
@NullMarked
package dev.consentgate.maven.scan;

import org.jspecify.annotations.NullMarked;
