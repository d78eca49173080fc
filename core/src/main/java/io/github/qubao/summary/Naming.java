package io.github.qubao.summary;

import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;
import java.util.List;

/**
 * Stateless and thread-safe. Tells by its last characters whether a sentence names a place or an
 * office: 云桥县, 青山村, 县公安局. Nothing is segmented.
 */
final class Naming {
  /**
   * The last character of a name, what stands before it in other words (结局, 农村), and behind a bar
   * what stands behind it there (村民, 县级).
   */
  private static final List<String> ENDS =
      List.of(
          "县全我本该各每一个两几跨外郡邻|级城里域内",
          "镇全我本该各每一个两城乡村集建古冰|上里区级村痛静",
          "乡全我本该各每一个两城家老故下回返还离梦同水山他异|村亲土愁音贤情镇",
          "村全我本该各每一个两农乡新山进驻古入下镇小住到在户|民口里头干级集庄落寨道风域貌",
          "旗全我本该各每一个红国彩锦党军团升|下帜袍舰号开",
          "局全我本该各结格布开当大时变政残僵困危骗饭和平|面部势限促中",
          "院全我本该各住入出大庭小四宅剧影独后前农寺|子落墙坝里内外",
          "所全我本该各场厕住有无其之会众一|有以在谓需作为属能想见学得长",
          "警全我本该各每民交报预出特接辅女干法巡武刑处现|情察示惕报告戒灯车务",
          "社全我本该各旅结公会殖集|会区保交情员",
          "区全我本该各地小景园山灾老牧库校片厂城疆湾战牲林海军禁误时一个两辖郊新|域分别块间位级划");

  private Naming() {}

  /** Whether each sentence names a place or an office. */
  static boolean[] of(String body, List<Span> sentences) {
    boolean[] out = new boolean[sentences.size()];
    for (int e = 0; e < ENDS.size(); e++) {
      String end = ENDS.get(e);
      int bar = end.indexOf('|');
      int i = 0;
      for (int at = body.indexOf(end.charAt(0), 1);
          at > 0 && i < out.length;
          at = body.indexOf(end.charAt(0), at + 1)) {
        while (i < out.length && sentences.get(i).end() <= at) {
          i++;
        }
        char before = body.charAt(at - 1);
        char behind = at + 1 < body.length() ? body.charAt(at + 1) : '。';
        int same = end.indexOf(before, 1);
        boolean named =
            Characters.isWordy(before) && (same < 0 || same > bar) && end.indexOf(behind, bar) < 0;
        if (i < out.length && sentences.get(i).start() < at && named) {
          out[i] = true;
        }
      }
    }
    return out;
  }
}
