package com.example.amora.domain;

/** The id of a photo. */
public record PhotoId(String value) {}
