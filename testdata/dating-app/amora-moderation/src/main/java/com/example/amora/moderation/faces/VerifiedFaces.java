package com.example.amora.moderation.faces;

import com.example.amora.domain.Photo;
import java.util.List;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.FaceRecord;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.rekognition.model.IndexFacesRequest;
import software.amazon.awssdk.services.rekognition.model.IndexFacesResponse;

/** The collection of faces of members who hold the badge. */
@Component
public class VerifiedFaces {

  private static final String COLLECTION = "verified-members";

  private final RekognitionClient rekognition;

  public VerifiedFaces(RekognitionClient rekognition) {
    this.rekognition = rekognition;
  }

  public List<String> enrol(Photo photo) {
    Image image = Image.builder().bytes(SdkBytes.fromByteArray(photo.content())).build();
    IndexFacesRequest request =
        IndexFacesRequest.builder()
            .collectionId(COLLECTION)
            .externalImageId(photo.id().value())
            .image(image)
            .build();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    IndexFacesResponse response = rekognition.indexFaces(request);
    return response.faceRecords().stream()
        .map(FaceRecord::face)
        .map(face -> face.faceId())
        .toList();
  }
}
