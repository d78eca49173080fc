package io.github.qubao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every test that CONTRIBUTING.md and the fuzz targets name is there under that name. */
class ContributingTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern TEST =
      Pattern.compile("\\b((?:[a-z]{1,20}\\.){0,3})([A-Z][A-Za-z0-9]{1,40}(?:Test|Properties))\\b");
  private static final Pattern TARGET =
      Pattern.compile("(?m)(\\S+) +io\\.(\\S+)\\.(\\w+)#(\\w+)\"?$");

  private static List<String> sources() throws IOException {
    List<String> out = new ArrayList<>();
    for (String modules : List.of("core", "training", "examples", "benchmarks")) {
      Files.walkFileTree(
          ROOT.resolve(modules),
          new SimpleFileVisitor<>() {
            // What a build writes comes and goes meanwhile.
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return folder.endsWith("target")
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              String path = ROOT.relativize(file).toString().replace('\\', '/');
              if (path.contains("/src/test/java/") && path.endsWith(".java")) {
                out.add(path);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return out;
  }

  @Test
  void theTestsAreThere() throws IOException {
    List<String> sources = sources();
    List<MatchResult> named =
        TEST.matcher(Files.readString(ROOT.resolve("CONTRIBUTING.md"))).results().toList();
    assertTrue(named.size() > 40, named.size() + " names");
    List<String> missing = new ArrayList<>();
    for (MatchResult name : named) {
      String end = "/" + name.group(1).replace('.', '/') + name.group(2) + ".java";
      if (sources.stream().noneMatch(s -> s.endsWith(end))) {
        missing.add(name.group());
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void theFuzzTargetsAreThere() throws IOException {
    List<MatchResult> targets =
        TARGET.matcher(Files.readString(ROOT.resolve(".ci/fuzz"))).results().toList();
    assertTrue(targets.size() >= 7, targets.size() + " targets");
    for (MatchResult target : targets) {
      Path source =
          ROOT.resolve(target.group(1))
              .resolve("src/test/java/io")
              .resolve(target.group(2).replace('.', '/'))
              .resolve(target.group(3) + ".java");
      assertTrue(
          Files.readString(source).contains("void " + target.group(4) + "("), target.group());
    }
  }
}
