package com.example.amora.partners.campaigns;

import com.example.amora.domain.AlbumId;

/** A campaign with the photos of one album. */
public record Campaign(String name, AlbumId album) {}
