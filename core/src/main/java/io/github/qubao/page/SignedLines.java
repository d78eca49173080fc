package io.github.qubao.page;

import io.github.qubao.text.BylineGrammar;
import io.github.qubao.text.Characters;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Immutable: one per page. Tells lines that name who wrote in words that a line of a headline or of
 * the text might have as well: where they stand decides.
 */
final class SignedLines {
  /** No such line has more characters. */
  private static final int LONGEST = 28;

  /** No name is longer. */
  private static final int LONGEST_NAME = 3;

  /** No more pieces are names. */
  private static final int MOST_PIECES = 4;

  private static final String BULLETS = "□■◆◇●◎○";

  private static final Pattern BLANKS = Pattern.compile("[\\s　]+");

  private static final Pattern WROTE =
      Pattern.compile("(?:文[\\s　]?[/／:：]|(?:执笔|整理)(?:人)?[:：])[\\s　]?");

  /** The end of a title that is whole: what stands below names who wrote. */
  private static final Pattern WHOLE_TITLE = Pattern.compile("(?:报告|总结|方案|汇报|纪要|材料|通知|公告|意见|办法)$");

  private static final Pattern GROUP =
      Pattern.compile("[" + Characters.HAN + "]{2,14}(?:调研组|课题组|工作组|编写组|编辑部)");

  private final List<PageLine> lines;
  private final Furniture furniture;
  private final BitSet signed = new BitSet();

  /**
   * The signed lines of a page.
   *
   * @param unwrapped whether each line is a paragraph
   */
  SignedLines(List<PageLine> lines, Furniture furniture, boolean unwrapped) {
    this.lines = lines;
    this.furniture = furniture;
    for (int i = 1; i < lines.size(); i++) {
      signed.set(i, isSigned(i, unwrapped));
    }
  }

  /**
   * Whether the line at {@code i} is one. Between a headline and the text: a paper's reporter
   * (云桥日报记者祁芳), an office and a name (县人民政府 祁芳), names of which one has a blank in it (祁 芳 伍小强).
   * Behind the text, where no line is wrapped: pen names or an office in a bracket (（县文化馆）), or
   * behind what they did (文/南 枝, 执笔：祁芳).
   */
  boolean is(int i) {
    return signed.get(i);
  }

  private boolean isSigned(int i, boolean unwrapped) {
    PageLine line = lines.get(i);
    PageLine above = lines.get(i - 1);
    String text = line.text();
    if (line.isPlaced() || text.length() > LONGEST || furniture.contains(line)) {
      return false;
    }
    if (above.mayEndParagraph()) {
      return unwrapped && isBehindText(text);
    }
    return isTextBelow(i)
        && !line.gap()
        && above.mayBeHeadline()
        && !furniture.contains(above)
        && (isPapersReporter(text)
            || isOfficeAndName(text)
            || isNames(text)
            || (unwrapped || furniture.contains(lines.get(i + 1)))
                && WHOLE_TITLE.matcher(above.text()).find()
                && isOffice(text));
  }

  /** Whether text stands below, or what a web page has between it and the headline. */
  private boolean isTextBelow(int i) {
    return i + 1 < lines.size()
        && (lines.get(i + 1).hasProsePunctuation() || furniture.contains(lines.get(i + 1)));
  }

  private static boolean isOffice(String text) {
    return BylineGrammar.isOffice(text, 0, text.length()) || GROUP.matcher(text).matches();
  }

  private static boolean isPapersReporter(String text) {
    int from = BULLETS.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    int role = Math.max(text.indexOf("记者"), text.indexOf("通讯员"));
    return role > from
        && BylineGrammar.isOffice(text, Characters.skipBlanks(text, from, role), role)
        && BylineGrammar.isWholeLine(text.substring(role));
  }

  private static boolean isOfficeAndName(String text) {
    int blank = 0;
    while (blank < text.length() && !Characters.isBlank(text.charAt(blank))) {
      blank++;
    }
    int name = Characters.skipBlanks(text, blank, text.length());
    return name < text.length()
        && BylineGrammar.isOffice(text, 0, blank)
        && BylineGrammar.isPenNames(text, name, text.length());
  }

  /**
   * Whether it is names of which one of two characters has a blank in it, as headlines have none.
   */
  private static boolean isNames(String text) {
    if (!text.chars().allMatch(c -> Characters.isHan(c) || Characters.isBlank((char) c))) {
      return false;
    }
    String[] pieces = BLANKS.split(text);
    int single = 0;
    boolean split = false;
    for (String piece : pieces) {
      boolean half = piece.length() == 1;
      split |= single == 1 && !half;
      single += half ? 1 : 0;
      split |= piece.length() > LONGEST_NAME || isDistrict(piece);
    }
    return single == 2 && !split && pieces.length <= MOST_PIECES;
  }

  /** 福 满 云汀区 says good wishes to a district. */
  private static boolean isDistrict(String piece) {
    return piece.length() == LONGEST_NAME && "县区镇乡".indexOf(piece.charAt(2)) >= 0;
  }

  private static boolean isBehindText(String text) {
    int last = text.length() - 1;
    boolean bracket = "（(".indexOf(text.charAt(0)) >= 0 && "）)".indexOf(text.charAt(last)) >= 0;
    String inside = bracket ? text.substring(1, last) : text;
    Matcher wrote = WROTE.matcher(inside);
    boolean label = wrote.lookingAt();
    if (!bracket && !label) {
      return false;
    }
    String names = label ? inside.substring(wrote.end()) : inside;
    return BylineGrammar.isOffice(names, 0, names.length())
        || BylineGrammar.isPenNames(names, 0, names.length())
        || isNames(names);
  }
}
