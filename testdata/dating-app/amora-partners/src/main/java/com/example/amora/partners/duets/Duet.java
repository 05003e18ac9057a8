package com.example.amora.partners.duets;

/** The two photos of a couple as the partner wants them. */
public record Duet(byte[] left, byte[] right) {}
