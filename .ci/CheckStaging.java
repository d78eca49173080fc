import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Checks a staged folder against https://central.sonatype.org/publish/requirements and this
 * project's own rules (no parent, licence in every jar, a list of parts). Run by check-staging.
 */
final class CheckStaging {
  private static final Map<String, String> DIGESTS =
      Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512");

  private final Path root;
  private final List<String> faults = new ArrayList<>();
  private int checks;

  private CheckStaging(Path root) {
    this.root = root;
  }

  public static void main(String[] args) throws Exception {
    if (args.length < 1 || args.length > 2) {
      System.err.println("usage: .ci/check-staging FOLDER [SECOND-FOLDER]");
      System.exit(2);
    }
    CheckStaging it = new CheckStaging(Path.of(args[0]));
    it.everything();
    if (args.length == 2) {
      it.sameAs(Path.of(args[1]));
    }
    it.faults.forEach(f -> System.out.println("FAULT " + f));
    System.out.println(it.checks + " checks, " + it.faults.size() + " faults");
    System.exit(it.faults.isEmpty() ? 0 : 1);
  }

  private void everything() throws Exception {
    List<Path> files = files(root);
    List<Path> poms = files.stream().filter(p -> p.toString().endsWith(".pom")).toList();
    check(!poms.isEmpty(), "no .pom under " + root);
    for (Path pom : poms) {
      component(pom);
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      // Central makes this file itself.
      if (name.startsWith("maven-metadata")) {
        continue;
      }
      check(
          poms.stream().anyMatch(p -> file.getParent().equals(p.getParent())),
          "belongs to no component: " + file);
      String end = name.substring(name.lastIndexOf('.') + 1);
      if (DIGESTS.containsKey(end)) {
        checksum(file, end);
      } else if (!end.equals("asc")) {
        check(Files.exists(Path.of(file + ".md5")), "no .md5: " + file);
        check(Files.exists(Path.of(file + ".sha1")), "no .sha1: " + file);
        signature(file);
      }
    }
  }

  /** One component: its pom, its place and the jars that Central asks for. */
  private void component(Path pom) throws Exception {
    Element project = parse(pom).getDocumentElement();
    String group = text(project, "groupId");
    String artifact = text(project, "artifactId");
    String version = text(project, "version");
    String packaging = text(project, "packaging").isEmpty() ? "jar" : text(project, "packaging");
    System.out.println(group + ":" + artifact + ":" + version + " (" + packaging + ")");
    String base = artifact + "-" + version;
    Path place = Path.of(group.replace('.', '/'), artifact, version, base + ".pom");
    check(root.resolve(place).equals(pom), "the pom's coordinates are not its place: " + pom);
    check(!version.isEmpty() && !version.endsWith("SNAPSHOT"), "no release version: " + version);
    for (String path :
        List.of(
            "modelVersion", "groupId", "artifactId", "version", "name", "description", "url",
            "licenses/license/name", "licenses/license/url", "developers/developer/name",
            "developers/developer/organization", "developers/developer/organizationUrl",
            "scm/connection", "scm/developerConnection", "scm/url")) {
      check(!text(project, path).isEmpty(), "the pom has no " + path + ": " + pom);
    }
    for (String absent :
        List.of(
            "parent", "build", "profiles", "repositories", "pluginRepositories", "modules",
            "dependencyManagement", "distributionManagement")) {
      check(child(project, absent) == null, "the pom has <" + absent + ">: " + pom);
    }
    check(!Files.readString(pom).contains("${"), "the pom has a variable: " + pom);
    List<String> parts = new ArrayList<>();
    for (Element d : children(child(project, "dependencies"), "dependency")) {
      String name = text(d, "groupId") + ":" + text(d, "artifactId");
      String v = text(d, "version");
      check(!v.isEmpty() && !v.endsWith("SNAPSHOT"), name + " has no release version: " + pom);
      check(!List.of("test", "system").contains(text(d, "scope")), name + " is for tests: " + pom);
      parts.add("pkg:maven/" + text(d, "groupId") + "/" + text(d, "artifactId") + "@" + v);
    }
    if (packaging.equals("pom")) {
      return;
    }
    Path folder = pom.getParent();
    Path jar = folder.resolve(base + ".jar");
    Path sources = folder.resolve(base + "-sources.jar");
    Path javadoc = folder.resolve(base + "-javadoc.jar");
    for (Path each : List.of(jar, sources, javadoc)) {
      check(Files.exists(each), "missing: " + each);
      if (Files.exists(each)) {
        licences(each);
      }
    }
    if (Files.exists(jar)) {
      program(jar, sources, version);
    }
    if (Files.exists(javadoc)) {
      try (JarFile in = new JarFile(javadoc.toFile())) {
        check(in.getEntry("index.html") != null, "no index.html: " + javadoc);
      }
    }
    partsList(folder.resolve(base + "-cyclonedx.json"), parts);
    partsList(folder.resolve(base + "-cyclonedx.xml"), parts);
  }

