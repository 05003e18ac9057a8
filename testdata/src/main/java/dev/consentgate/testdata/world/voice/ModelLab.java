package dev.consentgate.testdata.world.voice;

import java.util.Collection;

/** Another company, which trains speech models. */
public interface ModelLab {
  void ingest(VoiceNote note);

  void ingestAll(Collection<VoiceNote> notes);

  void upload(String name, byte[] wave);
}
