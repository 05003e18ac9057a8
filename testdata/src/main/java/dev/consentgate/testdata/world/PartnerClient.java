package dev.consentgate.testdata.world;

import java.util.List;

/** The client of another company: whatever it is given has been shared. */
public interface PartnerClient {
  /** Shares one photo. */
  void send(Photo photo);

  /** Shares the content of one photo. */
  void sendBytes(byte[] bytes);

  /** Shares many photos. */
  void sendAll(List<Photo> photos);
}
