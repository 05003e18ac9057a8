package dev.consentgate.source.library;

import dev.consentgate.catalog.Catalog;
import dev.consentgate.policy.MethodDeclaration;
import dev.consentgate.policy.MethodPattern;
import dev.consentgate.policy.Policy;
import dev.consentgate.policy.TypeNames;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.objectweb.asm.Opcodes;

/**
 * Writes the signatures that are shipped: of the types that the catalog names, of what their
 * methods take and give, and of all their supertypes.
 *
 * <p>Arguments: a folder of jars, and the folder of the signatures.
 */
final class SignatureHarvest {

  /** How far from a type of the catalog a type may be that its methods take or give. */
  private static final int DISTANCE = 2;

  /** Methods that lead from one type to the next without being in the catalog. */
  private static final Set<String> CONNECTING =
      Set.of("builder", "newBuilder", "toBuilder", "build", "create", "of", "getInstance");

  private final Map<String, String> jarOf = new TreeMap<>();
  private final Map<String, String> libraryOf = new TreeMap<>();
  private final Map<String, HarvestedClass> read = new TreeMap<>();
  private final Map<String, Integer> distance = new TreeMap<>();
  private final Map<String, Set<String>> declared = new TreeMap<>();

  private SignatureHarvest() {}

  public static void main(String[] args) throws IOException {
    SignatureHarvest harvest = new SignatureHarvest();
    harvest.index(Path.of(args[0]));
    harvest.spread(Catalog.load());
    harvest.write(Path.of(args[1]));
  }

  private void index(Path folder) throws IOException {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
      Set<Path> sorted = new TreeSet<>();
      jars.forEach(sorted::add);
      for (Path jar : sorted) {
        String file = jar.getFileName().toString();
        String library = file.replaceFirst("-[0-9].*", "");
        jarOf.put(library, file);
        index(jar, library);
      }
    }
  }

  private void index(Path jar, String library) throws IOException {
    try (ZipFile file = new ZipFile(jar.toFile())) {
      for (var entry : java.util.Collections.list(file.entries())) {
        String name = entry.getName();
        if (name.endsWith(".class") && !name.startsWith("META-INF/")) {
          HarvestedClass type = HarvestedClass.read(file.getInputStream(entry).readAllBytes());
          if (type.isPublic() && libraryOf.putIfAbsent(type.name(), library) == null) {
            read.put(type.name(), type);
          }
        }
      }
    }
  }

  private void spread(Policy catalog) {
    Deque<String> work = new ArrayDeque<>();
    for (MethodDeclaration declaration : catalog.methodDeclarations()) {
      MethodPattern method = declaration.method();
      if (method != null) {
        for (String owner : TypeNames.candidates(method.ownerType())) {
          String name = owner.replace('.', '/');
          declared.computeIfAbsent(name, key -> new TreeSet<>()).add(method.name());
          reach(name, 0, work);
        }
      }
    }
    catalog.mediaTypes().forEach(type -> reach(type.type().replace('.', '/'), 0, work));
    while (!work.isEmpty()) {
      String name = work.remove();
      spread(read.get(name), distance.get(name), work);
    }
  }

  private void spread(HarvestedClass type, int far, Deque<String> work) {
    type.supertypes().forEach(supertype -> reach(supertype, far, work));
    int nested = type.name().lastIndexOf('$');
    if (nested > 0) {
      reach(type.name().substring(0, nested), far, work);
    }
    if (far < DISTANCE) {
      for (SignatureText.Member member : type.members()) {
        if (declares(type, member.name(), false) || CONNECTING.contains(member.name())) {
          HarvestedClass.mentioned(member).forEach(each -> reach(each, far + 1, work));
        }
      }
    }
  }

  private void reach(String name, int far, Deque<String> work) {
    if (read.containsKey(name) && distance.getOrDefault(name, Integer.MAX_VALUE) > far) {
      distance.put(name, far);
      work.add(name);
    }
  }

  /** Overloads are kept together, or the wrong one would be chosen. */
  private Set<String> kept(HarvestedClass type) {
    Set<String> names = new TreeSet<>();
    for (SignatureText.Member member : type.members()) {
      if (isKept(type, member)) {
        names.add(member.name());
      }
    }
    return names;
  }

  private boolean isKept(HarvestedClass type, SignatureText.Member member) {
    if (!member.method()) {
      return (member.access() & Opcodes.ACC_STATIC) != 0;
    }
    return member.name().equals("<init>")
        || CONNECTING.contains(member.name())
        || declares(type, member.name(), true)
        || isFluent(type, member);
  }

  /** A method that gives its own object again, or one of the same family. */
  private static boolean isFluent(HarvestedClass type, SignatureText.Member member) {
    String result = member.descriptor().substring(member.descriptor().indexOf(')') + 1);
    String outer = type.name().replaceFirst("\\$[^$]*$", "");
    return result.startsWith("L" + outer + ";") || result.startsWith("L" + outer + "$");
  }

  /** Whether the catalog speaks of a method of this name of the type or one of its supertypes. */
  private boolean declares(HarvestedClass type, String member, boolean wildcards) {
    for (String name : declared.getOrDefault(type.name(), Set.of())) {
      boolean wildcard = name.endsWith("*");
      if (wildcard
          ? wildcards && member.startsWith(name.substring(0, name.length() - 1))
          : name.equals(member)) {
        return true;
      }
    }
    return type.supertypes().stream()
        .filter(read::containsKey)
        .anyMatch(supertype -> declares(read.get(supertype), member, wildcards));
  }

  private void write(Path folder) throws IOException {
    Map<String, List<String>> files = new TreeMap<>();
    Map<String, Set<String>> packages = new TreeMap<>();
    for (String name : distance.keySet()) {
      HarvestedClass type = read.get(name);
      String library = libraryOf.get(name);
      List<String> lines =
          files.computeIfAbsent(library, key -> new ArrayList<>(List.of("# " + jarOf.get(key))));
      lines.add(type.header().line());
      Set<String> kept = kept(type);
      type.members().stream()
          .filter(member -> kept.contains(member.name()))
          .map(SignatureText.Member::line)
          .forEach(lines::add);
      String inPackage = name.substring(0, Math.max(0, name.lastIndexOf('/'))).replace('/', '.');
      packages.computeIfAbsent(inPackage, key -> new TreeSet<>()).add(library);
    }
    Files.createDirectories(folder);
    for (Map.Entry<String, List<String>> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey() + ".txt"), file.getValue());
    }
    List<String> lines = new ArrayList<>();
    packages.forEach((name, libraries) -> lines.add(name + " " + String.join(" ", libraries)));
    Files.write(folder.resolve("packages.txt"), lines);
  }
}
