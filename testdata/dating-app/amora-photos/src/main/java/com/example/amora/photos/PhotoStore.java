package com.example.amora.photos;

import com.example.amora.domain.UserId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Our own bucket of photos. */
@Component
public class PhotoStore {

  private static final String BUCKET = "amora-photos";

  private final S3Client s3;

  public PhotoStore(S3Client s3) {
    this.s3 = s3;
  }

  public String store(UserId owner, byte[] content) {
    String key = owner.value() + "/" + UUID.randomUUID();
    PutObjectRequest request = PutObjectRequest.builder().bucket(BUCKET).key(key).build();
    s3.putObject(request, RequestBody.fromBytes(content));
    return key;
  }
}
