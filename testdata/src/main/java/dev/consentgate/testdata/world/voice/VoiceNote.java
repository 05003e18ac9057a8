package dev.consentgate.testdata.world.voice;

/** A spoken message: {@code speaker} is heard in it, {@code addressee} received it. */
public record VoiceNote(String id, MemberId speaker, MemberId addressee, byte[] wave) {}
