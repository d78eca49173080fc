package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.segment.Segmenter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MastheadsTest {
  private static int found(String page) {
    List<PageLine> found = new ArrayList<>();
    Mastheads.find(LineScanner.scan(page), found::add);
    return found.size();
  }

  @Test
  void aBulletinHasAHead() {
    assertEquals(3, found("清 溪 动 态\n第9期（总第141期）\n清溪县人民政府办公室    2025年9月30日\n\n书屋搬到榕树下\n"));
    assertEquals(3, found("常 务 会 议 纪 要\n〔2025〕31号\n清溪县人民政府办公室编\n清溪县政府第九次常务会议纪要\n"));
    assertEquals(0, found("书屋搬到榕树下\n县文化馆办了第9期读书班，来了三十人。\n"));
  }

  /** With its blanks taken out, a month in Chinese numerals or a maker stands behind the number. */
  @Test
  void theNumberMayHaveItsMonthOrMakerBesideIt() {
    assertEquals(2, found("清溪参考\n第 7 期    二〇二五年三月\n书屋搬到榕树下\n"));
    assertEquals(2, found("清 溪 简 报\n第十二期　清溪县人民政府办公室编\n书屋搬到榕树下\n"));
    assertEquals(0, found("清溪县网格员信息\n第3期开班\n各镇网格员来了六十人，学了两天。\n"));
  }

  @Test
  void andAListOfWhatIsInIt() {
    assertEquals(3, found("本期要目\n★书屋搬到榕树下\n★小水窖解渴坡地\n\n书屋搬到榕树下\n"));
    assertEquals(2, found("目  录\n书屋搬到榕树下\n────────\n小水窖解渴坡地\n"));
  }

  @Test
  void newsAndNoticesHaveNone() {
    assertEquals(0, found("云汀区信息员培训班第3期开班\n各镇信息员来了六十人，学了两天。\n"));
    assertEquals(0, found("地点：青芦镇文化广场\n内容：\n猜灯谜赢奖品\n看花灯赏秦腔\n\n欢迎参加。\n"));
  }

  /** A headline with 早餐 makes no digest, a subheading behind a bar no other article. */
  @Test
  void reportsStayWhole() {
    String text = "青芦镇中心小学的食堂天不亮就生火，教师轮流值班，学生到校先吃一碗热粥再进教室上课，家长放心了许多。";
    assertEquals(
        1,
        articles(
            "让学生吃上热乎早餐\n%s\n一、统一采购食材，%s\n二、教师轮流值班，%s\n三、家长到校陪餐，%s\n"
                .formatted(text, text, text, text)));
    assertEquals(
        1, articles("热乎早餐进校园\n%s\n▌食堂天天生火\n%s\n▌家长轮流陪餐\n%s\n".formatted(text, text, text)));
  }

  private static int articles(String page) {
    return new PageReader(Segmenter.create()).read(page).articles().size();
  }
}
