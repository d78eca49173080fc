package io.github.qubao.segment;

import com.hankcs.hanlp.dictionary.CoreDictionary;

/** Stateless. What HanLP's dictionary says a word is. */
final class HanLpTags {
  private HanLpTags() {}

  /** Whether the most frequent tag of {@code word} begins with {@code tag}. */
  static boolean is(String word, String tag) {
    CoreDictionary.Attribute a = CoreDictionary.get(word);
    return a != null && a.nature[0].toString().startsWith(tag);
  }

  /** Whether {@code word} is not in HanLP's dictionary, or has the tag there. */
  static boolean isUnknownOr(String word, String tag) {
    return CoreDictionary.get(word) == null || is(word, tag);
  }
}
