package com.example.amora.partners.tagging;

import java.util.List;

/** Keeps the labels of photos for the search index. */
public interface PhotoTagStore {

  void saveAll(List<PhotoTags> tags);
}
