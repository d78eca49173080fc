package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

  @Test
  void andAListOfWhatIsInIt() {
    assertEquals(3, found("本期要目\n★书屋搬到榕树下\n★小水窖解渴坡地\n\n书屋搬到榕树下\n"));
    assertEquals(2, found("目  录\n书屋搬到榕树下\n────────\n小水窖解渴坡地\n"));
  }
}
