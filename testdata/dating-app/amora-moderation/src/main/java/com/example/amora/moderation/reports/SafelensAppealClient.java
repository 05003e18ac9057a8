package com.example.amora.moderation.reports;

import com.example.amora.domain.Photo;
import com.example.amora.moderation.Verdict;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Safelens, the vendor whose people look at photos whose owners appealed. */
@Component
public class SafelensAppealClient {

  private static final Logger log = LoggerFactory.getLogger(SafelensAppealClient.class);

  private final OkHttpClient http;
  private final String apiKey;

  public SafelensAppealClient(OkHttpClient http, @Value("${safelens.key}") String apiKey) {
    this.http = http;
    this.apiKey = apiKey;
  }

  public Verdict review(Photo photo) {
    RequestBody image = RequestBody.create(photo.content(), MediaType.parse(photo.contentType()));
    MultipartBody body =
        new MultipartBody.Builder()
            .setType(MultipartBody.FORM)
            .addFormDataPart("queue", "appeals")
            .addFormDataPart("image", photo.id().value(), image)
            .build();
    Request request =
        new Request.Builder()
            .url("https://api.safelens.example/v3/reviews")
            .header("Authorization", apiKey)
            .post(body)
            .build();
    try (Response response = http.newCall(request).execute()) {
      return response.code() == 200 ? Verdict.CLEAN : Verdict.SUSPECT;
    } catch (IOException e) {
      log.warn("no verdict on photo {}", photo.id().value(), e);
      return Verdict.UNKNOWN;
    }
  }
}
