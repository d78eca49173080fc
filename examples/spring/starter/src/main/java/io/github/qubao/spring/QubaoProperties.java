package io.github.qubao.spring;

import io.github.qubao.segment.Segmenter.DateStyle;
import io.github.qubao.segment.Segmenter.Granularity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Immutable and thread-safe. The settings of the shared {@code Qubao}, {@code qubao.*}.
 *
 * @param wordLists Word lists to add to the built-in lexicon, one after the other: UTF-8, a word a
 *     line, then its tag and count if you like; -word takes one out.
 * @param topicModel Topic model that "qubao train" wrote; the built-in one unless set.
 * @param maxError Largest share of wrong answers, above 0 and below 1: a topic is given only where
 *     the model is sure enough to keep it. Always given unless set.
 * @param summaryChars Most characters (UTF-16 units) of a summary.
 * @param keywordLimit Most keywords.
 * @param dates Whether 2022年 is one word (joined) or two (split).
 * @param granularity How long words are: fine for search, normal, or coarse with dates, names and
 *     offices whole.
 */
@ConfigurationProperties("qubao")
public record QubaoProperties(
    @DefaultValue List<Resource> wordLists,
    @Nullable Resource topicModel,
    @Nullable Double maxError,
    @DefaultValue("80") int summaryChars,
    @DefaultValue("8") int keywordLimit,
    @DefaultValue("joined") DateStyle dates,
    @DefaultValue("normal") Granularity granularity) {

  /** Copies the list. */
  public QubaoProperties {
    wordLists = List.copyOf(wordLists);
  }
}
