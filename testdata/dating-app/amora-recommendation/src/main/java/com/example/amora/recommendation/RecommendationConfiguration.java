package com.example.amora.recommendation;

import ai.djl.Model;
import ai.djl.ndarray.NDManager;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import com.clarifai.channel.ClarifaiChannel;
import com.clarifai.credentials.ClarifaiCallCredentials;
import com.clarifai.grpc.api.V2Grpc;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The models, and the clients of the services around them. */
@Configuration
public class RecommendationConfiguration {

  @Bean
  public NDManager arrays() {
    return NDManager.newBaseManager();
  }

  @Bean
  public Trainer trainer() {
    return Model.newInstance("match-rank")
        .newTrainer(new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss()));
  }

  @Bean
  public V2Grpc.V2BlockingStub clarifai(@Value("${clarifai.training-token}") String token) {
    return V2Grpc.newBlockingStub(ClarifaiChannel.INSTANCE.getGrpcChannel())
        .withCallCredentials(new ClarifaiCallCredentials(token));
  }

  @Bean
  public HttpClient http() {
    return HttpClient.newHttpClient();
  }

  @Bean
  public ObjectMapper json() {
    return new ObjectMapper();
  }
}
