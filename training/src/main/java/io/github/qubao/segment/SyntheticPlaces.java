package io.github.qubao.segment;

import io.github.qubao.segment.SilverCorpus.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * Sentences with names of places, listed and made-up ones, behind prepositions and between words
 * that run into them: 从 余杭区 了解, 对 流泉镇 卫生院. Always the same ones.
 */
final class SyntheticPlaces {
  private static final int SENTENCES = 40_000;
  private static final int MOST_OFTEN = 20;
  private static final String SUFFIXES = "市区县镇乡村旗";

  private static final String[] KINDS = {
    "县", "县", "区", "市", "镇", "镇", "镇", "乡", "乡", "村", "村", "村", "街道", "街道", "社区", "社区", "组", "路",
    "街", "巷", "桥", "湖", "河", "山", "园区", "新区", "小区", "村委会", "水库", "中学", "小学"
  };
  private static final String[][] BEFORE = {
    {"从"},
    {"在"},
    {"对"},
    {"向"},
    {"到"},
    {"由"},
    {"与"},
    {"和"},
    {"为"},
    {"将"},
    {"被"},
    {"给"},
    {"往"},
    {"经"},
    {"至"},
    {"于"},
    {"是"},
    {"把"},
    {"赴"},
    {"及"},
    {"、"},
    {"，"},
    {"记者", "从"},
    {"记者", "在"},
    {"先后", "对"},
    {"位于"},
    {"来到"},
    {"走进"},
    {"前往"},
    {"深入"},
    {"今年", "，"},
    {"近日", "，"},
    {"组织"},
    {"要求"},
    {"以"},
    {"该"},
    {"全"},
    {"同"},
    {"跟"},
    {"比"},
    {"离"},
    {"距"},
    {"沿"},
    {"家住"},
    {"住"},
    {"家", "住"},
    {"住在"},
    {"去"},
    {"回"},
    {"过"},
    {"来自"},
    {"我", "是"},
    {"就"},
    {"让"},
    {"请"},
    {"使"},
    {"据"}
  };
  private static final String[][] AFTER = {
    {"了解", "到"},
    {"获悉"},
    {"召开"},
    {"多地", "走访"},
    {"开展"},
    {"卫生院", "督查"},
    {"和", "城区"},
    {"民间"},
    {"村民"},
    {"村民", "小组"},
    {"党委"},
    {"人民", "政府"},
    {"举行"},
    {"居民"},
    {"境内"},
    {"副", "书记"},
    {"的"},
    {"，"},
    {"、"},
    {"。"},
    {"是"},
    {"有"},
    {"为"},
    {"调研"},
    {"组织"},
    {"大力"},
    {"积极"},
    {"坚持"},
    {"以"},
    {"将"},
    {"把"},
    {"今年"},
    {"党", "群"},
    {"综合"},
    {"农业"},
    {"万亩"},
    {"人大"},
    {"中心"},
    {"公安"},
    {"法院"},
    {"山上"},
    {"内"},
    {"上"},
    {"一"},
    {"全"},
    {"各"},
    {Conventions.COMMITTEE},
    {"等"},
    {"与"},
    {"及"},
    {"在"},
    {"成功"},
    {"发生"},
    {"打造"},
    {"老"},
    {"新"},
    {"会议室"},
    {"段"},
    {"附近"},
    {"旁"},
    {"边"},
    {"口"},
    {"北侧"},
    {"地处"},
    {"人"}
  };

  private final Places places;
  private final NameContexts contexts;
  private final List<String[]> clashes;
  private final Random random = new Random(20_261_125);

  SyntheticPlaces(Places places, List<Sentence> sentences) {
    this.places = places;
    clashes = clashes(sentences);
    contexts =
        new NameContexts(
            sentences,
            w ->
                w.length() > 2
                    && w.length() < 6
                    && SUFFIXES.indexOf(w.charAt(w.length() - 1)) >= 0
                    && HanLpTags.is(w, "ns"));
  }

  List<Sentence> sentences() {
    List<Sentence> out = new ArrayList<>();
    for (int n = 0; n < SENTENCES; n++) {
      List<String> names = new ArrayList<>();
      names.add(name());
      int more = random.nextInt(8);
      if (more == 0) {
        names.add(name());
      } else if (more < 3) {
        names.addAll(List.of(more == 1 ? "、" : "和", name()));
      }
      if (random.nextInt(2) == 0) {
        out.add(contexts.around(names, random));
      } else if (random.nextInt(3) == 0) {
        out.add(clash());
      } else {
        List<String> words = new ArrayList<>(List.of(BEFORE[random.nextInt(BEFORE.length)]));
        words.addAll(names);
        words.addAll(List.of(AFTER[random.nextInt(AFTER.length)]));
        out.add(sentence(words));
      }
    }
    return out;
  }

  private static Sentence sentence(List<String> words) {
    return Sentence.of(Conventions.committees(words));
  }

  /** A preposition before a name with whose first character it would be a word. */
  private Sentence clash() {
    String[] pair = clashes.get(random.nextInt(clashes.size()));
    String name = pair[1] + any(places.towns).charAt(1) + KINDS[random.nextInt(KINDS.length)];
    List<String> words = new ArrayList<>();
    words.add(random.nextBoolean() ? "记者" : "，");
    words.addAll(List.of(pair[0], name));
    words.addAll(List.of(AFTER[random.nextInt(AFTER.length)]));
    return sentence(words);
  }

  /** Prepositions and first characters of names that are words together. */
  private List<String[]> clashes(List<Sentence> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    for (Sentence sentence : sentences) {
      sentence.words().forEach(w -> counts.merge(w, 1, Integer::sum));
    }
    TreeSet<String> first = new TreeSet<>();
    places.names().forEach(n -> first.add(n.substring(0, 1)));
    List<String[]> out = new ArrayList<>();
    for (String before : "从 在 对 向 到 由 与 和 为 将".split(" ")) {
      for (String c : first) {
        if (HanLpTags.is(before + c, "")) {
          // The more often the word stands in running text, the more it takes to doubt it.
          int often = Math.min(MOST_OFTEN, counts.getOrDefault(before + c, 0) / 50);
          for (int k = 0; k <= often; k++) {
            out.add(new String[] {before, c});
          }
        }
      }
    }
    return out;
  }

  /** A listed name, or one that is put together from parts of two. */
  private String name() {
    int kind = random.nextInt(10);
    if (kind < 3) {
      return any(places.counties);
    }
    if (kind < 5) {
      return any(places.towns);
    }
    String first = any(places.towns);
    String second = any(random.nextBoolean() ? places.towns : places.counties);
    String stem = first.substring(0, 1) + second.substring(1, 2);
    if (random.nextInt(6) == 0) {
      stem += any(places.towns).charAt(1);
    }
    return stem + KINDS[random.nextInt(KINDS.length)];
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
