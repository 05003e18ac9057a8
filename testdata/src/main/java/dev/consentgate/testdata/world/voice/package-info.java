/** A second small world, in other words: voice messages of the members of a language school. */
package dev.consentgate.testdata.world.voice;
