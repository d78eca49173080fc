package io.github.qubao.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An item of the news set in {@code ../shared/data}.
 *
 * @param id as {@code xwlb-20220924-0}: the date and a number
 * @param title the headline
 * @param text the item
 */
public record NewsSet(String id, String title, String text) {
  /** The year that the id tells. */
  public int year() {
    return Integer.parseInt(id.substring(5, 9));
  }

  /** All items of 2022-09 to 2025-12 in their order. */
  public static List<NewsSet> read(Path shared) throws IOException {
    return read(shared, "news-2022-2025");
  }

  /** The articles written for the project: {@code id}, {@code title} and {@code body} a line. */
  public static List<NewsSet> readWritten(Path folder) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<NewsSet> items = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.jsonl")) {
      List<Path> files = new ArrayList<>();
      found.forEach(files::add);
      Collections.sort(files);
      for (Path file : files) {
        for (String line : Files.readAllLines(file)) {
          JsonNode n = mapper.readTree(line);
          items.add(
              new NewsSet(
                  n.get("id").textValue(), n.get("title").textValue(), n.get("body").textValue()));
        }
      }
    }
    return items;
  }

  /** All items of a set in their order: its name is that of its file without the endings. */
  public static List<NewsSet> read(Path shared, String name) throws IOException {
    Path file = shared.resolve("data/" + name + ".jsonl.gz");
    ObjectMapper mapper = new ObjectMapper();
    List<NewsSet> items = new ArrayList<>();
    for (String line : PackedText.lines(file)) {
      JsonNode n = mapper.readTree(line);
      items.add(
          new NewsSet(
              n.get("id").textValue(), n.get("title").textValue(), n.get("text").textValue()));
    }
    return items;
  }
}
