package com.example.amora.recommendation.concepts;

import com.clarifai.grpc.api.Data;
import com.clarifai.grpc.api.Image;
import com.clarifai.grpc.api.Input;
import com.clarifai.grpc.api.PostInputsRequest;
import com.clarifai.grpc.api.V2Grpc;
import com.example.amora.consent.ConsentDeniedException;
import com.example.amora.consent.ConsentService;
import com.example.amora.consent.Purpose;
import com.example.amora.domain.NotFoundException;
import com.example.amora.domain.Photo;
import com.example.amora.domain.PhotoId;
import com.example.amora.domain.PhotoRepository;
import com.google.protobuf.ByteString;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Adds photos to the inputs with which the vendor trains our concept "traveller". */
@Service
public class TravellerConceptService {

  private final PhotoRepository photos;
  private final ConsentService consents;
  private final V2Grpc.V2BlockingStub clarifai;

  public TravellerConceptService(
      PhotoRepository photos, ConsentService consents, V2Grpc.V2BlockingStub clarifai) {
    this.photos = photos;
    this.consents = consents;
    this.clarifai = clarifai;
  }

  @EventListener
  public void on(ConceptExample example) {
    PhotoId photoId = example.photoId();
    Photo photo = photos.findById(photoId).orElseThrow(() -> NotFoundException.photo(photoId));
    if (!mayTrain(photo)) {
      throw new ConsentDeniedException(photo.ownerId(), Purpose.AI_TRAINING);
    }
    Data data = Data.newBuilder().setImage(toImage(photo)).build();
    PostInputsRequest request =
        PostInputsRequest.newBuilder().addInputs(Input.newBuilder().setData(data)).build();
    clarifai.postInputs(request);
  }

  private boolean mayTrain(Photo photo) {
    return consents.hasConsent(photo.ownerId(), Purpose.AI_TRAINING);
  }

  private static Image.Builder toImage(Photo photo) {
    return Image.newBuilder().setBase64(ByteString.copyFrom(photo.content()));
  }
}
