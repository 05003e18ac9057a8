package dev.consentgate.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Property;

/** A property tried on the same examples in every run, so that a build does not fail by chance. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Property(tries = 500, seed = "20261120", edgeCases = EdgeCasesMode.NONE)
public @interface Law {}
