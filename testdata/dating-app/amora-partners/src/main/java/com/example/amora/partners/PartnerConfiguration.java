package com.example.amora.partners;

import com.clarifai.channel.ClarifaiChannel;
import com.clarifai.credentials.ClarifaiCallCredentials;
import com.clarifai.grpc.api.V2Grpc;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestTemplate;
import software.amazon.awssdk.services.s3.S3Client;

/** The clients through which this module talks to the outside. */
@Configuration
public class PartnerConfiguration {

  @Bean
  public V2Grpc.V2BlockingStub clarifai(@Value("${clarifai.token}") String token) {
    return V2Grpc.newBlockingStub(ClarifaiChannel.INSTANCE.getGrpcChannel())
        .withCallCredentials(new ClarifaiCallCredentials(token));
  }

  @Bean
  public HttpClient partnerHttp() {
    return HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  }

  @Bean
  public RestTemplate partnerRest() {
    return new RestTemplate();
  }

  @Bean
  public Producer<String, byte[]> partnerProducer(@Value("${kafka.brokers}") String brokers) {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", brokers), new StringSerializer(), new ByteArraySerializer());
  }

  @Bean
  public S3Client s3() {
    return S3Client.create();
  }

  @Bean(destroyMethod = "shutdown")
  public ExecutorService relayExecutor() {
    return Executors.newFixedThreadPool(4);
  }

  @Bean
  public ObjectMapper json() {
    return new ObjectMapper();
  }
}
