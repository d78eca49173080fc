package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Articles copied one under the other: what parts them, and what stands around them. */
class CopiedPagesTest {
  private static final PageReader READER = new PageReader(Segmenter.create());

  private static final String BOX =
      "松岭村的樟树下挂着一只绿铁箱，谁家有难处，写张纸条投进去，村干部每晚八点开箱。\n" + "三个月里箱子收到纸条一百零六张，上星期有孩子要的篮球架立在了晒谷坪边上。\n";
  private static final String SHOOTS =
      "凌晨四点冷库里灯火通明，工人把刚挖出的春笋装进泡沫箱，六个钟头后它们就到了餐桌上。\n" + "去年镇里与货运代理谈下固定舱位，每天两吨，淡季不减，旺季可加，卖价高了四元。\n";

  private static List<List<String>> read(String page) {
    return READER.read(page).articles().stream()
        .map(a -> a.paragraphs().stream().map(TextBlock::text).toList())
        .toList();
  }

  private static List<String> titles(String page) {
    return READER.read(page).articles().stream().map(Article::title).toList();
  }

  @Test
  void aGapPartsTwoArticlesWhereNoneStandsBetweenParagraphs() {
    String page = "村口的百事箱\n" + BOX + "\n山货上了航班\n" + SHOOTS + "\n两块钱的修伞摊\n" + BOX;
    assertEquals(List.of("村口的百事箱", "山货上了航班", "两块钱的修伞摊"), titles(page));
  }

  @Test
  void stanzasKeepTheirLines() {
    String poem = "布谷在远处喊\n田埂上的人直了直腰\n又弯下去\n\n水满了\n云走进秧田\n走得很慢\n";
    List<List<String>> read = read("村口的百事箱\n" + BOX + SHOOTS + "\n谷雨\n□ 岑小晚\n" + poem);
    assertEquals(List.of(poem.strip().split("\n\n")), read.get(1));
  }

  @Test
  void whoWasAtAMeetingBelongsToItsMinutes() {
    String end = "出席：祁芳 伍强\n列席：县水务局、县林业局主要负责人\n";
    List<List<String>> read =
        read("县政府第九次常务会议纪要\n" + BOX + SHOOTS + "\n" + end + "分送：县委办公室，各乡镇政府。\n");
    assertEquals(1, read.size());
    assertEquals(List.of(end.strip().split("\n")), read.get(0).subList(4, 6));
    assertEquals(6, read.get(0).size());
  }

  @Test
  void aLineWithAColonOverTextIsNoHeadline() {
    String page = "村口的百事箱\n" + BOX + SHOOTS + "\n任免通知\n经研究决定：\n任命祁芳为县水务局局长；\n免去伍强的县水务局局长职务。\n";
    assertEquals(List.of("村口的百事箱", "任免通知"), titles(page));
    assertEquals("经研究决定：", read(page).get(1).get(0));
  }

  /** The parts of a report, where lines are wrapped and have lost their indent. */
  @Test
  void aNumberedLineIsAParagraphByItself() {
    List<String> paragraphs =
        List.of(
            "今年以来马家渡镇早谋划、早准备、早落实，扎实做好防汛各项准备工作，有关情况如下：",
            "一、基本情况",
            "境内有河道四条、小型水库七座、山塘六十三口，沿河低洼住户四百一十二户，历史上进过水。",
            "二、主要做法",
            "水管员对水库、山塘、堤防逐一过堂，查出隐患二十七处，已整改二十二处，其余落实了措施。");
    String page =
        paragraphs.stream()
            .map(p -> p.length() > 24 ? p.substring(0, 24) + "\n" + p.substring(24) : p)
            .collect(Collectors.joining("\n", "马家渡镇防汛准备情况\n\n", "\n"));
    assertEquals(List.of(paragraphs), read(page));
  }

  @Test
  void headlinesOnTopOfEachOtherAreOfTheBodiesWhoseWordsTheyHave() {
    String page =
        "今年新改建\n农村公路一百八十公里\n银发调解队\n化解纠纷四百起\n\n"
            + "本报讯（记者 祁芳）今年新建、改建农村公路一百\n八十公里，改造危桥九座，农村公路全部推行路长\n制，村民出门就上公路。\n\n"
            + "本报讯（记者 伍强）两家吵了八年，银发调解队上\n门三次，纠纷终于化解。三年里调解队化解纠纷四\n百多起，没有一起转成官司。\n";
    assertEquals(List.of("今年新改建农村公路一百八十公里", "银发调解队化解纠纷四百起"), titles(page));
  }
}
