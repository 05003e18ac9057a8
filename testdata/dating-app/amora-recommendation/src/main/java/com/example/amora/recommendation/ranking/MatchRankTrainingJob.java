package com.example.amora.recommendation.ranking;

import ai.djl.translate.TranslateException;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoRepository;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Retrains once a week. */
@Component
public class MatchRankTrainingJob {

  private static final Logger log = LoggerFactory.getLogger(MatchRankTrainingJob.class);

  private final PhotoRepository photos;
  private final MatchRankTrainer trainer;

  public MatchRankTrainingJob(PhotoRepository photos, MatchRankTrainer trainer) {
    this.photos = photos;
    this.trainer = trainer;
  }

  @Scheduled(cron = "0 0 1 * * SAT")
  public void retrain() throws IOException, TranslateException {
    List<Photo> trainingSet = photos.findAll();
    log.info("training with {} photos", trainingSet.size());
    trainer.train(trainingSet);
  }
}
