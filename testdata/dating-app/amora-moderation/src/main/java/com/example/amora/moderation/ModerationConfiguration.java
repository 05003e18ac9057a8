package com.example.amora.moderation;

import java.time.Duration;
import okhttp3.OkHttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

/** The clients of the vendors who look at photos for us. */
@Configuration
public class ModerationConfiguration {

  @Bean
  public OkHttpClient moderationHttp() {
    return new OkHttpClient.Builder().callTimeout(Duration.ofSeconds(20)).build();
  }

  @Bean
  public RekognitionClient rekognition() {
    return RekognitionClient.builder().region(Region.EU_WEST_1).build();
  }
}
