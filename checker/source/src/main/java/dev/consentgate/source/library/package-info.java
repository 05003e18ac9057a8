/** Classes that come compiled: the JDK's, and those of jars and class folders. */
@NullMarked
package dev.consentgate.source.library;

import org.jspecify.annotations.NullMarked;
