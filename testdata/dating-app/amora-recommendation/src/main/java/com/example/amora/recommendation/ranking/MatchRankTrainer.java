package com.example.amora.recommendation.ranking;

import ai.djl.modality.cv.Image;
import ai.djl.modality.cv.ImageFactory;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.EasyTrain;
import ai.djl.training.Trainer;
import ai.djl.training.dataset.ArrayDataset;
import ai.djl.translate.TranslateException;
import com.example.amora.domain.Photo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Trains the model that ranks the members one is shown. */
@Component
public class MatchRankTrainer {

  private static final int EPOCHS = 10;
  private static final int BATCH = 32;
  private static final int SIDE = 224;

  private final NDManager arrays;
  private final Trainer trainer;

  public MatchRankTrainer(NDManager arrays, Trainer trainer) {
    this.arrays = arrays;
    this.trainer = trainer;
  }

  public void train(List<Photo> photos) throws IOException, TranslateException {
    NDList pixels = new NDList();
    for (Photo photo : photos) {
      pixels.add(toArray(photo));
    }
    ArrayDataset dataset =
        new ArrayDataset.Builder()
            .setData(NDArrays.stack(pixels))
            .optLabels(arrays.zeros(new Shape(pixels.size())))
            .setSampling(BATCH, true)
            .build();
    // BUG: Diagnostic contains: UnconsentedMediaTraining
    EasyTrain.fit(trainer, EPOCHS, dataset, null);
  }

  private NDArray toArray(Photo photo) throws IOException {
    Image image = ImageFactory.getInstance().fromInputStream(stream(photo.content()));
    return image.resize(SIDE, SIDE, false).toNDArray(arrays);
  }

  private static ByteArrayInputStream stream(byte[] content) {
    return new ByteArrayInputStream(content);
  }
}
