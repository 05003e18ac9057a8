/** The files and options of a project that several goals share. */
@NullMarked
package dev.consentgate.maven.project;

import org.jspecify.annotations.NullMarked;
