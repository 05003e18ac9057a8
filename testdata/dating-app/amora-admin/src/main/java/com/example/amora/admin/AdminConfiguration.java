package com.example.amora.admin;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the tools of the staff need. */
@Configuration
public class AdminConfiguration {

  @Bean
  public HttpClient http() {
    return HttpClient.newHttpClient();
  }

  @Bean
  public ObjectMapper json() {
    return new ObjectMapper();
  }
}
