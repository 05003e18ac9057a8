package com.example.amora.photos.voice;

import com.example.amora.consent.ConsentService;
import com.example.amora.consent.Purpose;
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

/** Puts subtitles below the introduction that comes in. */
@MultipartConfig
@Component("/me/voice/subtitles")
public class SubtitleServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final URI SPEECH = URI.create("https://speech.echolot.example/subtitles");

  private final transient CurrentUser currentUser;
  private final transient ConsentService consents;
  private final transient HttpClient http;

  public SubtitleServlet(CurrentUser currentUser, ConsentService consents, HttpClient http) {
    this.currentUser = currentUser;
    this.consents = consents;
    this.http = http;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    log("voice of " + currentUser.id().value());
    if (!consents.hasConsent(currentUser.id(), Purpose.PARTNER_SHARING)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    Part part = request.getPart("voice");
    byte[] audio = part.getInputStream().readAllBytes();
    response.getWriter().println(transcribe(audio));
  }

  private String transcribe(byte[] audio) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(SPEECH).POST(HttpRequest.BodyPublishers.ofByteArray(audio)).build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
