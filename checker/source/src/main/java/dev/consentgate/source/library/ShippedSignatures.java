package dev.consentgate.source.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The public signatures of libraries that the catalog speaks of, for sources whose class path is
 * not at hand. A jar that is there goes before them, since it is of the version that the sources
 * use.
 *
 * <p>They stand among the resources, one file for each library; a file is read when a class of one
 * of its packages is asked for.
 */
public final class ShippedSignatures implements ClassBytes {

  private static final String FOLDER = "signatures/";

  /** Packages, each with the files that hold classes of it. */
  private final Map<String, List<String>> packages = new HashMap<>();

  private final Map<String, Map<String, SignatureText.ClassLines>> files = new HashMap<>();

  public ShippedSignatures() {
    for (String line : lines("packages.txt")) {
      String[] words = line.split(" ");
      packages.put(words[0], List.of(words).subList(1, words.length));
    }
  }

  @Override
  public boolean contains(String binaryName) {
    return find(binaryName) != null;
  }

  @Override
  public boolean containsPackage(String name) {
    return packages.containsKey(name);
  }

  @Override
  public byte @Nullable [] read(String binaryName) {
    SignatureText.ClassLines lines = find(binaryName);
    return lines == null ? null : SignatureClassFile.of(lines, nested(binaryName));
  }

  private SignatureText.@Nullable ClassLines find(String binaryName) {
    String internal = binaryName.replace('.', '/');
    for (String file : filesOf(binaryName)) {
      SignatureText.ClassLines lines = classes(file).get(internal);
      if (lines != null) {
        return lines;
      }
    }
    return null;
  }

  private List<String> filesOf(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    return packages.getOrDefault(dot < 0 ? "" : binaryName.substring(0, dot), List.of());
  }

  private List<SignatureText.Header> nested(String binaryName) {
    String prefix = binaryName.replace('.', '/') + "$";
    List<SignatureText.Header> nested = new ArrayList<>();
    for (String file : filesOf(binaryName)) {
      classes(file)
          .forEach(
              (name, lines) -> {
                if (name.startsWith(prefix) && name.indexOf('$', prefix.length()) < 0) {
                  nested.add(lines.header());
                }
              });
    }
    return nested;
  }

  private Map<String, SignatureText.ClassLines> classes(String file) {
    return files.computeIfAbsent(
        file,
        name -> {
          Map<String, SignatureText.ClassLines> classes = new HashMap<>();
          SignatureText.read(lines(name + ".txt"))
              .forEach(lines -> classes.put(lines.header().name(), lines));
          return classes;
        });
  }

  private static List<String> lines(String name) {
    try (InputStream in = ShippedSignatures.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the shipped signatures lack " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the shipped signatures cannot be read", e);
    }
  }

  @Override
  public void close() {
    // Resources are closed when they have been read.
  }
}
