package io.github.qubao.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. The words a segmenter knows: the built-in ones and, on top, a user's
 * own. The built-in words are loaded once and shared; a lexicon with words of its own leaks nothing
 * into any other. Of what is said about one word several times, the last holds.
 */
public final class Lexicon implements Serializable {
  private static final long serialVersionUID = 1;

  /** The most UTF-16 units of a word, and of a tag. */
  static final int LONGEST = 200;

  static final int MOST_COUNT = 1_000_000_000;
  private static final Lexicon BUILT_IN = new Lexicon(null, List.of());

  private final transient @Nullable Lexicon before;
  private final transient List<Change> changes;

  private Lexicon(@Nullable Lexicon before, List<Change> changes) {
    this.before = before;
    this.changes = changes;
  }

  /** The built-in lexicon. */
  public static Lexicon builtIn() {
    return BUILT_IN;
  }

  /**
   * This lexicon and {@code words}, which are nouns. Where they and built-in words want different
   * cuts, the new words win: the cut with most characters in them, of equals the one with the
   * longer word; but one of a single character may lose to a longer word of the lexicon that it is
   * in. Only numbers in digits and Latin words (3.5, COVID-19) are never cut for them; among
   * HanLP's words ({@link Segmenter.Builder#hanLpCompatible}) a number may be, at the signs in it.
   *
   * @throws IllegalArgumentException as {@link Word#Word(String, String, int)} does
   * @throws NullPointerException if {@code words} or one of them is null
   */
  public Lexicon with(Collection<String> words) {
    List<Change> out = new ArrayList<>(Objects.requireNonNull(words, "words").size());
    for (String w : words) {
      out.add(new Change(w, new Word(w)));
    }
    return new Lexicon(this, out);
  }

  /**
   * This lexicon and {@code words} with their parts of speech.
   *
   * @throws IllegalArgumentException as {@link Word#Word(String, String, int)} does, or if a part
   *     of speech is {@link PartOfSpeech#NONE}
   * @throws NullPointerException if {@code words}, a word or a part of speech is null
   */
  public Lexicon with(Map<String, PartOfSpeech> words) {
    List<Change> out = new ArrayList<>(Objects.requireNonNull(words, "words").size());
    words.forEach(
        (w, p) -> {
          if (Objects.requireNonNull(p, "part of speech") == PartOfSpeech.NONE) {
            throw new IllegalArgumentException(
                "a word of the lexicon has no part of speech, give it NOUN: " + Word.shown(w));
          }
          out.add(new Change(w, new Word(w, p.tag())));
        });
    return new Lexicon(this, out);
  }

  /**
   * This lexicon and {@code words} with tags and counts of their own.
   *
   * @throws NullPointerException if {@code words} or one of them is null
   */
  public Lexicon withWords(Collection<Word> words) {
    List<Change> out = new ArrayList<>(Objects.requireNonNull(words, "words").size());
    for (Word w : words) {
      out.add(new Change(Objects.requireNonNull(w, "words has a null").text(), w));
    }
    return new Lexicon(this, out);
  }

  /**
   * This lexicon without {@code words}, be they built-in or a user's: no such token comes from the
   * lexicon, nor is it put together from single characters. Words that the lexicon does not have
   * may be named too. A single character cannot be taken out, for text must be cut somewhere; only
   * what a user said of it is. Numbers, dates and Latin words, which rules find, are still found.
   *
   * @throws IllegalArgumentException if a word is blank, longer than 200 UTF-16 units or has an
   *     unpaired surrogate
   * @throws NullPointerException if {@code words} or one of them is null
   */
  public Lexicon without(Collection<String> words) {
    List<Change> out = new ArrayList<>(Objects.requireNonNull(words, "words").size());
    for (String w : words) {
      Word.check(w);
      out.add(new Change(w, null));
    }
    return new Lexicon(this, out);
  }

  /**
   * This lexicon with what a word list says: UTF-8, with or without a byte-order mark, a word a
   * line. Behind the word may stand, set apart by blanks or tabs, its tag and its count, in either
   * order: what is digits only is the count. {@code -word} takes a word out, {@code #} begins a
   * comment. Blank lines do not count; blanks around a line are left out.
   *
   * <pre>
   * # our district
   * 蔡甸区
   * 莲花湖 ns
   * 王小二 nr-reporter 120
   * -知音湖
   * </pre>
   *
   * <p>Reads to the end, does not close {@code wordList}, and holds no more of it than its words.
   *
   * @throws WordListException if a line is none of these; it names the line
   * @throws IOException if {@code wordList} cannot be read
   */
  public Lexicon withWordList(InputStream wordList) throws IOException {
    return new Lexicon(this, WordList.read(Objects.requireNonNull(wordList, "wordList")));
  }

