package com.example.amora.photos;

import java.net.http.HttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestTemplate;
import software.amazon.awssdk.services.s3.S3Client;

/** Our own store, and the ways to the editing vendors. */
@Configuration
public class PhotoConfiguration {

  @Bean
  public S3Client s3() {
    return S3Client.create();
  }

  @Bean
  public HttpClient http() {
    return HttpClient.newHttpClient();
  }

  @Bean
  public RestTemplate editingRest() {
    return new RestTemplate();
  }
}
