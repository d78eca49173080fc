package io.github.qubao.contract;

import io.github.qubao.Analysis;
import io.github.qubao.Qubao;
import io.github.qubao.page.Article;
import java.io.FilePermission;
import java.io.IOException;
import java.io.PrintStream;
import java.net.SocketPermission;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Permission;
import java.util.List;
import java.util.PropertyPermission;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a test has another JVM do, with its settings; the last line printed is the answer. */
final class Child {
  private Child() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    switch (args[0]) {
      case "digest" -> {
        out.println(Charset.defaultCharset() + " " + String.format("%d", 1));
        out.println(Digest.ofEverything());
      }
      case "locked" -> {
        List<String> tried = lock();
        out.println(Digest.ofEverything() + (tried.isEmpty() ? "" : tried));
      }
      case "page" -> out.println(page(Files.readString(Path.of(args[1]))));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  /** Full analyses of a page; how many characters they say in all. */
  private static int page(String text) {
    Qubao qubao = Qubao.create();
    int said = 0;
    for (Article article : qubao.readPage(text).articles()) {
      Analysis a = qubao.analyze(article);
      said += a.tokens().size() + a.topic().toString().length();
      said += a.summary().text().length() + a.keywords().size();
      said += qubao.summarizer().keyPoints(a.body()).size();
      said += a.entities().size();
    }
    return said;
  }

  /**
   * From now on nothing may be written, deleted, connected, run or ended. What was tried is noted
   * too, for a library may catch the exception.
   */
  @SuppressWarnings("removal")
  private static List<String> lock() {
    List<String> tried = new CopyOnWriteArrayList<>();
    System.setSecurityManager(
        new SecurityManager() {
          @Override
          public void checkPermission(Permission p) {
            if (forbidden(p)) {
              tried.add(p.toString());
              throw new SecurityException(p.toString());
            }
          }
        });
    return tried;
  }

  private static boolean forbidden(Permission p) {
    return p instanceof FilePermission && !p.getActions().equals("read")
        || p instanceof SocketPermission
        || p.getName().startsWith("exitVM")
        || p.getName().equals("setIO")
        // The whole set, to read in, counts as a write as well.
        || p instanceof PropertyPermission
            && p.getActions().contains("write")
            && !p.getName().equals("*");
  }
}
