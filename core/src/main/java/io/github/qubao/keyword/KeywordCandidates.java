package io.github.qubao.keyword;

import io.github.qubao.document.Document;
import io.github.qubao.internal.Hash;
import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.BylineGrammar;
import io.github.qubao.text.Characters;
import io.github.qubao.text.SentenceSplitter;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Not thread-safe. The nouns and names of an article and how they stand in it. Neighbours that
 * recur together, or stand in the title and in the text, are one word (医保 服务 → 医保服务); their parts
 * count only where they stand apart from it.
 */
final class KeywordCandidates {
  private static final Set<PartOfSpeech> TELLING =
      Collections.unmodifiableSet(
          EnumSet.of(
              PartOfSpeech.NOUN,
              PartOfSpeech.PERSON,
              PartOfSpeech.PLACE,
              PartOfSpeech.ORGANIZATION,
              PartOfSpeech.PROPER_NAME,
              PartOfSpeech.VERBAL_NOUN,
              PartOfSpeech.ABBREVIATION,
              PartOfSpeech.IDIOM,
              PartOfSpeech.MORPHEME));

  /** Never after another word of a compound. */
  private static final Set<PartOfSpeech> NEVER_LATER =
      Collections.unmodifiableSet(EnumSet.of(PartOfSpeech.PERSON, PartOfSpeech.PLACE));

  /** What a single character beside a word may be that is a piece of it. */
  private static final Set<PartOfSpeech> PIECES =
      Collections.unmodifiableSet(
          EnumSet.of(
              PartOfSpeech.NOUN,
              PartOfSpeech.ADJECTIVE,
              PartOfSpeech.DISTINGUISHER,
              PartOfSpeech.PREFIX,
              PartOfSpeech.SUFFIX,
              PartOfSpeech.MORPHEME,
              PartOfSpeech.ABBREVIATION));

  /** Verbs that name a kind of work after a noun, whatever the tagger says of them. */
  private static final Set<String> WORK =
      Set.of(
          "服务", "治理", "整治", "管理", "监管", "监督", "监测", "保护", "保障", "改革", "改造", "检查", "培训", "教育", "救助",
          "升级", "招商", "执法", "养殖", "种植", "灌溉", "防治", "防控", "防汛", "抗旱", "巡查", "巡察", "整改", "申报", "考察",
          "学习", "调研", "宣讲", "辅导", "接种", "筛查", "报销", "补贴", "修复", "排查", "演练", "采购", "审批", "登记", "收购",
          "育秧");

  /** All of them have so many units. */
  private static final int WORK_LENGTH = 2;

  /** Words that every report has and that tell of none. */
  private static final Set<String> COMMON =
      Set.of(
          "本报讯", "报讯", "本报", "记者", "通讯员", "工作", "会议", "有关", "相关", "问题", "情况", "方面", "单位", "部门",
          "负责人", "人员", "同志", "全区", "全县", "全市", "我区", "我县", "我市", "全国", "全省", "我国", "我省", "近日", "日前",
          "下午", "上午", "建设", "活动", "精神", "重点", "要求", "责任", "作用", "基础", "过程", "时候", "领导", "干部", "群众",
          "人民", "社会", "国家", "中国", "成员", "全体", "主任", "书记", "局长", "区长", "县长", "市长", "副书记", "主席",
          "副主席", "组长", "代表", "机制", "措施", "能力", "水平", "内容", "方式", "力度", "任务", "目标", "成效", "主体", "全面",
          "整体", "意见", "通知", "方案", "难点", "痛点", "堵点", "结果", "作", "人", "事", "区", "县", "市", "镇", "局",
          "办");

  /** Characters that stand beside words and are no part of them. */
  private static final String FUNCTION =
      "的了着过地得和与及或在到对从向往为是有于由被把将等让使给以至去来用据该各全我你他她它本其每某此这那两一二三四五六七八九十百千万亿"
          + "个名家户位次年月日时前后中上下内外里间不也都又再已还就才更最很可能会要应须并而但如若因所之者们说称";

  /** Compounds have at most so many units and parts, and a first part of two units or more. */
  private static final int LONGEST = 10;

  private static final int MOST_PARTS = 4;

  /** Natural logarithms of small numbers; most words stand a few times. */
  private static final double[] LOGS = new double[32];