  private void licences(Path jar) throws IOException {
    try (JarFile in = new JarFile(jar.toFile())) {
      for (String name : List.of("META-INF/LICENSE", "META-INF/NOTICE")) {
        check(in.getEntry(name) != null && in.getEntry(name).getSize() > 0, "no " + name + ": " + jar);
      }
    }
  }

  private void program(Path jar, Path sources, String version) throws IOException {
    List<String> classes = new ArrayList<>();
    try (JarFile in = new JarFile(jar.toFile())) {
      var manifest = in.getManifest().getMainAttributes();
      check(version.equals(manifest.getValue("Implementation-Version")), "Implementation-Version: " + jar);
      check(manifest.getValue("Implementation-Title") != null, "no Implementation-Title: " + jar);
      check(manifest.getValue("Automatic-Module-Name") != null, "no Automatic-Module-Name: " + jar);
      if (in.stream().anyMatch(e -> e.getName().endsWith(".bin"))) {
        check(in.getEntry("META-INF/MODEL_CARD.md") != null, "no MODEL_CARD.md: " + jar);
      }
      for (var entry : in.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
        classes.add(entry.getName());
        try (InputStream bytes = in.getInputStream(entry)) {
          byte[] head = bytes.readNBytes(8);
          check(head[7] <= 61, "not for Java 17: " + entry.getName());
        }
      }
      check(!classes.isEmpty(), "no class: " + jar);
    }
    if (Files.exists(sources)) {
      try (JarFile in = new JarFile(sources.toFile())) {
        for (String name : classes) {
          if (!name.contains("$")) {
            String source = name.replaceFirst("\\.class$", ".java");
            check(in.getEntry(source) != null, "no source of " + name);
          }
        }
      }
    }
  }

  private void partsList(Path file, List<String> parts) throws IOException {
    check(Files.exists(file), "missing: " + file);
    String all = Files.exists(file) ? Files.readString(file) : "";
    for (String part : parts) {
      check(all.contains(part), "not in the list of parts: " + part + ": " + file);
    }
  }

  private void checksum(Path file, String end) throws IOException, GeneralSecurityException {
    String name = file.toString();
    Path of = Path.of(name.substring(0, name.length() - end.length() - 1));
    if (!Files.exists(of)) {
      check(false, "checksum of nothing: " + file);
      return;
    }
    byte[] digest = MessageDigest.getInstance(DIGESTS.get(end)).digest(Files.readAllBytes(of));
    check(
        Files.readString(file).strip().split("\\s+")[0].equals(HexFormat.of().formatHex(digest)),
        "wrong checksum: " + file);
  }

  private void signature(Path file) throws IOException, InterruptedException {
    Path signature = Path.of(file + ".asc");
    if (!Files.exists(signature)) {
      check(false, "not signed: " + file);
      return;
    }
    Process gpg =
        new ProcessBuilder("gpg", "--batch", "--verify", signature.toString(), file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(gpg.getInputStream().readAllBytes());
    check(gpg.waitFor() == 0, "signature does not hold: " + file + "\n" + said);
  }

  /** Signatures hold the time they were made at; all else has to be equal. */
  private void sameAs(Path second) throws IOException {
    Map<String, Path> one = unsigned(root);
    Map<String, Path> two = unsigned(second);
    check(one.keySet().equals(two.keySet()), "not the same files: " + one.keySet() + two.keySet());
    for (String name : one.keySet()) {
      if (two.containsKey(name)) {
        check(Files.mismatch(one.get(name), two.get(name)) < 0, "two builds differ: " + name);
      }
    }
  }

  private static Map<String, Path> unsigned(Path folder) throws IOException {
    Map<String, Path> out = new TreeMap<>();
    for (Path p : files(folder)) {
      String name = folder.relativize(p).toString();
      if (!name.contains(".asc") && !name.contains("maven-metadata")) {
        out.put(name, p);
      }
    }
    return out;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void check(boolean holds, String fault) {
    checks++;
    if (!holds) {
      faults.add(fault);
    }
  }

  private static Document parse(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(file.toFile());
  }

  private static String text(Element from, String path) {
    Element at = from;
    for (String name : path.split("/")) {
      at = at == null ? null : child(at, name);
    }
    return at == null ? "" : at.getTextContent().strip();
  }

  private static Element child(Element from, String name) {
    List<Element> all = children(from, name);
    return all.isEmpty() ? null : all.get(0);
  }

  private static List<Element> children(Element from, String name) {
    List<Element> out = new ArrayList<>();
    for (Node n = from == null ? null : from.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e && e.getTagName().equals(name)) {
        out.add(e);
      }
    }
    return out;
  }
}
