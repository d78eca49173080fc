package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. Names that the same text has told already: where nothing around one tells of a
 * name, it is one all the same. A place may come back without its last character (云桥 for 云桥县). With
 * a county its towns are told, too, as they are named in it: without their last word.
 */
final class Repeats {
  /** No name that is looked for again is longer. */
  private static final int LONGEST = 12;

  private static final CharSet STEM_TAILS = new CharSet("省市县区镇乡旗村");

  private static final CharSet COUNTY_TAILS = new CharSet("市县区旗");

  /** So many counties of a text have their towns told. */
  private static final int MOST_COUNTIES = 8;

  /** So that a bit of ten of a character tells most that none begins with. */
  private static final int BITS = 1 << 10;

  /** What is named by its town: 石塘 分院, 石塘 早市. */
  private static final WordSet OF_TOWNS =
      new WordSet("所 站 队 路口 早市 夜市 大集 集市 供电 电站 分馆 分院 学区 义工 志愿 农业 商贸城 便桥 发布");

  /** What towns have that is named by them. */
  private static final WordSet OFFICES =
      new WordSet("法庭 人民法庭 派出所 小学 中学 学校 初级中学 中心小学 中心校 中心学校 幼儿园 中心幼儿园 卫生院 中心卫生院 司法所 供电所 敬老院");

  /** Where somebody or something is or goes to. */
  private static final CharSet BEFORE_TOWNS = new CharSet("在到从由赴往至过经去回");

  /** By what a name is told. */
  private enum By {
    /** As a name in the text itself. */
    TEXT,
    /** Only by the name of an office (云桥 by 云桥县人民法院). */
    OFFICE,
    /** By its county: a list has it. */
    COUNTY
  }

  private record Known(Entity.Type type, double probability, By by) {}

  private static final Known BY_COUNTY =
      new Known(Entity.Type.PLACE, Certainty.PLACE_BY_CONTEXT, By.COUNTY);

  private final Words w;
  private final Names names;
  private final Map<String, Known> known = new HashMap<>();
  private final Set<String> counties = new HashSet<>();

  /** Those that lie in {@link #counties}. */
  private final Set<String> towns = new HashSet<>();

  /** A bit for each first or second character, by its last ten: most tokens begin otherwise. */
  private final long[] firsts = new long[BITS / 64];

  private final long[] seconds = new long[BITS / 64];

  private Repeats(Words w, Names names) {
    this.w = w;
    this.names = names;
  }

  static void find(Words w, int[] placeStarts, Names names) {
    Repeats repeats = new Repeats(w, names);
    int counties = 0;
    for (int i = 0; i < w.size(); i++) {
      repeats.learn(i);
      if (placeStarts[i] == i
          && counties < MOST_COUNTIES
          && repeats.learnTowns(i, PlaceStarts.end(placeStarts, i))) {
        counties++;
      }
      if (names.typeAt(i) == Entity.Type.ORGANIZATION && placeStarts[i] == i) {
        repeats.learnPlace(i, PlaceStarts.end(placeStarts, i));
      }
    }
    if (repeats.known.isEmpty()) {
      return;
    }
    repeats.findPlaces();
    boolean towns = false;
    for (int i = 0; i < w.size(); i++) {
      if (!names.isTaken(i) && w.isHan(i) && repeats.mayBegin(w.start(i))) {
        towns |= repeats.add(i);
      } else if (names.typeAt(i) == Entity.Type.PERSON) {
        repeats.lengthen(i);
      }
    }
    // 前进、石塘: the second tells what the first is.
    for (int i = w.size() - 1; towns && i >= 0; i--) {
      if (!names.isTaken(i) && w.isHan(i) && repeats.mayBegin(w.start(i))) {
        repeats.add(i);
      }
    }
  }

  private boolean mayBegin(int at) {
    String text = w.text();
    return has(firsts, text.charAt(at))
        && at + 1 < text.length()
        && has(seconds, text.charAt(at + 1));
  }

  private static boolean has(long[] bits, char c) {
    return (bits[c >>> 6 & BITS / 64 - 1] >>> c & 1) != 0;
  }

  /** 石塘 of 石塘镇 in 云桥县. Whether the place is a county that has not been seen before. */
  private boolean learnTowns(int i, int end) {
    if (!COUNTY_TAILS.has(w.last(end - 1)) && !(end == i + 1 && Levels.isListed(w, i))) {
      return false;
    }
    String county = w.text().substring(w.start(i), w.end(end - 1));
    if (!counties.add(county)) {
      return false;
    }
    List<String> told = Towns.of(county);
    for (String town : told) {
      put(town, BY_COUNTY);
    }
    towns.addAll(told);
    return !told.isEmpty();
  }

