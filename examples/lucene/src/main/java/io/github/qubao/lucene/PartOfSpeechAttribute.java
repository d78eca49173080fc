package io.github.qubao.lucene;

import io.github.qubao.segment.PartOfSpeech;
import org.apache.lucene.util.Attribute;

/** Not thread-safe, as every attribute. The part of speech of a word. */
public interface PartOfSpeechAttribute extends Attribute {
  /** The part of speech (词性); {@link PartOfSpeech#NONE} for what no tokenizer of ours has made. */
  PartOfSpeech partOfSpeech();

  /** The tag that the user's lexicon gives the word; for every other word that of its part. */
  String tag();

  /** Sets both. */
  void set(PartOfSpeech partOfSpeech, String tag);
}
