/** The demonstration: the sample application built under the tool, and its findings judged. */
@NullMarked
package dev.consentgate.demo;

import org.jspecify.annotations.NullMarked;
