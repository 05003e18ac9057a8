package com.example.amora.recommendation.ranking;

import ai.djl.translate.TranslateException;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import com.example.amora.recommendation.TrainingConsent;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Retrains once a week. */
@Component
public class PhotoOrderTrainingJob {

  private static final Logger log = LoggerFactory.getLogger(PhotoOrderTrainingJob.class);

  private final PhotoRepository photos;
  private final TrainingConsent consent;
  private final PhotoOrderTrainer trainer;

  public PhotoOrderTrainingJob(
      PhotoRepository photos, TrainingConsent consent, PhotoOrderTrainer trainer) {
    this.photos = photos;
    this.consent = consent;
    this.trainer = trainer;
  }

  @Scheduled(cron = "0 0 1 * * SAT")
  public void retrain() throws IOException, TranslateException {
    List<Photo> trainingSet =
        photos.findAll().stream()
            .filter(photo -> consent.givenBy(photo.ownerId()))
            .collect(Collectors.toList());
    log.info("training with {} photos", trainingSet.size());
    trainer.train(trainingSet);
  }
}