  private void learn(int i) {
    int tokens = names.tokensAt(i);
    if (tokens == 0 || tokens == 1 && w.in(i, Vocabulary.COMMON_PLACE)) {
      return;
    }
    Entity.Type type = Objects.requireNonNull(names.typeAt(i));
    double probability = names.probabilityAt(i);
    int length = w.end(i + tokens - 1) - w.start(i);
    boolean tells =
        switch (type) {
          case PERSON -> length >= 3 || probability > Certainty.PERSON_BARELY && length == 2;
          case PLACE -> length >= 3 || length == 2 && tokens == 1 && Levels.isListed(w, i);
          case ORGANIZATION ->
              length >= 4 || length == 3 && w.last(i + tokens - 1) == '网' || isCalledShort(i);
        };
    if (!tells || length > LONGEST || w.first(i) < 0x80) {
      return;
    }
    String text = w.text().substring(w.start(i), w.start(i) + length);
    put(text, type, probability);
    if (type == Entity.Type.PLACE && length >= 3 && STEM_TAILS.has(text.charAt(length - 1))) {
      put(text.substring(0, length - 1), type, probability);
    }
    // 左旗 for 云山左旗
    if (type == Entity.Type.PLACE
        && length >= 4
        && text.charAt(length - 1) == '旗'
        && "前中后左右".indexOf(text.charAt(length - 2)) >= 0) {
      put(text.substring(length - 2), type, probability);
    }
    // 周棚 for 周棚街道, 海棠里 for 海棠里社区
    if (type == Entity.Type.PLACE
        && (length >= 4 && text.endsWith("街道") || length >= 5 && text.endsWith("社区"))) {
      put(text.substring(0, length - 2), type, probability);
    }
  }

  /** 简称 “ 甲乙 ” */
  private boolean isCalledShort(int i) {
    return w.isWord(i - 1, "简称") || w.isBoundary(i - 1) && w.isWord(i - 2, "简称");
  }

  /** 云桥县 of 云桥县人民法院: the place is told with the office. */
  private void learnPlace(int i, int end) {
    int length = w.end(end - 1) - w.start(i);
    if (length >= 3 && length <= LONGEST && STEM_TAILS.has(w.last(end - 1))) {
      String text = w.text().substring(w.start(i), w.end(end - 1));
      put(text, new Known(Entity.Type.PLACE, Certainty.PLACE_BY_ENDING, By.OFFICE));
      put(
          text.substring(0, length - 1),
          new Known(Entity.Type.PLACE, Certainty.PLACE_BY_ENDING, By.OFFICE));
    }
  }

  private void put(String text, Entity.Type type, double probability) {
    put(text, new Known(type, probability, By.TEXT));
  }

  private void put(String text, Known one) {
    known.merge(
        text,
        one,
        (a, b) ->
            a.by == b.by
                ? a.probability >= b.probability ? a : b
                : a.by.compareTo(b.by) < 0 ? a : b);
    char first = text.charAt(0);
    char second = text.charAt(1);
    firsts[first >>> 6 & BITS / 64 - 1] |= 1L << first;
    seconds[second >>> 6 & BITS / 64 - 1] |= 1L << second;
  }

  /** 阳明山 is a place everywhere if it is one somewhere and nowhere surely a person. */
  private void findPlaces() {
    for (int i = 0; i < w.size(); i++) {
      if (names.typeAt(i) == Entity.Type.PERSON
          && (names.probabilityAt(i) < Certainty.PERSON_SURE
              || isListed(i, names.tokensAt(i))
              || isUntitled(i, i + names.tokensAt(i)))
          && mayBegin(w.start(i))) {
        int end = w.end(i + names.tokensAt(i) - 1);
        String name = w.text().substring(w.start(i), end);
        Known one = known.get(name);
        if (one != null && one.type == Entity.Type.PLACE) {
          names.setPlace(i, one.probability);
        } else if (towns.contains(name)
            && !isNamedBy(i + names.tokensAt(i))
            && Titles.of(w, i, i + names.tokensAt(i)).isEmpty()) {
          names.setPlace(i, Certainty.PLACE_BY_CONTEXT);
        }
      }
    }
  }

  /** Whether nothing beside the name tells of a person. */
  private boolean isUntitled(int i, int behind) {
    return w.end(behind - 1) - w.start(i) == 3
        && !Titles.endsAt(w, i - 1)
        && !w.in(behind, Vocabulary.SAYING | Vocabulary.ADDRESS)
        && !w.isChar(i - 1, '、')
        && !w.isChar(behind, '、');
  }

