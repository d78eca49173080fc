package io.github.qubao.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A block of Java from a document, its imports first and then statements, compiled as it stands.
 */
public final class JavaBlock {
  private static final String CLASS = "Block";
  private static final String PRINTS = "// prints ";

  private final String block;
  private final SourceFile source;

  private JavaBlock(String block, SourceFile source) {
    this.block = block;
    this.source = source;
  }

  /**
   * Compiles a block; fails on errors and on warnings.
   *
   * @param folder a temporary folder; what is written there has to stay while the block is run
   * @param parameters what the document says that the block has, as it is declared: {@code String
   *     title}, with the package where the block does not import it
   */
  public static JavaBlock compile(Path folder, String block, String... parameters)
      throws IOException {
    List<String> all = new ArrayList<>(List.of("java.io.PrintStream printed"));
    all.addAll(List.of(parameters));
    // The block prints to System.out: its System is the one that stands nearest.
    String source =
        lines(block, true)
            + ("public class " + CLASS + " {\n")
            + "  static class System { static java.io.PrintStream out; }\n"
            + ("  public static void run(" + String.join(", ", all) + ") throws Exception {\n")
            + "    System.out = printed;\n"
            + lines(block, false)
            + "  }\n}\n";
    return new JavaBlock(block, SourceFile.compile(folder, CLASS, source));
  }

  /** Runs the block and returns what it prints. */
  public String run(Object... arguments) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = source.loader();
        PrintStream to = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      List<Object> all = new ArrayList<>(List.of(to));
      all.addAll(List.of(arguments));
      Method run =
          Arrays.stream(loader.loadClass(CLASS).getMethods())
              .filter(m -> m.getName().equals("run"))
              .findFirst()
              .orElseThrow();
      run.invoke(null, all.toArray());
    } catch (InvocationTargetException e) {
      throw new AssertionError(block, e.getCause());
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  /** Returns the lines that a block's comments say it prints, each as {@code // prints …}. */
  public static String promised(String block) {
    return block
        .lines()
        .filter(line -> line.startsWith(PRINTS))
        .map(line -> line.substring(PRINTS.length()))
        .collect(Collectors.joining("\n"));
  }

  /** Returns the lines without the blanks at their ends, which a comment does not show. */
  public static String withoutTrailingBlanks(String printed) {
    return printed.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
  }

  private static String lines(String block, boolean imports) {
    return block
        .lines()
        .filter(line -> line.startsWith("import ") == imports)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
