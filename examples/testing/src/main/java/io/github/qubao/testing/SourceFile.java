package io.github.qubao.testing;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Java source that a document shows, compiled with all that the tests of the module have. */
public final class SourceFile {
  private final Path classes;

  private SourceFile(Path classes) {
    this.classes = classes;
  }

  /**
   * Compiles the source of one class; fails on errors and on warnings.
   *
   * @param folder a temporary folder; what is written there has to stay while the class is used
   */
  public static SourceFile compile(Path folder, String className, String source)
      throws IOException {
    Path classes = Files.createTempDirectory(folder, "classes");
    Path file = Files.writeString(classes.resolve(className + ".java"), source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assertNotNull(compiler, "the tests need a JDK");
    List<String> options =
        List.of(
            "-proc:none",
            "-Xlint:all,-path,-processing,-classfile",
            "-Werror",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            classes.toString());
    StringWriter faults = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean sound =
          compiler
              .getTask(faults, files, null, options, null, files.getJavaFileObjects(file))
              .call();
      assertTrue(sound, source + faults);
    }
    return new SourceFile(classes);
  }

  /** Returns a loader that finds the class; each loads it anew. */
  public URLClassLoader loader() throws IOException {
    return new URLClassLoader(new URL[] {classes.toUri().toURL()});
  }
}