  static {
    for (int n = 1; n < LOGS.length; n++) {
      LOGS[n] = Math.log(n);
    }
  }

  /** How a word stands in an article. */
  static final class Counts {
    private final double weight;
    private final double idf;
    private int inTitle;
    private int inBody;
    private int sentences;
    private int lastSentence = -1;
    private int first = Integer.MAX_VALUE;
    private char before;
    private char after;

    private Counts(double weight, double idf) {
      this.weight = weight;
      this.idf = idf;
    }

    /** What the word tells of the article, on no scale: by rarity, frequency, spread and place. */
    double value() {
      return weight
          * (0.15 + idf)
          * (1 + log(1 + inBody + 2 * inTitle))
          * (1 + 0.3 * log(1 + sentences))
          * (inTitle > 0 ? 1.8 : 1)
          * (first < 150 ? 1.2 : 1);
    }

    private static double log(int n) {
      return n < LOGS.length ? LOGS[n] : Math.log(n);
    }
  }

  private final String text;
  private final int bodyStart;

  /**
   * A telling word: how many of those before it may lead to it, and single characters beside it.
   */
  private record Part(
      int start, int end, boolean joined, boolean leads, float weight, char before, char after) {}

  private final List<Part> parts = new ArrayList<>();

  private final int[] sketch;

  /** Of an article whose text begins at {@code textStart} of its body. */
  private KeywordCandidates(
      String title, List<Token> titled, String body, List<Token> bodied, int textStart) {
    text = title + "\n" + body;
    bodyStart = title.length() + 1;
    collect(titled, 0, 0);
    collect(bodied, bodyStart, bodyStart + textStart);
    sketch = new int[Math.max(256, Integer.highestOneBit(4 * parts.size()) << 1)];
  }

  /** The words, whatever they tell; in the order of the text. */
  static Map<String, Counts> of(String title, List<Token> titled, String body, List<Token> bodied) {
    int textStart = BylineGrammar.opening(body).textStart();
    KeywordCandidates candidates = new KeywordCandidates(title, titled, body, bodied, textStart);
    return candidates.count(candidates.compounds(), SentenceSplitter.split(body));
  }

  /** The same of an article that is read already. */
  static Map<String, Counts> of(Document d) {
    KeywordCandidates candidates =
        new KeywordCandidates(d.title(), d.titleTokens(), d.body(), d.tokens(), d.textStart());
    return candidates.count(candidates.compounds(), d.sentences());
  }

