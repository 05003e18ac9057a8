package com.example.amora.partners.share;

/** What the app shows after sharing: the status that the partner answered. */
public record ShareTicket(String photoId, int status) {}
