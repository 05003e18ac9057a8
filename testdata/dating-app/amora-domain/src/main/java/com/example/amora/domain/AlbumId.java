package com.example.amora.domain;

/** The id of an album: the photos of one event, of many members. */
public record AlbumId(String value) {}
