package io.github.qubao.page;

import java.util.List;
import java.util.Set;

/**
 * A page made by {@link PageComposer}.
 *
 * @param text as a PDF would give it up
 * @param articles what was put in
 * @param tags what this page does otherwise than others
 */
record ComposedPage(String text, List<Gold> articles, Set<String> tags) {
  /**
   * An article that was put in.
   *
   * @param headline empty if there is none
   * @param tags how it was set
   */
  record Gold(String headline, List<String> byline, List<String> paragraphs, Set<String> tags) {}

  /** Lines without a blank line between; {@code gap}: a blank line stands before the first. */
  record Block(List<String> lines, boolean gap) {}
}
