/** Java sources judged as they are, by the source front-end. */
@NullMarked
package dev.consentgate.maven.sources;

import org.jspecify.annotations.NullMarked;
