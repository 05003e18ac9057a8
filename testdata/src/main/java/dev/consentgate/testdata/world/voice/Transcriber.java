package dev.consentgate.testdata.world.voice;

/** Another company, which writes down what it hears. */
public interface Transcriber {
  String transcribe(byte[] wave);
}
