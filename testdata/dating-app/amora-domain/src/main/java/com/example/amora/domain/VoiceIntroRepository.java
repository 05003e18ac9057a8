package com.example.amora.domain;

import java.util.Optional;

/** The voice introductions of the members, at most one each. */
public interface VoiceIntroRepository {

  Optional<VoiceIntro> findByOwnerId(UserId ownerId);
}
