package com.example.amora.recommendation.embeddings;

import com.example.amora.consent.ConsentService;
import com.example.amora.consent.Purpose;
import com.example.amora.domain.FaceEmbeddingRepository;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the rented vector store behind "my double" up to date. */
@Component
public class DoppelgangerIndexJob {

  private static final URI UPSERT = URI.create("https://amora-double.vectorbarn.example/upsert");

  private final FaceEmbeddingRepository embeddings;
  private final ConsentService consents;
  private final ObjectMapper json;
  private final HttpClient http;

  public DoppelgangerIndexJob(
      FaceEmbeddingRepository embeddings,
      ConsentService consents,
      ObjectMapper json,
      HttpClient http) {
    this.embeddings = embeddings;
    this.consents = consents;
    this.json = json;
    this.http = http;
  }

  @Scheduled(fixedDelay = 600_000)
  public void upsertStale() throws JsonProcessingException {
    List<VectorRow> rows =
        embeddings.findStale().stream()
            .filter(e -> consents.hasConsent(e.subjectId(), Purpose.PARTNER_SHARING))
            .map(embedding -> new VectorRow(embedding.photoId().value(), embedding.vector()))
            .toList();
    upsert(json.writeValueAsString(Map.of("vectors", rows)));
  }

  private void upsert(String body) {
    HttpRequest request =
        HttpRequest.newBuilder(UPSERT)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    http.sendAsync(request, HttpResponse.BodyHandlers.discarding());
  }
}
