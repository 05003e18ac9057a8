package com.example.amora.domain;

/** The spoken introduction of a member. */
public record VoiceIntro(UserId ownerId, String contentType, byte[] audio) {}
