package dev.consentgate.testdata.world.voice;

import java.util.List;

/** A member as the database knows her, with the answers she gave. */
public class Member {
  private MemberId id;
  private String region;
  private Boolean trainingConsent;
  private boolean sharingAllowed;
  private List<VoiceNote> voiceNotes;

  public MemberId getId() {
    return id;
  }

  public void setId(MemberId id) {
    this.id = id;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  /** Null as long as nobody has asked her. */
  public Boolean getTrainingConsent() {
    return trainingConsent;
  }

  public void setTrainingConsent(Boolean trainingConsent) {
    this.trainingConsent = trainingConsent;
  }

  public boolean isSharingAllowed() {
    return sharingAllowed;
  }

  public void setSharingAllowed(boolean sharingAllowed) {
    this.sharingAllowed = sharingAllowed;
  }

  public List<VoiceNote> getVoiceNotes() {
    return voiceNotes;
  }

  public void setVoiceNotes(List<VoiceNote> voiceNotes) {
    this.voiceNotes = voiceNotes;
  }
}
