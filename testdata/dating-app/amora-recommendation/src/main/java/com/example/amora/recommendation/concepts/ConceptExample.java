package com.example.amora.recommendation.concepts;

import com.example.amora.domain.PhotoId;

/** A moderator chose a photo as an example of a concept. */
public record ConceptExample(PhotoId photoId) {}
