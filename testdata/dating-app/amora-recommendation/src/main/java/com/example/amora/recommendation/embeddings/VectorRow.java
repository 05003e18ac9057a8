package com.example.amora.recommendation.embeddings;

/** One row of the vector store. */
public record VectorRow(String id, float[] values) {}
