package com.example.amora.consent;

/**
 * What a member can allow, each by a switch of its own in the settings; the terms are accepted at
 * sign-up.
 */
public enum Purpose {
  TERMS_OF_SERVICE,
  MARKETING_EMAIL,
  PARTNER_SHARING,
  AI_TRAINING,
  FACE_RECOGNITION
}
