package io.github.qubao.entity;

import io.github.qubao.document.Document;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Immutable and thread-safe. Finds names of people, places and organisations over the words and
 * tags of a segmenter, by rules of how such names are built. A name is never a part of a word, so
 * that names and words agree. The time is linear in the length of the text.
 */
public final class EntityRecognizer {
  private final Segmenter segmenter;

  /** A recogniser over the words of the default segmenter. Cheap. */
  public EntityRecognizer() {
    this(Segmenter.create());
  }

  /**
   * A recogniser whose words are those of {@code segmenter}.
   *
   * @throws NullPointerException if it is null
   */
  public EntityRecognizer(Segmenter segmenter) {
    this.segmenter = Objects.requireNonNull(segmenter, "segmenter");
  }

  /**
   * The names in {@code text}, in its order; they do not overlap.
   *
   * @throws NullPointerException if {@code text} is null
   */
  public List<Entity> recognize(String text) {
    Objects.requireNonNull(text, "text");
    return names(text, segmenter.tag(text));
  }

  /**
   * The names in the body of {@code document}, in its order; they do not overlap. Its words are
   * those of the document's segmenter.
   *
   * @throws NullPointerException if {@code document} is null
   */
  public List<Entity> recognize(Document document) {
    Objects.requireNonNull(document, "document");
    return names(document.body(), document.tokens());
  }

  private static List<Entity> names(String text, List<Token> tokens) {
    Words w = new Words(text, tokens);
    int n = w.size();
    // The organisation that begins at each token: how many tokens, 0 if none.
    int[] organizations = new int[n];
    int free = 0;
    for (int i = 0; i < n; i++) {
      if (!OrganizationRules.isHead(w, i) && !OrganizationRules.isStandalone(w, i)) {
        continue;
      }
      int start = Math.max(free, OrganizationRules.start(w, i));
      if (start <= i) {
        organizations[start] = i + 1 - start;
      }
    }
    List<Entity> out = new ArrayList<>();
    for (int i = 0; i < n; ) {
      Entity.Type type = Entity.Type.ORGANIZATION;
      int length = organizations[i];
      if (length == 0) {
        type = Entity.Type.PERSON;
        length = PersonRules.length(w, i);
      }
      if (length == 0) {
        type = Entity.Type.PLACE;
        length = PlaceRules.length(w, i);
      }
      if (length == 0) {
        i++;
        continue;
      }
      int from = w.start(i);
      int to = w.end(i + length - 1);
      out.add(new Entity(text.substring(from, to), type, new Span(from, to)));
      i += length;
    }
    return List.copyOf(out);
  }
}
