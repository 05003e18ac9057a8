package com.example.amora.partners.tagging;

import java.util.List;

/** The labels that were found on one photo. */
public record PhotoTags(String photoId, List<String> labels) {}
