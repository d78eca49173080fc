package io.github.qubao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CueTest {
  private static final Map<String, Cue> CUES =
      Map.ofEntries(
          Map.entry("WHEN", SentenceRules.WHEN),
          Map.entry("ACT", SentenceRules.ACT),
          Map.entry("RESULT", SentenceRules.RESULT),
          Map.entry("STRESS", SentenceRules.STRESS),
          Map.entry("AUTHOR", BylineGrammar.AUTHOR),
          Map.entry("LABELLED", FurnitureRules.LABELLED),
          Map.entry("LABELLED_BY_SPACE", FurnitureRules.LABELLED_BY_SPACE),
          Map.entry("CAPTION", FurnitureRules.CAPTION),
          Map.entry("WEB", FurnitureRules.WEB),
          Map.entry("OTHERS", FurnitureRules.OTHERS),
          Map.entry("TELLS_OF_COPYING", FurnitureRules.TELLS_OF_COPYING),
          Map.entry("ENDS_AS_CREDIT", CreditLines.ENDS_AS_CREDIT),
          Map.entry("DATED", FurnitureRules.DATED),
          Map.entry("TIME_OF_DAY", FurnitureRules.TIME_OF_DAY),
          Map.entry("SOURCE", SourceLine.SOURCE),
          Map.entry("SOURCE_WEB", SourceLine.WEB),
          Map.entry("SURE", SiteLines.SURE),
          Map.entry("LINKED", SiteLines.LINKED),
          Map.entry("SITE_OTHERS", SiteLines.OTHERS),
          Map.entry("SITE_LABELLED", SiteLines.LABELLED),
          Map.entry("ITEM", ListReader.ITEM));

  /** A word that is added to a cue must have its first character among the cue's. */
  @Test
  void firstCharactersAreThoseOfThePattern() {
    Map<String, String> missing = new TreeMap<>();
    CUES.forEach(
        (name, cue) -> {
          StringBuilder more = new StringBuilder();
          for (int c = 0; c <= Character.MAX_VALUE; c++) {
            Matcher m = cue.pattern().matcher(String.valueOf((char) c));
            boolean may = m.lookingAt() || m.hitEnd();
            if (may != cue.firsts().indexOf(c) >= 0) {
              more.append((char) c);
            }
          }
          if (more.length() > 0) {
            missing.put(name, more.toString());
          }
        });
    assertEquals(Map.of(), missing);
  }

  /** The same of the characters behind the first, of cues that tell them. */
  @Test
  void secondCharactersAreThoseOfThePattern() {
    Map<String, String> missing = new TreeMap<>();
    CUES.forEach(
        (name, cue) -> {
          StringBuilder more = new StringBuilder();
          for (int c = 0; c <= Character.MAX_VALUE && !cue.seconds().isEmpty(); c++) {
            if (mayBeSecond(cue, (char) c) != cue.seconds().indexOf(c) >= 0) {
              more.append((char) c);
            }
          }
          if (more.length() > 0) {
            missing.put(name, more.toString());
          }
        });
    assertEquals(Map.of(), missing);
  }

  private static boolean mayBeSecond(Cue cue, char c) {
    return cue.firsts()
        .chars()
        .anyMatch(
            first -> {
              Matcher m = cue.pattern().matcher("" + (char) first + c);
              return m.lookingAt() || m.hitEnd();
            });
  }

  /** The same that the pattern by itself finds. */
  @Test
  void findsWhatThePatternFinds() {
    Cue cue = new Cue(Pattern.compile("(?:强调|要求)[，：]|^(?:要|必须)|末$"), "强要必末");
    for (String s :
        List.of("", "要", "会上要求，", "会上要", "强强调：好", "强调", "必须做好", "不必须", "末", "末尾", "开始与末", "要求")) {
      assertEquals(cue.pattern().matcher(s).find(), cue.isIn(s), s);
      assertEquals(cue.pattern().matcher(s).lookingAt(), cue.begins(s), s);
      assertEquals(cue.pattern().matcher(s).matches(), cue.is(s), s);
    }
  }

  /** A date is looked for from its 月, 日 or 年 on. */
  @Test
  void datesAreFoundAnywhere() {
    Pattern date =
        Pattern.compile(
            "[0-9０-９一二三四五六七八九十]{1,3}月[0-9０-９一二三四五六七八九十]{1,3}日|[0-9０-９]{1,2}日[，上下晚凌起至]|[0-9０-９]{4}年");
    Random random = new Random(37);
    int found = 0;
    for (int n = 0; n < 20_000; n++) {
      StringBuilder s = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        s.append("0９三十月日年月日，上的".charAt(random.nextInt(11)));
      }
      boolean is = date.matcher(s).find();
      found += is ? 1 : 0;
      assertEquals(is, SentenceRules.namesDay(s.toString()), s.toString());
    }
    assertTrue(found > 500, "found " + found);
  }

  @Test
  void actsAreFoundAnywhere() {
    for (String act : List.of("举行", "投用", "投入", "通过验收", "听取")) {
      assertTrue(tellsAct("区里" + act + "了"), act);
      assertTrue(tellsAct(act), act);
      assertFalse(tellsAct(act.substring(0, act.length() - 1) + "，"), act);
    }
  }

  private static boolean tellsAct(String s) {
    return SentenceRules.tellsAct(new Piece(s), s);
  }
}
