package dev.consentgate.testdata.world.voice;

/** Who is signed in. */
public interface CurrentMember {
  MemberId id();
}
