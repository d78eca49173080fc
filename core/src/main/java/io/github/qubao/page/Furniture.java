package io.github.qubao.page;

import java.util.regex.Pattern;

/** Tells what a paper prints on every page: mastheads, dates, folios, editors, imprint, jumps. */
final class Furniture {
  private static final Pattern LINE =
      Pattern.compile(
          "[（(]\\s*(?:下转|上接|紧接).*"
              + "|(?:本版|本期|值班|责任|执行|见习|图片|美术|视觉)?(?:责编|编辑|编审|主编|总值班|终审|审校|校对|版式|组版|排版|美编|检校|编委|统筹)"
              + "(?:\\s*[:：/]\\s*|\\s+|(?=[\\u4e00-\\u9fff]{2,3}(?:\\s|$))).{1,60}"
              + "|(?:第?\\s*[0-9０-９一二三四五六七八九十A-Z]{1,4}\\s*版|[A-D]?[0-9０-９]{1,3})(?:[\\s·|丨:：].{0,16})?"
              + "|.{0,14}[0-9０-９]{4}\\s*年\\s*[0-9０-９]{1,2}\\s*月\\s*[0-9０-９]{1,2}\\s*日.{0,4}星期.{0,40}"
              + "|(?:公元|农历)?[0-9０-９]{4}\\s*年\\s*[0-9０-９]{1,2}\\s*月\\s*[0-9０-９]{1,2}\\s*日"
              + "|.{0,10}(?:星期|周)[一二三四五六日天].{0,10}"
              + "|.*(?:国内统一(?:连续出版物|刊)号|统一刊号|邮发代号|内部资料|准印证|CN\\s*\\d{2}-\\d{4}).*"
              + "|(?:.{0,8}(?:新闻热线|投稿邮箱|热线电话|广告热线|电话|邮箱|地址|网址|印刷|承印|主办|主管|电子信箱)\\s*[:：].*)"
              + "|.*(?:https?://|www\\.|[\\w.]+@[\\w.]+).*"
              + "|(?:总第|今日)\\s*[0-9０-９一二三四五六七八九十]+\\s*[期版].{0,20}"
              + "|[\\p{Punct}\\s·●■□◆◇★☆▲△▼—－＝=_…]+");

  private Furniture() {}

  static boolean is(PageLine line) {
    return line.text().length() <= 90 && LINE.matcher(line.text()).matches();
  }
}
