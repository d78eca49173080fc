package io.github.qubao.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An article before it is set, as articles.txt holds it.
 *
 * @param kind report, feature, list, notice, photo, brief, agency, commentary, essay or poem
 * @param kicker the line above the headline, empty if there is none
 * @param headline empty for a photo without one
 * @param deck the line below the headline, empty if there is none
 * @param paragraphs the prose, subheadings among it; of a poem the stanzas, their lines parted by /
 */
record Story(String kind, String kicker, String headline, String deck, List<Part> paragraphs) {
  /**
   * A paragraph.
   *
   * @param letter P prose, S subheading, V stanza
   */
  record Part(char letter, String text) {}

  boolean photo() {
    return kind.equals("photo");
  }

  /** All stories of the resource, in its order. */
  static List<Story> stock() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Story.class.getResourceAsStream("articles.txt")),
                StandardCharsets.UTF_8))) {
      List<Story> all = new ArrayList<>();
      List<String> open = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("= ")) {
          finish(open, all);
        }
        if (!line.isBlank() && !line.startsWith("#")) {
          open.add(line);
        }
      }
      finish(open, all);
      return List.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void finish(List<String> lines, List<Story> all) {
    if (lines.isEmpty()) {
      return;
    }
    String[] head = {"", "", ""};
    List<Part> parts = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      int slot = "KHD".indexOf(line.charAt(0));
      String text = line.substring(2);
      if (slot >= 0) {
        head[slot] = text;
      } else {
        parts.add(new Part(line.charAt(0), text));
      }
    }
    all.add(new Story(lines.get(0).substring(2), head[0], head[1], head[2], List.copyOf(parts)));
    lines.clear();
  }
}
