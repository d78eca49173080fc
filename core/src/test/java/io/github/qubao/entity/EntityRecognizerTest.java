package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.document.Document;
import io.github.qubao.segment.Lexicon;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityRecognizerTest {
  private final EntityRecognizer recognizer = new EntityRecognizer();

  /** After a title, before a verb of saying, in lists, of two characters, with double surnames. */
  @ParameterizedTest
  @CsvSource({
    "区委书记周明远主持会议。, 周明远",
    "村民吴桂兰告诉记者，今年收成好。, 吴桂兰",
    "刘建军、赵淑芬、孙志强等参加活动。, 刘建军 赵淑芬 孙志强",
    "镇党委副书记欧阳明月说，路修通了。, 欧阳明月",
    "县长何川强调，要抓好落实。, 何川",
    "合作社理事长丁守田介绍，销路不愁。, 丁守田",
    "“大家放心。”驻村干部罗晓燕说。, 罗晓燕",
  })
  void findsPeople(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON));
  }

  /** In bylines and lines of credits, pen names too. */
  @ParameterizedTest
  @CsvSource({
    "本报讯（记者 林知秋 通讯员 段小满）连日来，水渠修好了。, 林知秋 段小满",
    "（记者：闻溪 江雪）早稻开镰。, 闻溪 江雪",
    "编辑：高远 审核：魏子安, 高远 魏子安",
    "农户在地里忙。（甘棠 摄）, 甘棠",
  })
  void findsWritersInBylines(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON));
  }

  /** Names of minorities and of other languages keep their points and are whole. */
  @ParameterizedTest
  @CsvSource({
    "养殖户买买提·阿不都说，羊价涨了。, 买买提·阿不都",
    "专家玛丽·怀特参观了果园。, 玛丽·怀特",
    "牧民巴特尔说，草长得好。, 巴特尔",
  })
  void findsNamesOfOtherLanguages(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON));
  }

  /** A surname alone is no name; with the form of address it is one. */
  @ParameterizedTest
  @CsvSource({"村里的王大爷说，路好走了。, 王大爷", "陈书记来到田间。, 陈书记", "被告李某没有到庭。, 李某"})
  void aSurnameIsNamedWithItsAddress(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON));
  }

  @ParameterizedTest
  @CsvSource({
    "青川区农业农村局举办培训班。, 青川区农业农村局",
    "县市场监督管理局开展检查。, 县市场监督管理局",
    "区住房和城乡建设局发布通知。, 区住房和城乡建设局",
    "青川县委组织部到柳树村走访。, 青川县委组织部",
    "市生态环境局青川分局联合区城管局检查。, 市生态环境局青川分局 区城管局",
    "柳树村村委会开了会。, 柳树村村委会",
    "青川区防汛抗旱指挥部启动响应。, 青川区防汛抗旱指挥部",
    "记者从青川县中医院获悉。, 青川县中医院",
    "青川县作家协会举办采风。, 青川县作家协会",
  })
  void findsOfficesWithTheirPlaceAndHead(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION));
  }

  @Test
  void aPlaceInsideAnOfficeIsNotReportedTwice() {
    assertEquals("", FoundNames.of("青川区农业农村局举办培训班。", Entity.Type.PLACE));
    assertEquals("青川区", FoundNames.of("青川区的春茶上市了，青川区农业农村局举办培训班。", Entity.Type.PLACE));
  }

  @ParameterizedTest
  @CsvSource({
    "活动在青川区柳树镇举行。, 青川区 柳树镇",
    "他从湖北省来到武汉市。, 湖北省 武汉市",
    "镇里的望江大道修好了。, 望江大道",
  })
  void findsPlaces(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }

  /** What is no name: common words, kinds of offices, numbers, words that begin with a surname. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "有关部门就会尽快处理。",
        "区直单位和各镇要抓好落实。",
        "全县各村都要高度重视。",
        "三千余人参加了比赛。",
        "宣传活动要做好，关心群众，戴好口罩。",
        "时间安排在下午，方便大家。",
        "马上就要开始，安全第一。",
        "黄瓜和白菜上市，高温持续。",
      })
  void findsNothingInOrdinaryWords(String text) {
    assertEquals(List.of(), recognizer.recognize(text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "区委书记周明远主持会议。, 区委书记",
    "县委副书记、县长何川强调，要抓好落实。, 县委副书记、县长",
    "村民吴桂兰告诉记者，今年收成好。, 村民",
    "陈书记来到田间。, 书记",
  })
  void aPersonHasATitle(String text, String expected) {
    Entity person =
        recognizer.recognize(text).stream()
            .filter(e -> e.type() == Entity.Type.PERSON)
            .findFirst()
            .orElseThrow();
    assertEquals(expected, person.title().orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "活动在湖北省举行。, PROVINCE",
    "活动在武汉举行。, CITY",
    "活动在青川区举行。, COUNTY",
    "活动在柳树镇举行。, TOWN",
    "活动在柳树村举行。, VILLAGE",
    // Listed, for the last word does not tell.
    "活动在房山区举行。, COUNTY",
    "活动在昆山市举行。, COUNTY",
    "活动在义乌举行。, COUNTY",
    "活动在喀什地区举行。, CITY",
    "活动在黑龙江举行。, PROVINCE",
    "活动在塔什库尔干塔吉克自治县举行。, COUNTY",
  })
  void aPlaceHasALevel(String text, Entity.Level expected) {
    Entity place = recognizer.recognize(text).get(0);
    assertEquals(expected, place.level().orElseThrow());
  }

  /** A city or county without its last word, behind what it lies in or where places stand. */
  @ParameterizedTest
  @CsvSource({
    "客商来自江苏丹阳。, 江苏 丹阳",
    "技术来自山东寿光。, 山东 寿光",
    "广西恭城的柿子上市了。, 广西 恭城",
    "湖北公安系统学习了经验。, 湖北",
  })
  void findsShortNamesOfCitiesAndCounties(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }

  /** No name begins or ends inside of a word. */
  @Test
  void namesAndWordsAgree() {
    String text = "本报讯（记者 林知秋）昨日，青川区农业农村局局长周明远到柳树镇走访，村民吴桂兰、买买提·阿不都说，路修通了。".repeat(3);
    Set<Integer> edges = new HashSet<>();
    edges.add(0);
    for (Token t : Segmenter.create().tag(text)) {
      edges.add(t.end());
    }
    List<Entity> found = recognizer.recognize(text);
    assertTrue(found.size() >= 15, found.toString());
    for (Entity e : found) {
      assertTrue(edges.contains(e.span().start()) && edges.contains(e.span().end()), e.toString());
    }
  }

  /** The words are those of the segmenter in use, a user's too. */
  @Test
  void knowsTheUsersWords() {
    Segmenter own = Segmenter.builder().lexicon(Lexicon.builtIn().with(List.of("乌拉哈达"))).build();
    String text = "客人来到乌拉哈达镇。";
    List<Entity> found = new EntityRecognizer(own).recognize(text);
    assertEquals(List.of("乌拉哈达镇"), found.stream().map(Entity::text).toList());
  }

  @Test
  void aDocumentHasTheNamesOfItsBody() {
    String body = "区委书记周明远到柳树镇走访。";
    Document document = Document.of(Segmenter.create(), "标题里的吴桂兰", body);
    assertEquals(recognizer.recognize(body), recognizer.recognize(document));
  }

  @Test
  void spansHoldForAnyString() {
    Random random = new Random(20261124);
    String pieces = "王建国在湖北省，、ＡＢ１２ \t\n\u0000\uD83D\uDE00張麗華。 \r\u3000é·（记者）区委书记局";
    for (int n = 0; n < 2_000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      String s = text.toString();
      int at = 0;
      for (Entity e : recognizer.recognize(s)) {
        assertEquals(e.text(), e.span().in(s));
        assertTrue(e.span().start() >= at, s);
        assertTrue(e.probability() > 0, s);
        assertTrue(e.text().chars().allMatch(c -> c >= ' '), s);
        at = e.span().end();
      }
    }
  }

  /** What is labelled as one name of thousands of characters is none. */
  @Test
  void aNameIsNoLongerThanNamesAre() {
    for (String piece : List.of("局", "省下来", "云桥县", "王", "·")) {
      for (Entity e : recognizer.recognize(piece.repeat(5_000))) {
        assertTrue(e.text().length() <= 60, piece);
      }
    }
  }

  @Test
  void emptyTextHasNoNames() {
    assertEquals(List.of(), recognizer.recognize(""));
  }

  /** A long text has the names that its sentences have. */
  @Test
  void namesOfALongTextAreThoseOfItsSentences() {
    String sentence = "区委书记王建国在湖北省武汉市参观了北京大学。";
    List<String> once = recognizer.recognize(sentence).stream().map(Entity::text).toList();
    List<String> found =
        recognizer.recognize(sentence.repeat(700)).stream().map(Entity::text).toList();
    assertEquals(List.of("王建国", "湖北省", "武汉市", "北京大学"), once);
    assertEquals(700 * once.size(), found.size());
    for (int i = 0; i < found.size(); i++) {
      assertEquals(once.get(i % once.size()), found.get(i));
    }
  }
}
