package com.example.amora.domain;

import java.util.List;

/** The embeddings that the nightly job computed. */
public interface FaceEmbeddingRepository {

  List<FaceEmbedding> findStale();
}
