package io.github.qubao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What runs over many lines and many files read. */
final class BatchFiles {
  static final String PAGE = "区里部署春耕\n\n本报讯（记者陆一舟）区里召开会议，部署春耕。\n";

  private BatchFiles() {}

  /** Lines of which some are long, so that threads end in another order than they began. */
  static Path lines(Path folder) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      lines.append("{\"id\":\"第").append(i).append("篇\",\"text\":\"");
      lines.append("区农业农村局召开早稻育秧现场会。".repeat(i % 7 == 0 ? 200 : 1)).append("\"}\n");
    }
    return Files.writeString(folder.resolve("in.jsonl"), lines);
  }

  static Path file(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  static Run run(Object... args) {
    return Run.of("", Arrays.stream(args).map(Object::toString).toArray(String[]::new));
  }
}
