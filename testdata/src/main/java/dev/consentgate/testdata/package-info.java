/** The reader of the fixtures' marker comments, and the place where the fixtures are found. */
package dev.consentgate.testdata;
