/** What a person sees of a goal while it runs. */
@NullMarked
package dev.consentgate.maven.console;

import org.jspecify.annotations.NullMarked;
