package dev.consentgate.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What to read.
 *
 * @param files the Java files, in any order
 * @param base the folder that file names are shown relative to
 * @param classPath jars and class folders
 * @param encoding tried first; a file that is not written in it is read as Latin-1
 * @param threads how many files are parsed at a time
 */
public record SourceRequest(
    List<Path> files, Path base, List<Path> classPath, Charset encoding, int threads) {

  public SourceRequest {
    files = List.copyOf(files);
    classPath = List.copyOf(classPath);
  }

  /** Reads UTF-8 files with one thread for each processor. */
  public static SourceRequest of(List<Path> files, Path base, List<Path> classPath) {
    int threads = Runtime.getRuntime().availableProcessors();
    return new SourceRequest(files, base, classPath, StandardCharsets.UTF_8, threads);
  }

  public SourceRequest withThreads(int count) {
    return new SourceRequest(files, base, classPath, encoding, count);
  }
}
