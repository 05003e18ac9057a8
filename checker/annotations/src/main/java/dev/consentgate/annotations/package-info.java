/**
 * What a code base may write on itself for ConsentGate: which values are user media and whose,
 * which methods check consent, and which send media away.
 *
 * <p>The annotations change nothing at run time; they are kept in class files so that they also
 * speak for a library that is only there as a jar. Whatever can be said here can be said in the
 * policy file instead.
 */
package dev.consentgate.annotations;
