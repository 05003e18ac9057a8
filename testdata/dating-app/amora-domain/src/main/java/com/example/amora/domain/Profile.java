package com.example.amora.domain;

import java.time.LocalDate;

/** What a member tells about himself, the photos apart. */
public record Profile(
    UserId id,
    String displayName,
    LocalDate birthDate,
    String city,
    boolean premium,
    boolean verified) {}
