package dev.consentgate.source.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The classes of one jar, its directory read once. */
final class JarFileClasses implements ClassBytes {

  private final ZipFile zip;
  private final Set<String> classes = new HashSet<>();
  private final Set<String> packages = new HashSet<>();

  JarFileClasses(Path jar) throws IOException {
    zip = new ZipFile(jar.toFile());
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      String name = entries.nextElement().getName();
      if (name.endsWith(".class") && !name.startsWith("META-INF/")) {
        classes.add(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
        int slash = name.lastIndexOf('/');
        packages.add(slash < 0 ? "" : name.substring(0, slash).replace('/', '.'));
      }
    }
  }

  @Override
  public boolean contains(String binaryName) {
    return classes.contains(binaryName);
  }

  @Override
  public boolean containsPackage(String name) {
    return packages.contains(name);
  }

  @Override
  public byte @Nullable [] read(String binaryName) throws IOException {
    ZipEntry entry = zip.getEntry(binaryName.replace('.', '/') + ".class");
    if (entry == null) {
      return null;
    }
    try (InputStream stream = zip.getInputStream(entry)) {
      return stream.readAllBytes();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