  private void collect(List<Token> tokens, int base, int from) {
    int before = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token t = tokens.get(i);
      int start = base + t.start();
      if (start < from || !Characters.isHan(text.codePointAt(start))) {
        continue;
      }
      int end = base + t.end();
      boolean single = end - start == 1;
      PartOfSpeech pos = t.partOfSpeech();
      boolean telling = TELLING.contains(pos);
      if (single && (lone(tokens, i - 1) || lone(tokens, i + 1))) {
        continue;
      }
      if (!telling && end - start != WORK_LENGTH) {
        continue;
      }
      String word = text.substring(start, end);
      if (!telling && !WORK.contains(word) || COMMON.contains(word)) {
        continue;
      }
      boolean weak = single || !telling || pos == PartOfSpeech.IDIOM;
      parts.add(
          new Part(
              start,
              end,
              before == start && !NEVER_LATER.contains(pos),
              !single && telling,
              weak ? 0.5f : 1,
              pos == PartOfSpeech.IDIOM ? 0 : beside(tokens, base, i - 1, -1),
              pos == PartOfSpeech.IDIOM ? 0 : beside(tokens, base, i + 1, 1)));
      before = end;
    }
  }

  /** Single characters side by side are the pieces of a word that the lexicon does not know. */
  private static boolean lone(List<Token> tokens, int i) {
    if (i < 0 || i >= tokens.size()) {
      return false;
    }
    Token t = tokens.get(i);
    return t.end() - t.start() == 1 && t.partOfSpeech() != PartOfSpeech.PUNCTUATION;
  }

  /** Token {@code i} if it may be a piece of the word beside it, or 0; {@code away} from that. */
  private char beside(List<Token> tokens, int base, int i, int away) {
    if (!lone(tokens, i) || !PIECES.contains(tokens.get(i).partOfSpeech())) {
      return 0;
    }
    char c = text.charAt(base + tokens.get(i).start());
    boolean adrift =
        lone(tokens, i + away)
            && FUNCTION.indexOf(text.charAt(base + tokens.get(i + away).start())) < 0;
    return Characters.isHan(c) && FUNCTION.indexOf(c) < 0 && !adrift ? c : 0;
  }

  /** How many parts the longest compound that may begin at part {@code i} has, 1 if none. */
  private int reach(int i) {
    int n = 1;
    while (n < MOST_PARTS
        && parts.get(i).leads
        && i + n < parts.size()
        && parts.get(i + n).joined
        && parts.get(i + n).end - parts.get(i).start <= LONGEST) {
      n++;
    }
    return n;
  }

  private int slot(int i, int n) {
    int hash = 0;
    for (int at = parts.get(i).start; at < parts.get(i + n - 1).end; at++) {
      hash = 31 * hash + text.charAt(at);
    }
    hash = Hash.of(hash);
    return (hash ^ hash >>> 15) & sketch.length - 1;
  }

  private String word(int i, int n) {
    return text.substring(parts.get(i).start, parts.get(i + n - 1).end);
  }

  /** Those that stand twice or more. The sketch spares strings for nearly all that do not. */
  private Map<String, Integer> compounds() {
    for (int i = 0; i < parts.size(); i++) {
      for (int n = reach(i); n > 1; n--) {
        sketch[slot(i, n)]++;
      }
    }
    Map<String, Integer> found = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      for (int n = reach(i); n > 1; n--) {
        if (sketch[slot(i, n)] > 1) {
          found.merge(word(i, n), 1, Integer::sum);
        }
      }
    }
    found.values().removeIf(times -> times < 2);
    return found;
  }

  private Map<String, Counts> count(Map<String, Integer> compounds, List<Span> sentences) {
    Map<String, Counts> words = new LinkedHashMap<>();
    int sentence = 0;
    int i = 0;
    while (i < parts.size()) {
      int n = reach(i);
      while (n > 1 && !(sketch[slot(i, n)] > 1 && compounds.containsKey(word(i, n)))) {
        n--;
      }
      int start = parts.get(i).start;
      while (sentence < sentences.size() && bodyStart + sentences.get(sentence).end() <= start) {
        sentence++;
      }
      int first = i;
      int size = n;
      Counts c = words.computeIfAbsent(word(i, n), w -> fresh(w, first, size));
      char before = parts.get(i).before;
      char after = parts.get(i + n - 1).after;
      boolean seen = c.inTitle + c.inBody > 0;
      c.before = seen && c.before != before ? 0 : before;
      c.after = seen && c.after != after ? 0 : after;
      boolean title = start < bodyStart;
      c.inTitle += title ? 1 : 0;
      c.inBody += title ? 0 : 1;
      if (!title) {
        c.first = Math.min(c.first, start - bodyStart);
        c.sentences += c.lastSentence == sentence ? 0 : 1;
        c.lastSentence = sentence;
      }
      i += n;
    }
    return completed(words);
  }

  /** A word that always has the same single character beside it is longer (能源汽车 → 新能源汽车). */
  private static Map<String, Counts> completed(Map<String, Counts> words) {
    Map<String, Counts> out = new LinkedHashMap<>(2 * words.size());
    words.forEach(
        (word, c) -> {
          boolean recurs = c.inTitle + c.inBody > 1;
          String before = recurs && c.before != 0 ? String.valueOf(c.before) : "";
          String after = recurs && c.after != 0 ? String.valueOf(c.after) : "";
          String whole = before.isEmpty() && after.isEmpty() ? word : before + word + after;
          out.merge(whole, c, (a, b) -> a.value() < b.value() ? b : a);
        });
    return out;
  }

  /** A compound is as rare as its parts are on average. */
  private Counts fresh(String word, int i, int n) {
    if (n == 1) {
      return new Counts(parts.get(i).weight, Idf.builtIn().of(word));
    }
    double idf = 0;
    for (int k = i; k < i + n; k++) {
      idf += Idf.builtIn().of(word(k, 1)) / n;
    }
    return new Counts(1.25, idf);
  }
}
