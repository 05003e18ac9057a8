package app;

import lombok.Value;

/** A member's photo, whose accessors Lombok writes. */
@Value
public class Photo {
  String ownerId;
  byte[] content;
}
