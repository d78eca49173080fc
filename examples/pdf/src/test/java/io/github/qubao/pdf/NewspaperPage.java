package io.github.qubao.pdf;

import java.io.IOException;
import java.util.List;

/**
 * A page of a district newspaper that does not exist: five articles, set in one to three columns.
 */
final class NewspaperPage {
  static final String MASTHEAD = "松溪区报";

  record Piece(String kicker, String headline, List<String> paragraphs) {}

  static final Piece FLOOD =
      new Piece(
          "区水利局提前部署防汛工作",
          "加固堤防十二处 备足物资保安澜",
          List.of(
              "本报讯（记者陆一舟 通讯员高遥）4月7日，区水利局召开防汛工作部署会，对今年汛期的堤防巡查、物资储备和人员转移作出安排。"
                  + "全区9个乡镇、街道的水利站负责人参加会议。",
              "会议通报，入冬以来，全区投入资金2300万元，对青石河、柳溪河沿岸12处险工险段进行加固，清理淤泥4.6万立方米，"
                  + "更换水闸启闭机8台。目前各项工程已全部完工并通过验收。",
              "会议要求，各乡镇要落实“一闸一长”制度，把巡查责任落实到人、到岗、到堤段；要在5月1日前备足编织袋、救生衣等物资，"
                  + "并组织一次夜间转移演练，让每户群众都知道往哪里走、找谁帮。",
              "据了解，区水利局已与气象、交通等部门建立会商机制，并启用 GIS 平台和24小时值班电话，雨情水情每10分钟更新一次。"));

  static final Piece CANTEEN =
      new Piece(
          "",
          "社区食堂开张 老人吃上热乎饭",
          List.of(
              "本报讯（通讯员孟小禾）4月6日，桂园社区食堂正式营业，首日接待老人180多名。食堂由区民政局补贴房租，" + "社区引进的餐饮公司负责经营，三菜一汤的套餐只要10元。",
              "“以前中午随便对付一口，现在下楼就有热饭。”76岁的居民钱玉兰说。食堂还为行动不便的老人送餐上门，目前登记送餐的有32户。",
              "区民政局养老服务科负责人介绍，年内全区还将新建社区食堂6家，重点放在老年人多的老旧小区。"));

  static final Piece TEA =
      new Piece(
          "",
          "茶农用上无人机 一天运下千斤茶",
          List.of(
              "本报讯（记者冯小满）清明前后，云峰山茶园进入采摘高峰。在区农业农村局支持下，云峰茶叶合作社购进3架运输无人机，" + "把鲜叶从山顶直接运到山下加工厂。",
              "“人工背一趟要一个半小时，无人机只要四分钟。”合作社理事长丁大山算账说，一架无人机一天可运鲜叶1000斤，" + "省下工钱600元，鲜叶品质也更好。",
              "下一步，合作社计划与周边茶农共享无人机，按斤收取服务费。"));

  static final String CAPTION = "4月5日，区图书馆举办亲子阅读活动，二十多个家庭一起制作绘本、分享故事。（苏晓 摄）";

  static final Piece WASTE =
      new Piece(
          "",
          "垃圾分类进校园",
          List.of(
              "本报讯（通讯员白川）近日，区城管局走进实验小学开展垃圾分类宣传，志愿者通过游戏教学生分辨可回收物和有害垃圾。",
              "活动共发放手册500份，学校设立了旧电池回收箱。"));

  private NewspaperPage() {}

  /** Sets the page; the sheet is an A3. */
  static void set(Sheet sheet) throws IOException {
    sheet.line(MASTHEAD, 40, 70, 32);
    sheet.line("2026年4月9日 星期四", 360, 66, 10);
    sheet.line("第3版", 770, 66, 10);
    sheet.centred(FLOOD.kicker, 421, 110, 15);
    sheet.centred(FLOOD.headline.replace(' ', '　'), 421, 150, 28);
    double y = sheet.columns(FLOOD.paragraphs, 40, 180, 10, 240, 3) + 30;
    sheet.line(CANTEEN.headline, 40, y + 20, 20);
    sheet.columns(CANTEEN.paragraphs, 40, y + 50, 10, 170, 2);
    sheet.line(TEA.headline, 442, y + 20, 20);
    y = sheet.columns(TEA.paragraphs, 442, y + 50, 10, 170, 2) + 30;
    sheet.line(CAPTION, 40, y + 160, 9);
    sheet.standing(WASTE.headline, 500, y + 24, 22);
    sheet.columns(WASTE.paragraphs, 540, y + 20, 10, 260, 1);
    sheet.line("本版编辑 何田 校对 林青", 620, 1150, 9);
    sheet.turned("松溪区报社印", 20, 700, 8, 90);
  }
}
