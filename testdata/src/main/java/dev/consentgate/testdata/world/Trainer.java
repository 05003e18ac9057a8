package dev.consentgate.testdata.world;

import java.util.List;

/** The training of a model: whatever it is given has been learned from. */
public interface Trainer {
  /** Learns from one photo. */
  void train(Photo photo);

  /** Learns from many photos. */
  void trainAll(List<Photo> photos);

  /** Learns from the content of one photo. */
  void trainOn(byte[] bytes);
}
