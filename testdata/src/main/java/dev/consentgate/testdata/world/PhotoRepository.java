package dev.consentgate.testdata.world;

import java.util.List;

/** The store of all photos. */
public interface PhotoRepository {
  /** The photos of all people. */
  List<Photo> findAll();

  /** The photo with this id. */
  Photo findById(long id);

  /** The photos that belong to one person. */
  List<Photo> findByOwner(UserId owner);
}
