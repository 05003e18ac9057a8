package com.example.amora.domain;

import java.time.Instant;

/**
 * A photo on the platform.
 *
 * <p>The owner is the member whom the photo shows and whose decision counts; at events a photo is
 * often uploaded by somebody else.
 */
public record Photo(
    PhotoId id,
    UserId ownerId,
    UserId uploaderId,
    String contentType,
    byte[] content,
    String storageKey,
    Instant takenAt) {}
