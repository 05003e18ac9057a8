package dev.consentgate.testdata.world;

import java.util.List;

/** A person and the photos that show this person. */
public record User(UserId id, List<Photo> photos) {}
