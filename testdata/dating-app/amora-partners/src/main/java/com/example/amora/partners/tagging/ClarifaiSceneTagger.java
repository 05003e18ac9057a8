package com.example.amora.partners.tagging;

import com.clarifai.grpc.api.Concept;
import com.clarifai.grpc.api.Data;
import com.clarifai.grpc.api.Image;
import com.clarifai.grpc.api.Input;
import com.clarifai.grpc.api.MultiOutputResponse;
import com.clarifai.grpc.api.Output;
import com.clarifai.grpc.api.PostModelOutputsRequest;
import com.clarifai.grpc.api.V2Grpc;
import com.example.amora.domain.Photo;
import com.google.protobuf.ByteString;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tags scenes with the vendor's general model, many photos in one request. */
@Component
public class ClarifaiSceneTagger implements SceneTagger {

  private static final String MODEL = "general-image-recognition";

  private final V2Grpc.V2BlockingStub clarifai;

  public ClarifaiSceneTagger(V2Grpc.V2BlockingStub clarifai) {
    this.clarifai = clarifai;
  }

  @Override
  public List<PhotoTags> tag(List<Photo> photos) {
    PostModelOutputsRequest request =
        PostModelOutputsRequest.newBuilder()
            .setModelId(MODEL)
            .addAllInputs(photos.stream().map(this::toInput).toList())
            .build();
    // BUG: Diagnostic contains: UnconsentedMediaSharing
    MultiOutputResponse response = clarifai.postModelOutputs(request);
    return response.getOutputsList().stream().map(this::toTags).toList();
  }

  private Input toInput(Photo photo) {
    Image image = Image.newBuilder().setBase64(ByteString.copyFrom(photo.content())).build();
    return Input.newBuilder()
        .setId(photo.id().value())
        .setData(Data.newBuilder().setImage(image))
        .build();
  }

  private PhotoTags toTags(Output output) {
    List<String> labels =
        output.getData().getConceptsList().stream().map(Concept::getName).toList();
    return new PhotoTags(output.getInput().getId(), labels);
  }
}
