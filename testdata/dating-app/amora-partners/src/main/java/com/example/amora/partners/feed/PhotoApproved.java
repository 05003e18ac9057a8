package com.example.amora.partners.feed;

import com.example.amora.domain.PhotoId;

/** Moderation let a photo pass. */
public record PhotoApproved(PhotoId photoId) {}