  /** What is written in place of the lexicon: what was said about words. */
  private Object writeReplace() {
    return new Serialized(changes());
  }

  private Object readResolve() throws ObjectStreamException {
    throw new InvalidObjectException("a lexicon is read as what was said about words");
  }

  /** What was said about words, first to last. */
  List<Change> changes() {
    List<Lexicon> parts = new ArrayList<>();
    for (Lexicon l = this; l != null; l = l.before) {
      parts.add(l);
    }
    List<Change> out = new ArrayList<>();
    for (int i = parts.size() - 1; i >= 0; i--) {
      out.addAll(parts.get(i).changes);
    }
    return out;
  }

  /**
   * One thing said about a word.
   *
   * @param word null if it is taken out
   */
  record Change(String text, @Nullable Word word) implements Serializable {
    Change {
      if (word == null) {
        Word.check(text);
      } else if (!word.text.equals(text)) {
        throw new IllegalArgumentException("not the word's text: " + Word.shown(text));
      }
    }
  }

  /** Stands for a lexicon in a serialised form. */
  private record Serialized(List<Change> changes) implements Serializable {
    Serialized {
      changes = List.copyOf(changes);
    }

    private Object readResolve() {
      return changes.isEmpty() ? BUILT_IN : new Lexicon(null, changes);
    }
  }

  /**
   * Immutable and thread-safe. A user's word.
   *
   * @param text the word, with its blanks, if it has any
   * @param tag given back as {@link Token#tag()} as it stands; {@link Token#partOfSpeech()} is that
   *     of {@link PartOfSpeech#ofTag}
   * @param count 0 for a word that always wins over built-in ones. Else it is weighed like a
   *     built-in word that was seen so often, about 23 million words being the whole (10 million
   *     where HanLP's words are asked for), and takes the place of a built-in word of the same text
   */
  public record Word(String text, String tag, int count) implements Serializable {
    /** A noun that always wins. */
    public Word(String text) {
      this(text, PartOfSpeech.NOUN.tag(), 0);
    }

    /** A word that always wins. */
    public Word(String text, String tag) {
      this(text, tag, 0);
    }

    /**
     * Checks the word.
     *
     * @throws IllegalArgumentException if the text or the tag is blank or longer than 200 UTF-16
     *     units, if the text has half of a surrogate pair, or the count is negative or above a
     *     billion
     * @throws NullPointerException if the text or the tag is null
     */
    public Word {
      check(text);
      Objects.requireNonNull(tag, "tag");
      if (tag.isBlank() || tag.length() > LONGEST) {
        throw new IllegalArgumentException(
            tag.isBlank()
                ? "the tag of a word of the lexicon is blank: " + shown(text)
                : "the tag of a word of the lexicon is longer than 200: " + shown(text));
      }
      if (count < 0 || count > MOST_COUNT) {
        throw new IllegalArgumentException(
            "the count of a word of the lexicon is 0 to 1000000000, not " + count);
      }
    }

    // By hand: of a record's own equals the JDK keeps the last class, and with it its class loader.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Word w
          && text.equals(w.text)
          && tag.equals(w.tag)
          && count == w.count;
    }

    @Override
    public int hashCode() {
      return Objects.hash(text, tag, count);
    }

    static void check(String text) {
      Objects.requireNonNull(text, "text of a word of the lexicon");
      if (text.isBlank()) {
        throw new IllegalArgumentException("a word of the lexicon is blank; leave it out");
      }
      if (text.length() > LONGEST) {
        throw new IllegalArgumentException(
            "a word of the lexicon has "
                + text.length()
                + " characters, 200 are the most: "
                + shown(text));
      }
      for (int i = 0; i < text.length(); i++) {
        int c = text.codePointAt(i);
        if (c > Character.MAX_VALUE) {
          i++;
        } else if (Character.isSurrogate((char) c)) {
          // Such a word would cut a character of the text in two.
          throw new IllegalArgumentException(
              "a word of the lexicon has half of a surrogate pair at " + i);
        }
      }
    }

    static String shown(String text) {
      return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }
  }

  /**
   * Not thread-safe. A word list has a line that says nothing; the message names line and fault.
   */
  public static final class WordListException extends IOException {
    private static final long serialVersionUID = 1;
    private final int line;

    WordListException(int line, String fault) {
      super("line " + line + " of the word list " + fault);
      this.line = line;
    }

    /** The number of the line, from 1. */
    public int line() {
      return line;
    }
  }
}
