package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.page.Article.Jump;
import io.github.qubao.page.Article.Jump.Direction;
import io.github.qubao.segment.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageJumpsTest {
  private static final String SPRING =
      """
      全区春耕备耕现场会在石塘镇召开

      本报讯（记者祁芳）3月17日，全区春耕备耕现场会
      在石塘镇召开。会议实地查看了育秧大棚和农机合作
      社，要求各镇街抢抓农时，把早稻面积落实到田块，
      帮助农户解决育秧难题。会议指出，各级农业农
      """;

  private static final String SPRING_REST =
      """
      村部门要组织农技员下到田间，指导农户育秧，确保早
      稻移栽在四月中旬完成，每周报送进度。
      会议还对森林防火工作作出安排，要求各镇街严格落实
      二十四小时值班制度。
      """;

  private static final String LIFT =
      """
      老旧小区加装电梯有了新办法

      本报讯（通讯员杜衡）“电梯装好了，下楼买菜方便多
      了。”家住菱湖街道柳荫小区的陈奶奶说。今年以来，
      区住房保障部门推出加装电梯一站式服务，居民提交材
      料后十五个工作日内办结。
      """;

  private static final String LIFT_REST =
      """
      住房保障部门负责人介绍，加装电梯的补贴标准为每台
      十五万元，资金由市、区两级财政共同承担。
      居民可以到街道服务窗口咨询，也可以在手机上查询办
      理进度。
      """;

  private static final String LIBRARY =
      """

      区图书馆延长开放时间

      本报讯（记者罗青）从本周起，区图书馆每天延长开放
      时间至晚上九点，方便上班族借书还书。
      """;

  private static final String WEATHER =
      """

      小学生走进气象站

      本报讯（记者白露）昨天，城东小学的五十名学生走进
      区气象站，学习怎样观测风速和雨量。
      """;

  private static final PageReader READER = new PageReader(Segmenter.create());

  private static Page read(String text) {
    Page page = READER.read(text);
    PageInvariants.check(page);
    return page;
  }

  private static String head(int number) {
    return "滨江区报\n2026年3月18日 星期三　第" + number + "版\n\n";
  }

  private static List<String> titles(Page page) {
    return page.articles().stream().map(Article::title).toList();
  }

  /**
   * What an article says of other pages: +2 where it goes on and was joined, else &gt;2; &lt;1
   * where it comes from.
   */
  private static String jumps(Article article) {
    StringBuilder out = new StringBuilder();
    for (Jump jump : article.jumps()) {
      out.append(jump.joined() ? "+" : jump.direction() == Direction.TO ? ">" : "<");
      out.append(jump.page());
    }
    return out.toString();
  }

  private static Article article(Page page, String title) {
    return page.articles().stream().filter(a -> a.title().equals(title)).findFirst().orElseThrow();
  }

  private static void assertSpringIsWhole(Page page) {
    Article spring = article(page, "全区春耕备耕现场会在石塘镇召开");
    String body = spring.body();
    assertTrue(body.contains("各级农业农村部门要组织农技员"), body);
    assertTrue(body.endsWith("严格落实二十四小时值班制度。"), body);
    assertEquals(2, spring.paragraphs().size(), body);
  }

  @ParameterizedTest
  @CsvSource({
    "（下转第2版）, （上接第1版）",
    "(下转2版), (上接1版)",
    "（下转 2 版）, （上接 1 版）",
    "（下转第二版）, （上接第一版）",
    "（下转第二版）, （上接头版）",
    "（紧接第二版）, （紧接第一版）",
    "（转2版）, （接1版）",
    "（下转A2版）, （上接A1版）",
    "【下转第2版】, 【上接第1版】",
    "下转第2版, 上接第1版",
    "▶下转第2版, ◀上接第1版",
    "转2版, 上接第1版",
    "（下转02版）, （上接01版）",
    "（下转第２版）, （上接第１版）",
    "（下转第2版《春耕备耕》）, （上接第1版《春耕备耕》）",
  })
  void everyFormIsJoined(String to, String from) {
    String first = head(1) + SPRING + to.strip() + "\n" + LIBRARY;
    String second = head(2) + from.strip().replace('◀', '◆') + "\n" + SPRING_REST + WEATHER;
    Page page = read(first + "\f\n" + second);
    assertEquals(List.of("全区春耕备耕现场会在石塘镇召开", "区图书馆延长开放时间", "小学生走进气象站"), titles(page));
    assertSpringIsWhole(page);
    assertEquals("+" + (to.contains("A") ? "A2" : "2"), jumps(page.articles().get(0)));
    Jump jump = page.articles().get(0).jumps().get(0);
    assertTrue(jump.span().in(page.text()).contains(to.strip().substring(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（上接第1版）REST",
        "春耕备耕现场会召开\n（上接第1版）\nREST",
        "春耕备耕现场会召开（上接第1版）\nREST",
        "（上接第1版）\n春耕备耕现场会召开\nREST",
        "（上接第1版）\n\n全区春耕备耕现场会在石塘镇召开\n\nREST",
        "上接第1版　REST",
      })
  void theHeadlineMayBeRepeated(String second) {
    for (String indent : List.of("", "　　")) {
      String rest = indent + SPRING_REST;
      Page page =
          read(
              head(1)
                  + SPRING
                  + "（下转第2版）\n"
                  + LIBRARY
                  + "\f"
                  + head(2)
                  + WEATHER.strip()
                  + "\n\n"
                  + second.replace("REST", rest));
      assertEquals(List.of("全区春耕备耕现场会在石塘镇召开", "区图书馆延长开放时间", "小学生走进气象站"), titles(page), second);
      assertSpringIsWhole(page);
    }
  }

  @Test
  void twoOfOnePageAreToldApartByTheirHeadlines() {
    String first = head(1) + SPRING + "（下转第2版）\n\n" + LIFT + "（下转第2版）\n" + LIBRARY;
    String second = head(2) + "老旧小区加装电梯\n（上接第1版）" + LIFT_REST + "\n春耕备耕现场会\n（上接第1版）" + SPRING_REST;
    assertBothAreWhole(read(first + "\f" + second));
  }

  @Test
  void twoOfOnePageAreToldApartByTheirWords() {
    String first = head(1) + SPRING + "（下转第2版）\n\n" + LIFT + "（下转第2版）\n" + LIBRARY;
    String second = head(2) + "（上接第1版）" + LIFT_REST + "\n（上接第1版）" + SPRING_REST;
    assertBothAreWhole(read(first + "\f" + second + WEATHER));
  }

  private static void assertBothAreWhole(Page page) {
    assertSpringIsWhole(page);
    assertEquals("+2", jumps(article(page, "全区春耕备耕现场会在石塘镇召开")));
    Article lift = article(page, "老旧小区加装电梯有了新办法");
    assertEquals("+2", jumps(lift));
    assertTrue(lift.body().endsWith("在手机上查询办理进度。"), lift.body());
    assertEquals(
        page.articles().size(), titles(page).stream().distinct().count(), titles(page).toString());
  }

  /** One goes on, and two on the other page say that they come from here. */
  @Test
  void oneOfTwoThatComeFromHereIsChosen() {
    String second = head(2) + "（上接第1版）" + LIFT_REST + "\n（上接第1版）" + SPRING_REST;
    Page page = read(head(1) + LIFT + "（下转第2版）\n" + LIBRARY + "\f" + second);
    Article lift = article(page, "老旧小区加装电梯有了新办法");
    assertEquals("+2", jumps(lift));
    assertTrue(lift.body().endsWith("在手机上查询办理进度。"), lift.body());
    assertEquals(3, page.articles().size());
    assertEquals("<1", jumps(page.articles().get(2)));
  }

  @Test
  void pagesThatAreNotThereAreMarked() {
    Page page = read(head(1) + SPRING + "（下转第6版）\n" + LIBRARY + "\f" + head(2) + WEATHER.strip());
    assertEquals(List.of(">6", "", ""), page.articles().stream().map(a -> jumps(a)).toList());
    page = read(head(2) + "（上接第1版）" + SPRING_REST + WEATHER);
    assertEquals(List.of("<1", ""), page.articles().stream().map(a -> jumps(a)).toList());
  }

  @Test
  void pagesCountAsTheyPrintTheirNumbers() {
    String first = head(5) + SPRING + "（下转第8版）\n" + LIBRARY;
    String second = head(8) + "（上接第5版）" + SPRING_REST + WEATHER;
    assertSpringIsWhole(read(first + "\f" + second));
    Page page = read(head(3) + SPRING + "（下转第2版）\n" + "\f" + head(4) + "（上接第1版）" + SPRING_REST);
    assertEquals(List.of(">2", "<1"), page.articles().stream().map(a -> jumps(a)).toList());
  }

  /** Without numbers they count from 1. */
  @Test
  void pagesWithoutNumbersCountByTheirOrder() {
    assertSpringIsWhole(
        read(SPRING + "（下转第3版）\n" + LIBRARY + "\f" + WEATHER + "\f" + "（上接第1版）" + SPRING_REST));
  }

  @Test
  void anArticleMayJumpTwice() {
    String rest = SPRING_REST.replace("四月中旬完成，每周报送进度。", "四月中旬完\n（下转第3版）\n");
    String last = "（上接第2版）成，每周报送进度，农技员在田间回答农户的问题。\n";
    String third = rest.substring(0, rest.indexOf("版）") + 2) + "\n";
    Page page =
        read(
            head(1)
                + SPRING
                + "（下转第2版）\n"
                + LIBRARY
                + "\f"
                + head(2)
                + "（上接第1版）"
                + third
                + WEATHER
                + "\f"
                + head(3)
                + last);
    Article spring = article(page, "全区春耕备耕现场会在石塘镇召开");
    assertEquals("+2+3", jumps(spring));
    assertTrue(spring.body().endsWith("在四月中旬完成，每周报送进度，农技员在田间回答农户的问题。"), spring.body());
    assertEquals(3, page.articles().size());
  }

  /** The other half has the headline of another article, so that of this one must be elsewhere. */
  @Test
  void anotherArticleIsNotJoined() {
    String second = head(2) + "图书馆志愿者招募启动\n（上接第1版）志愿者每周到馆服务半天，负责整理书架。\n有意者可以到总服务台报名。\n";
    Page page = read(head(1) + SPRING + "（下转第2版）\n" + LIBRARY + "\f" + second);
    assertEquals(List.of(">2", "", "<1"), page.articles().stream().map(a -> jumps(a)).toList());
  }

  /** Of two that nothing tells apart none is joined. */
  @Test
  void whatMayBeEitherIsLeftApart() {
    String first =
        head(1) + "三泉村修路\n\n本报讯（记者祁芳）三泉村修了一条路。\n（下转第2版）\n\n柳荫小区装灯\n\n本报讯（记者罗青）柳荫小区装了灯。\n（下转第2版）\n";
    String second = head(2) + "（上接第1版）大家十分高兴，纷纷称赞。\n\n（上接第1版）此前，此事已经办了许久。\n";
    Page page = read(first + "\f" + second);
    assertEquals(
        List.of(">2", ">2", "<1", "<1"), page.articles().stream().map(a -> jumps(a)).toList());
  }

  @Test
  void onlyOneEndIsNotEnough() {
    Page page = read(head(1) + SPRING + "（下转第2版）\n" + LIBRARY + "\f" + head(2) + WEATHER.strip());
    assertEquals(List.of(">2", "", ""), page.articles().stream().map(a -> jumps(a)).toList());
  }

  /** Guides to other pages, and prose that speaks of them, are no jumps. */
  @Test
  void whatReadsLikeAJumpIsNone() {
    for (String prose :
        List.of("两条路上接天桥，下转小区，大家走得方便。", "（详见第2版）", "接着，大家转到第2版块展区参观。", "（紧接着大家唱起了歌）", "（下接排水管道）")) {
      Page page = read("三泉村修路\n\n本报讯（记者祁芳）三泉村修了一条路。\n" + prose + "\n\f（上接第1版）大家都很高兴。\n");
      assertTrue(
          page.articles().stream().allMatch(a -> a.jumps().stream().noneMatch(Jump::joined)),
          prose);
    }
  }
}
