package com.example.amora.recommendation.datasets;

import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import com.example.amora.domain.Profile;
import com.example.amora.domain.ProfileRepository;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes the data set of the smile detector, one photo a line. */
@Component
public class SmileDetectorDatasetJob {

  private static final List<String> CITIES = List.of("Lyon", "Porto", "Graz");

  private final ProfileRepository profiles;
  private final PhotoRepository photos;
  private final Path target;

  public SmileDetectorDatasetJob(
      ProfileRepository profiles,
      PhotoRepository photos,
      @Value("${datasets.smiles}") Path target) {
    this.profiles = profiles;
    this.photos = photos;
    this.target = target;
  }

  @Scheduled(cron = "0 0 23 * * FRI")
  public void write() throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(target);
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.DEFAULT)) {
      for (String city : CITIES) {
        for (Profile profile : profiles.findByCity(city)) {
          writeMember(csv, profile);
        }
      }
    }
  }

  private void writeMember(CSVPrinter csv, Profile profile) throws IOException {
    for (Photo photo : photos.findByOwnerId(profile.id())) {
      String image = Base64.getEncoder().encodeToString(photo.content());
      // BUG: Diagnostic contains: UnconsentedMediaTraining
      csv.printRecord(photo.id().value(), image, photo.takenAt());
    }
  }
}
