package com.example.amora.partners.tagging;

import com.example.amora.domain.Photo;
import java.util.List;

/** Finds where photos were taken: beach, mountains, bar. */
public interface SceneTagger {

  List<PhotoTags> tag(List<Photo> photos);
}
