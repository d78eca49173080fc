package io.github.qubao.contract;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.qubao.segment.Lexicon;
import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Segmenter.DateStyle;
import java.util.LinkedHashMap;
import java.util.Map;

/** Any bytes as a user's words, a line each up to an empty line, and behind it a text. */
class UserWordsFuzzTest {
  private static final PartOfSpeech[] TAGS = PartOfSpeech.values();

  @DictionaryFile(resourcePath = "/io/github/qubao/contract/text.dict")
  @FuzzTest
  void words(byte[] bytes) {
    String all = Bytes.toText(bytes);
    int end = all.indexOf("\n\n");
    Map<String, PartOfSpeech> words = new LinkedHashMap<>();
    for (String line : all.substring(0, Math.max(0, end)).split("\n")) {
      words.put(line, TAGS[Math.floorMod(line.hashCode(), TAGS.length)]);
    }
    Lexicon lexicon;
    try {
      lexicon = Lexicon.builtIn().with(words);
    } catch (IllegalArgumentException refused) {
      return;
    }
    String text = all.substring(end + 1);
    int setting = Math.floorMod(all.hashCode(), 4);
    Contract.segmenter(
        Segmenter.builder()
            .lexicon(lexicon)
            .hanLpCompatible(setting == 1)
            .foldTraditional(setting == 2)
            .dates(setting == 3 ? DateStyle.SPLIT : DateStyle.JOINED)
            .build(),
        text);
  }
}
