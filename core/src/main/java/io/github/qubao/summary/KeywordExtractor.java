package io.github.qubao.summary;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Span;
import io.github.qubao.segment.TokenBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Immutable and thread-safe. Picks the words that tell what an article is about: nouns and names by
 * how often, in how many sentences and how early they stand, whether the title has them, and how
 * rare they are in the news (tf-idf); neighbours that recur together or stand in the title and in
 * the text are one keyword (医保 服务 → 医保服务).
 */
public final class KeywordExtractor {
  private static final Set<PartOfSpeech> TELLING =
      EnumSet.of(
          PartOfSpeech.NOUN,
          PartOfSpeech.PERSON,
          PartOfSpeech.PLACE,
          PartOfSpeech.ORGANIZATION,
          PartOfSpeech.PROPER_NAME,
          PartOfSpeech.VERBAL_NOUN,
          PartOfSpeech.ABBREVIATION,
          PartOfSpeech.IDIOM,
          PartOfSpeech.MORPHEME);

  /** Words that every report has and that tell of none. */
  private static final Set<String> COMMON =
      Set.of(
          "本报讯", "报讯", "本报", "记者", "通讯员", "工作", "会议", "有关", "相关", "问题", "情况", "方面", "单位", "部门",
          "负责人", "人员", "同志", "全区", "全县", "全市", "我区", "我县", "我市", "近日", "日前", "下午", "上午", "建设", "活动",
          "精神", "重点", "要求", "责任", "作用", "基础", "过程", "时候", "领导", "干部", "群众", "人民", "社会", "国家", "中国",
          "成员", "全体", "主任", "书记", "局长", "区长", "县长", "市长", "副书记", "主席", "副主席", "组长", "代表", "机制",
          "措施", "能力", "水平", "内容", "方式", "力度", "任务", "目标", "成效", "主体", "全面", "整体", "意见", "通知", "方案",
          "作", "人", "事", "区", "县", "市", "镇", "局", "办");

  /** Two words longer than this, or with a first of one character, are no compound. */
  private static final int LONGEST = 8;

  private final Segmenter segmenter;

  /** An extractor whose words are those of {@code segmenter}. */
  public KeywordExtractor(Segmenter segmenter) {
    this.segmenter = Objects.requireNonNull(segmenter);
  }

  /**
   * The best keywords, the best first. Asking for fewer gives the beginning of the same list.
   *
   * @param title the headline, empty if there is none
   * @param body the text
   * @param limit the most keywords
   * @throws IllegalArgumentException if {@code limit} is negative
   */
  public List<Keyword> extract(String title, String body, int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("limit is at least 0, not " + limit);
    }
    Map<String, Counts> words = new LinkedHashMap<>();
    TokenBuffer buffer = new TokenBuffer();
    collect(title, true, buffer, words);
    collect(body, false, buffer, words);
    keepCompounds(words);
    List<Keyword> ranked = new ArrayList<>();
    double best = words.values().stream().mapToDouble(Counts::value).max().orElse(1);
    words.forEach((w, c) -> ranked.add(new Keyword(w, c.value() / best)));
    ranked.sort(Comparator.comparingDouble(Keyword::score).reversed().thenComparing(Keyword::word));
    return List.copyOf(ranked.subList(0, Math.min(limit, ranked.size())));
  }

  private static final class Counts {
    final int parts;
    final boolean single;
    final double rarity;
    int inTitle;
    int inBody;
    int sentences;
    int lastSentence = -1;
    int first = Integer.MAX_VALUE;

    Counts(int parts, boolean single, double rarity) {
      this.parts = parts;
      this.single = single;
      this.rarity = rarity;
    }

    double value() {
      return (single ? 0.5 : 1)
          * (0.15 + rarity)
          * (1 + Math.log(1 + inBody + 2.0 * inTitle))
          * (1 + 0.3 * Math.log(1 + sentences))
          * (inTitle > 0 ? 1.8 : 1)
          * (first < 150 ? 1.2 : 1)
          * (parts > 1 ? 1.25 : 1);
    }
  }

  private void collect(String text, boolean title, TokenBuffer buffer, Map<String, Counts> words) {
    segmenter.tag(text, buffer);
    List<Span> sentences = SentenceSplitter.split(text);
    int sentence = 0;
    int runStart = 0;
    int begin = title ? 0 : Boilerplate.bylineEnd(text);
    for (int i = 0; i <= buffer.size(); i++) {
      boolean telling = i < buffer.size() && buffer.start(i) >= begin && telling(text, buffer, i);
      if (telling) {
        while (sentence < sentences.size() && sentences.get(sentence).end() <= buffer.start(i)) {
          sentence++;
        }
        String word = text.substring(buffer.start(i), buffer.end(i));
        count(word, WordRarity.builtIn().of(word), 1, buffer.start(i), sentence, title, words);
      }
      if (i > runStart && telling) {
        int start = buffer.start(i - 1);
        int end = buffer.end(i);
        if (end - start <= LONGEST && buffer.end(i - 1) - start > 1) {
          double rarity =
              (WordRarity.builtIn().of(text.substring(start, buffer.end(i - 1)))
                      + WordRarity.builtIn().of(text.substring(buffer.start(i), end)))
                  / 2;
          count(text.substring(start, end), rarity, 2, start, sentence, title, words);
        }
      }
      if (!telling) {
        runStart = i + 1;
      }
    }
  }

  private static boolean telling(String text, TokenBuffer buffer, int i) {
    String word = text.substring(buffer.start(i), buffer.end(i));
    return TELLING.contains(buffer.partOfSpeech(i))
        && Character.isIdeographic(word.codePointAt(0))
        && !COMMON.contains(word);
  }

  private static void count(
      String word,
      double rarity,
      int parts,
      int at,
      int sentence,
      boolean title,
      Map<String, Counts> words) {
    Counts c = words.computeIfAbsent(word, w -> new Counts(parts, w.length() == 1, rarity));
    c.first = title ? c.first : Math.min(c.first, at);
    c.inTitle += title ? 1 : 0;
    c.inBody += title ? 0 : 1;
    if (!title && c.lastSentence != sentence) {
      c.lastSentence = sentence;
      c.sentences++;
    }
  }

  /**
   * A compound stays where it recurs, in the text or in title and text; where it stands, its parts
   * do not count.
   */
  private static void keepCompounds(Map<String, Counts> words) {
    words.values().removeIf(c -> c.parts > 1 && c.inBody + c.inTitle < 2);
    List<Map.Entry<String, Counts>> compounds =
        words.entrySet().stream().filter(e -> e.getValue().parts > 1).toList();
    for (Map.Entry<String, Counts> compound : compounds) {
      Counts whole = compound.getValue();
      for (Map.Entry<String, Counts> part : words.entrySet()) {
        Counts c = part.getValue();
        if (c.parts == 1 && compound.getKey().contains(part.getKey())) {
          c.inBody = Math.max(0, c.inBody - whole.inBody);
          c.inTitle = Math.max(0, c.inTitle - whole.inTitle);
        }
      }
    }
    words.values().removeIf(c -> c.inBody + c.inTitle == 0);
  }
}
