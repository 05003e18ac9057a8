package com.example.amora.photos.voice;

import com.example.amora.domain.CurrentUser;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.stereotype.Component;

/** Writes down what a member says in the introduction that comes in. */
@MultipartConfig
@Component("/me/voice/transcript")
public class TranscriptServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final URI SPEECH = URI.create("https://speech.echolot.example/transcript");

  private final transient CurrentUser currentUser;
  private final transient HttpClient http;

  public TranscriptServlet(CurrentUser currentUser, HttpClient http) {
    this.currentUser = currentUser;
    this.http = http;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    log("voice of " + currentUser.id().value());
    Part part = request.getPart("voice");
    byte[] audio = part.getInputStream().readAllBytes();
    response.getWriter().println(transcribe(audio));
  }

  private String transcribe(byte[] audio) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(SPEECH).POST(HttpRequest.BodyPublishers.ofByteArray(audio)).build();
    try {
      // BUG: Diagnostic contains: UnconsentedMediaSharing
      return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
