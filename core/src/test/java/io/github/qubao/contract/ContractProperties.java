package io.github.qubao.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.Qubao;
import io.github.qubao.page.Article;
import io.github.qubao.segment.Lexicon;
import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Segmenter.DateStyle;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The contract over any string. How many are tried is a setting: {@code
 * -Djqwik.tries.default=100000}.
 */
class ContractProperties {
  private static final Qubao QUBAO = Qubao.create();

  @Provide
  Arbitrary<String> texts() {
    return Texts.any(40);
  }

  @Provide
  Arbitrary<String> titles() {
    return Texts.any(4);
  }

  @Provide
  Arbitrary<Map<String, PartOfSpeech>> words() {
    return Arbitraries.maps(
            Texts.any(3).filter(w -> !w.isEmpty() && w.length() <= 64),
            Arbitraries.of(PartOfSpeech.values()).filter(p -> p != PartOfSpeech.NONE))
        .ofMaxSize(8);
  }

  @Property
  void articles(@ForAll("titles") String title, @ForAll("texts") String body) {
    Contract.article(QUBAO, title, body);
  }

  @Property
  void unitsWithoutSense(@ForAll String title, @ForAll String body) {
    Contract.article(QUBAO, title, body);
  }

  @Property
  void pages(@ForAll("texts") String text) {
    for (Article a : PageContract.check(QUBAO, text).articles()) {
      assertEquals(QUBAO.analyze(a.title(), a.body()).topic(), QUBAO.analyze(a).topic());
    }
  }

  @Property
  void segmentersOfAllSettings(
      @ForAll("words") Map<String, PartOfSpeech> words,
      @ForAll("texts") String text,
      @ForAll boolean hanLp,
      @ForAll boolean fold,
      @ForAll boolean unknownWords,
      @ForAll DateStyle dates) {
    Lexicon lexicon;
    try {
      lexicon = Lexicon.builtIn().with(words);
    } catch (IllegalArgumentException refused) {
      return;
    }
    Segmenter segmenter =
        Segmenter.builder()
            .lexicon(lexicon)
            .hanLpCompatible(hanLp)
            .foldTraditional(fold)
            .unknownWords(unknownWords)
            .dates(dates)
            .build();
    Contract.segmenter(segmenter, text + String.join("", words.keySet()) + text);
  }
}
