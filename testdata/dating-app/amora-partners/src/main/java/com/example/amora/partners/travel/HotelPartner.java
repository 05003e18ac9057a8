package com.example.amora.partners.travel;

import com.example.amora.domain.Photo;

/** Makes proposals for a weekend of two from their photos: hotels. */
public interface HotelPartner {

  void upload(Photo photo);
}
