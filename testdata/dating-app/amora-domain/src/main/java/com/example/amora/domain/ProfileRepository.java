package com.example.amora.domain;

import java.util.List;
import java.util.Optional;

/** The profiles of the members. */
public interface ProfileRepository {

  Optional<Profile> findById(UserId id);

  List<Profile> findByCity(String city);
}
