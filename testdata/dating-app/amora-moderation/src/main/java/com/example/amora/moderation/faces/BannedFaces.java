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

/** The collection of faces that a banned member may not come back with. */
@Component
public class BannedFaces {

  private static final String COLLECTION = "banned-members";

  private final RekognitionClient rekognition;

  public BannedFaces(RekognitionClient rekognition) {
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
    IndexFacesResponse response = rekognition.indexFaces(request);
    return response.faceRecords().stream()
        .map(FaceRecord::face)
        .map(face -> face.faceId())
        .toList();
  }
}
