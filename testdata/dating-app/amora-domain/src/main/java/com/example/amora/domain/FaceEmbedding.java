package com.example.amora.domain;

/** The vector that our own model computed from a photo of the subject. */
public record FaceEmbedding(UserId subjectId, PhotoId photoId, float[] vector) {}
