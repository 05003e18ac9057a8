package com.example.amora.partners.tagging;

import com.example.amora.domain.Photo;
import java.util.List;

/** Finds what people do on photos: climbing, cooking, dancing. */
public interface HobbyTagger {

  List<PhotoTags> tag(List<Photo> photos);
}
