package io.github.qubao.segment;

import java.util.Set;

/** Stateless. Names of offices and institutions: 国家 电力 公司, 区 水务局, 复旦 大学. */
final class Offices {
  /** So many words a name has at most. */
  private static final int LONGEST = 10;

  /** Before a district it is no name but all of its kind: 全 区. */
  private static final Set<String> NO_NAME =
      Set.of("全", "各", "本", "该", "我", "这", "那", "每", "某", "两", "一", "三", "同", "出", "进");

  private Offices() {}

  /**
   * The place after the name that begins with word {@code i}; {@code i} if none does.
   *
   * @param before the word before, empty at the beginning of the text
   */
  static int end(WordView w, int i, String before, PartOfSpeech tagBefore) {
    String first = w.word(i);
    boolean begins =
        w.is(i, PartOfSpeech.PLACE)
            || w.is(i, PartOfSpeech.ORGANIZATION)
            || OfficeWords.BEGINS.contains(first)
            || OfficeWords.PARTIES.contains(first)
            || isUnknownDistrict(w, i);
    boolean level =
        OfficeWords.DISTRICTS.contains(first)
            && !NO_NAME.contains(before)
            && tagBefore != PartOfSpeech.NUMERAL
            && tagBefore != PartOfSpeech.MEASURE;
    int end = begins || level ? end(w, i) : i;
    if (end == i + 2 && isKind(w, i, level)) {
      end = i;
    }
    return end > i ? end : ownName(w, i);
  }

  private static int end(WordView w, int i) {
    int end = i;
    for (int k = i + 1; k < Math.min(w.size(), i + LONGEST); k++) {
      if (isHead(w, i, k)) {
        end = k + 1;
      } else if (!OfficeWords.mayStand(w, k)) {
        break;
      }
    }
    return end;
  }

  private static boolean isHead(WordView w, int first, int k) {
    String word = w.word(k);
    return OfficeWords.isHead(word)
        || word.equals("中央") && k == first + 1 && OfficeWords.PARTIES.contains(w.word(first))
        || word.equals("组织") && k > first + 1 && OfficeWords.BEGINS.contains(w.word(first));
  }

  /** Whether a name that no lexicon has stands before 区, 县 and the like, or ends so: 云汀区. */
  private static boolean isUnknownDistrict(WordView w, int i) {
    return w.isUnknown(i)
        && (OfficeWords.DISTRICTS.contains(w.word(i + 1)) || isDistrict(w.word(i)));
  }

  /** Whether a name of three characters or more ends as those of districts do. */
  private static boolean isDistrict(String name) {
    return name.length() > 2
        && (OfficeWords.DISTRICTS.contains(name.substring(name.length() - 1))
            || name.endsWith("街道"));
  }

  /** Whether two words say what kind it is, and no name: 中国 公司, 区 学校. */
  private static boolean isKind(WordView w, int i, boolean level) {
    String head = w.word(i + 1);
    if (!OfficeWords.GENERIC.contains(head)) {
      return false;
    }
    if (level) {
      return !head.equals("政府") && !head.equals("医院") && !head.equals("委员会") && !head.equals("法院");
    }
    boolean district = isDistrict(w.word(i));
    boolean named =
        head.equals("银行") || head.equals("医院") || head.equals("机场") || head.equals("车站");
    return !district && !named;
  }

  /** 复旦 大学, 同济 医院: a proper name and what it is. */
  private static int ownName(WordView w, int i) {
    boolean proper =
        w.is(i, PartOfSpeech.PROPER_NAME)
            || w.is(i, PartOfSpeech.ABBREVIATION)
            || w.isUnknown(i)
            || w.is(i, PartOfSpeech.PERSON);
    return proper && w.word(i).length() >= 2 && OfficeWords.STRONG.contains(w.word(i + 1))
        ? i + 2
        : i;
  }
}
