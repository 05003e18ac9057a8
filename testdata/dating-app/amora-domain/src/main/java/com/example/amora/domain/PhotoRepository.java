package com.example.amora.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The photos of the platform. */
public interface PhotoRepository {

  Optional<Photo> findById(PhotoId id);

  List<Photo> findAll();

  List<Photo> findByOwnerId(UserId ownerId);

  List<Photo> findByAlbum(AlbumId album);

  List<Photo> findReportedSince(Instant since);

  List<Photo> findAddedSince(Instant since);
}
