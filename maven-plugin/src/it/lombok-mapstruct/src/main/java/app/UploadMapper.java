package app;

import org.mapstruct.Mapper;

/** MapStruct writes the class behind this. */
@Mapper
public interface UploadMapper {
  Upload upload(Photo photo);
}
