package com.example.amora.partners.travel;

import com.example.amora.domain.Photo;

/** Makes proposals for a weekend of two from their photos: trips. */
public interface TripPartner {

  void upload(Photo photo);
}
