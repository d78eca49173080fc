package io.github.qubao.summary;

import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Stateless and thread-safe. How notices of offices (通告, 通知) lead to what they tell: 现将有关事项通告如下,
 * and then items. The head alone tells nothing, so the first items go with it, in order and without
 * a gap.
 */
final class Notices {
  private static final String MARKS = "：:。";

  /** So much of a sentence's end is looked at. */
  private static final int LONGEST_CALL = 24;

  private static final Pattern ANNOUNCES =
      Pattern.compile("(?:通告|公告|通知|通报|公示|公布|提示|提醒|说明|告知|事项)[^，。；]{0,6}如下$");

  /** What an item begins with. */
  private static final Pattern ITEM =
      Pattern.compile("[（(]?(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[、.．）)]|[①-⑳]");

  private Notices() {}

  /** Whether a sentence ends with what announces a notice's items: …，现将有关事项通告如下：. */
  static boolean announces(String body, Span s) {
    int end = s.end();
    while (end > s.start() && MARKS.indexOf(body.charAt(end - 1)) >= 0) {
      end--;
    }
    return body.startsWith("如下", end - 2)
        && ANNOUNCES.matcher(body).region(Math.max(s.start(), end - LONGEST_CALL), end).find();
  }

  /**
   * The chosen sentences up to one that announces items, or stands before a line that does, and as
   * many of the items as fit; nothing if none of them announces any, or the first does not fit. A
   * heading of an item is not the last.
   */
  static int[] withItems(
      OrderSelector selector, String body, Prose prose, int[] sentences, int maxChars) {
    int[] chosen = sentences.clone();
    Arrays.sort(chosen);
    int room = maxChars;
    for (int k = 0; k < chosen.length; k++) {
      room -= selector.length(chosen[k]);
      int first = firstItem(body, prose, chosen[k]);
      if (first >= 0) {
        int[] items = fitting(selector, body, prose, chosen[k] + 1, first, room);
        int[] heads = Arrays.copyOf(chosen, k + 1);
        return items.length == 0
            ? items
            : IntStream.concat(Arrays.stream(heads), Arrays.stream(items)).toArray();
      }
    }
    return new int[0];
  }

  /** The first item behind a sentence that announces items, or behind such a line; else -1. */
  private static int firstItem(String body, Prose prose, int head) {
    List<Span> all = prose.sentences();
    int at = head;
    if (!announces(body, all.get(at))) {
      at++;
      if (at == all.size() || !announces(body, all.get(at))) {
        return -1;
      }
    }
    int first = at + 1;
    return first < all.size() && prose.kind(first) == Prose.Kind.LIST_ITEM ? first : -1;
  }

  /** The sentences from one on, of which the first item is one, that fit in so many characters. */
  private static int[] fitting(
      OrderSelector selector, String body, Prose prose, int from, int first, int room) {
    List<Span> all = prose.sentences();
    int left = room;
    int end = from;
    for (int i = from; i < all.size(); i++) {
      left -= selector.length(i);
      if (left < 0 || i >= first && prose.kind(i) != Prose.Kind.LIST_ITEM) {
        break;
      }
      boolean whole =
          i >= first && Summary.endsWithStop(body, all.get(i)) && isOver(body, prose, i);
      end = whole ? i + 1 : end;
    }
    return IntStream.range(from, end).toArray();
  }

  /** Whether another item follows a sentence, or none. */
  private static boolean isOver(String body, Prose prose, int i) {
    if (i + 1 == prose.sentences().size() || prose.kind(i + 1) != Prose.Kind.LIST_ITEM) {
      return true;
    }
    Span next = prose.sentences().get(i + 1);
    return ITEM.matcher(body).region(next.start(), next.end()).lookingAt();
  }
}