  /**
   * Whether a town that its county tells stands here and nothing around it shows that it is one.
   */
  private boolean add(int i) {
    int best = 0;
    boolean town = false;
    @Nullable Known found = null;
    for (int n = 1; w.isHan(i + n - 1) && !names.isTaken(i + n - 1); n++) {
      int end = w.end(i + n - 1);
      if (end - w.start(i) > LONGEST) {
        break;
      }
      Known one = known.get(w.text().substring(w.start(i), end));
      if (one == null) {
        continue;
      }
      boolean may =
          switch (one.by) {
            case TEXT -> n > 1 || mayBe(i, one.type);
            case OFFICE -> (n > 1 || mayBe(i, one.type)) && !isOfThing(i, n);
            case COUNTY -> mayBeTown(i, n);
          };
      town |= !may && one.by == By.COUNTY;
      if (may) {
        best = n;
        found = one;
        // 长所 乡, that the segmenter cuts
        if (one.by == By.COUNTY && w.length(i + n) == 1 && "镇乡".indexOf(w.first(i + n)) >= 0) {
          best++;
        }
      }
    }
    if (found != null && found.type == Entity.Type.PLACE && OFFICES.has(w, i + best)) {
      return addOffice(i, i + best);
    }
    return found == null ? town : !names.add(i, best, found.type, found.probability);
  }

  /** 云桥县 石塘 法庭: what a town has, with the county right before it. */
  private boolean addOffice(int i, int head) {
    int first = i;
    if (names.endsAt(i - 1, Entity.Type.PLACE) && COUNTY_TAILS.has(w.last(i - 1))) {
      first = i - 1;
      while (names.tokensAt(first) == 0) {
        first--;
      }
      names.remove(first);
    }
    return !names.add(
        first, head + 1 - first, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_OF_PLACE);
  }

  /** 薛学 深 of 薛学深: a name that the text has told with one character more. */
  private void lengthen(int i) {
    int behind = i + names.tokensAt(i);
    if (w.length(behind) != 1 || !w.isHan(behind) || names.isTaken(behind)) {
      return;
    }
    Known longer = known.get(w.text().substring(w.start(i), w.end(behind)));
    if (longer != null && longer.type == Entity.Type.PERSON) {
      names.remove(i);
      names.add(i, behind + 1 - i, Entity.Type.PERSON, longer.probability);
    }
  }

  /** “云桥 健康”, 云桥 苹果: what is only called by the place. */
  private boolean isOfThing(int i, int n) {
    return w.isChar(i - 1, '“')
        || w.is(i + n, PartOfSpeech.NOUN)
        || w.is(i + n, PartOfSpeech.ABBREVIATION);
  }

  /** Whether so many words may be the town that is called so: 团结 is a word of its own. */
  private boolean mayBeTown(int i, int n) {
    int behind = i + n;
    if (isNamedBy(behind)) {
      return false;
    }
    if (w.length(behind) == 1 && "关河山桥路街口".indexOf(w.first(behind)) >= 0) {
      return false;
    }
    return n == 1 && w.isUnknown(i)
        || w.end(behind - 1) - w.start(i) >= 3
        || isListed(i, n)
        || names.endsAt(i - 1, Entity.Type.PLACE)
        || w.length(i - 1) == 1
            && BEFORE_TOWNS.has(w.first(i - 1))
            && w.is(i, PartOfSpeech.NOUN)
            && (w.isBoundary(behind) || w.isChar(behind, '的'));
  }

  /** Whether what stands there is named by the town before it. */
  private boolean isNamedBy(int behind) {
    return w.in(behind, Vocabulary.HEAD | Vocabulary.PLACE_TAIL | Vocabulary.FACILITY)
        || OF_TOWNS.has(w, behind)
        || names.typeAt(behind) == Entity.Type.ORGANIZATION;
  }

  /** 石塘、前进、高坪: beside another place. */
  private boolean isListed(int i, int n) {
    return w.isChar(i - 1, '、') && names.endsAt(i - 2, Entity.Type.PLACE)
        || w.isChar(i + n, '、') && names.typeAt(i + n + 1) == Entity.Type.PLACE;
  }

  /** Whether one word may be that name: 中心 of 中心镇 is a word of its own, 恩平 of 恩平市 is none. */
  private boolean mayBe(int i, Entity.Type type) {
    return switch (type) {
      case PLACE ->
          w.length(i) > 2
              || w.is(i, PartOfSpeech.PLACE)
              || w.is(i, PartOfSpeech.PROPER_NAME)
              || w.isUnknown(i)
              || Levels.isListed(w, i)
                  && (w.is(i, PartOfSpeech.NOUN)
                      || w.is(i, PartOfSpeech.LOCATION)
                      || w.is(i, PartOfSpeech.ADJECTIVE)
                          && !w.isChar(i + 1, '的')
                          && (w.isBoundary(i - 1)
                              || w.is(i - 1, PartOfSpeech.VERB)
                              || w.is(i - 1, PartOfSpeech.PREPOSITION)));
      case PERSON, ORGANIZATION -> true;
    };
  }
}
