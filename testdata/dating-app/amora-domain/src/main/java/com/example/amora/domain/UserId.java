package com.example.amora.domain;

/** The id of a member. */
public record UserId(String value) {}
