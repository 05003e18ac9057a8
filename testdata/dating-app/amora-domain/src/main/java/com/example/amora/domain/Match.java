package com.example.amora.domain;

import java.time.Instant;

/** Two members who liked each other. */
public record Match(UserId first, UserId second, Instant since) {}
