package com.example.amora.domain;

/** Something that a request names does not exist. */
public class NotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotFoundException(String message) {
    super(message);
  }

  public static NotFoundException photo(PhotoId id) {
    return new NotFoundException("no photo " + id.value());
  }

  public static NotFoundException profile(UserId id) {
    return new NotFoundException("no profile " + id.value());
  }
}
