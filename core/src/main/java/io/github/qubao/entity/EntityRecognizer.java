package io.github.qubao.entity;

import io.github.qubao.document.Document;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Immutable and thread-safe. Finds names of people, places and organisations over the words and
 * tags of a segmenter: a conditional random field labels the words, and a name that the text has
 * again is one there, too. A name is never a part of a word, so that names and words agree. The
 * time is linear in the length of the text.
 */
public final class EntityRecognizer implements Serializable {
  private static final long serialVersionUID = 1;

  /** No further from a name stands the title that it is given. */
  private static final int AROUND = 40;

  private final transient Segmenter segmenter;

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
    return names(text, Document.plain(text), List.copyOf(segmenter.tag(text)));
  }

  /**
   * The names in the body of {@code document}, in its order; they do not overlap. Its words are
   * those of the document's segmenter.
   *
   * @throws NullPointerException if {@code document} is null
   */
  public List<Entity> recognize(Document document) {
    Objects.requireNonNull(document, "document");
    return names(document.body(), document.plainBody(), document.tokens());
  }

  /**
   * The names in {@code text}, and whom and what they name.
   *
   * @throws NullPointerException if {@code text} is null
   */
  public Entities entities(String text) {
    return Entities.of(recognize(text));
  }

  /** Reads {@code plain}, the text as {@link Document#plain} gives it. */
  private List<Entity> names(String text, String plain, List<Token> tokens) {
    Names names = new Names(new Words(plain, tokens, segmenter));
    NameTagger.find(names.words(), NameModel.builtIn(), names);
    Repeats.find(names.words(), names);
    List<Entity> found = names.toList();
    return plain.equals(text) ? found : found.stream().map(e -> asWritten(e, plain, text)).toList();
  }

  private static Entity asWritten(Entity e, String plain, String text) {
    return new Entity(
        e.span().in(text),
        e.type(),
        e.span(),
        e.probability(),
        e.title().map(t -> Characters.asWritten(t, plain, text, e.span(), AROUND)),
        e.level());
  }

  /** What is written in place of it: its segmenter. */
  private Object writeReplace() {
    return new Serialized(segmenter);
  }

  private Object readResolve() throws ObjectStreamException {
    throw new InvalidObjectException("written and read as its segmenter");
  }

  private record Serialized(Segmenter segmenter) implements Serializable {
    private Object readResolve() {
      return new EntityRecognizer(segmenter);
    }
  }
}
