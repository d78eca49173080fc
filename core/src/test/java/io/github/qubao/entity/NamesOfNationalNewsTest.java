package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of names that national news has more of than district news, in sentences of our own. */
class NamesOfNationalNewsTest {
  /** A part right behind its whole is one name with it; a new place or level begins another. */
  @ParameterizedTest
  @CsvSource({
    "他毕业于北京大学历史系。, 北京大学历史系",
    "她在南京大学环境科学系任教。, 南京大学环境科学系",
    "会议由北大国际关系学院举办。, 北大国际关系学院",
    "股东是红星集团股份有限公司。, 红星集团股份有限公司",
    "代表来自清华大学附中。, 清华大学附中",
    "消息传到县委县政府。, 县委 县政府",
    "报告交给市教育局县教育局。, 市教育局 县教育局",
  })
  void partsOfOrganizations(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION));
  }

  @ParameterizedTest
  @CsvSource({
    "中央电视台播出了节目。, 中央电视台",
    "国家税务总局发布公告。, 国家税务总局",
    "世贸组织公布了报告。, 世贸组织",
    "WTO发布了报告。, WTO",
    "山东队赢了辽宁队。, 山东队 辽宁队",
    "天津和欧盟签约。, 欧盟",
    "人类命运共同体理念深入人心。, ''",
    "雨水集中在山东省西北部。, ''",
  })
  void organizationsOfOneWord(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION));
  }

  @ParameterizedTest
  @CsvSource({
    "探测器拍到了火星。, 火星",
    "会见在人民大会堂举行。, 人民大会堂",
    "他参观了殷墟遗址。, 殷墟遗址",
    "代表来自香港特别行政区。, 香港特别行政区",
    "各省、自治区、直辖市都派人参加。, ''",
    "全自治区都下了雪。, ''",
    "他控制着该地区。, ''",
    "白中有黑，黑中有白。, ''",
    "天黑黑的，看不见路。, ''",
    "加政府作出回应。, 加",
    "俄总统抵达北京。, 俄 北京",
    "柬总理抵达北京。, 柬 北京",
    "中美两国商谈合作。, 中 美",
  })
  void places(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }

  @ParameterizedTest
  @CsvSource({
    "外交大臣库克和随员到访。, 库克",
    "国防部长科恩19日表示不变。, 科恩",
    "李元伟同时宣布了名单。, 李元伟",
    "巴总理到访。, ''",
    "会上说路修通了。, ''",
  })
  void people(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON));
  }
}
