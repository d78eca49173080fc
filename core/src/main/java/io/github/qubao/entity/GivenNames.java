package io.github.qubao.entity;

/** Stateless. What given names (名) are made of. */
final class GivenNames {
  /** Characters that stand in given names far more often than in other words behind a surname. */
  private static final CharSet TYPICAL =
      new CharSet(
          "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国文玉兰红梅志林海峰春燕萍辉鹏宇婷雪琴慧莉娇丹玲珍荣贵福生祥庆云飞龙凤菊香俊斌彬波宁浩亮健凯欣怡佳琪瑶瑞轩晨阳旭东"
              + "晓莹蕾倩颖洁琳璐雯菲薇珊岚岩松柏青翠莲芬芝芸蓉蓓茜萌永胜利民忠诚信义德仁礼智勤俭荫栋梁材鑫森淼焱垚坤乾震巍峻岭泽润沛涵淑贞惠贤雅娴婉媛妮妍姝嫣黛爱喜乐康安"
              + "兴旺发财进步跃腾骏骥麒麟鸿鹤雁鹰雄虎彪豹豪毅恒坚刘锋钢铁铭钧锐锦银金根柱栓锁拴牢富昌盛炳焕炎灿烨煜晖曦昊昱晟晗晴昕昭景星辰宏弘光耀宗祖绍承继延寿长久远航帆舟江河"
              + "川湖清源洪涌溪泉淳浚学思博彦哲睿颂诗书墨翰麦谷穗禾苗田守善良友朋卫保正直方端立成功业伯仲叔季少小大双顺百千万代世朝汉唐宋楚可之予若如其亦以子一诺远知秋寒冬夏雨露霜"
              + "琼珠瑛瑾璇琦琛珂珮萱菁蕙薛茂葵桃杏梨柳桐枫楠杨树芹莎菱荷蓝绮绣缨纯素织纲维纪经纬缘绪兆吉元启开拓创新尚岳山峦屿群芦苇芷敬孝廉欢笑言谦谨谊诠"
              + "悦婵娥妤筱沁沫汐淇滢漪潇澜潼熙煊熠玥玮珺琬瑄璟皓祎祺筠茗荃蔚誉豫赟锟霖霏韬韵飒骁鹃佑俏巧娅娣楷榕炜燎玺珉珑瑜璞瓒盼翔聪舒荔莺萧葳蝶裴铃铮铸颐颜");

  /** Characters that are hardly ever in one: of what is no name, they tell. */
  private static final CharSet NEVER =
      new CharSet(
          "化性型式的了着过吗呢吧么是在有和与及或被把从到向对于给为就都也还又再很更最不没未这那哪此每各某何们个位名只条件些种类次项样里外内中间上下前后左右边面旁部处"
              + "路街巷县区镇乡村市省州湾港肉菜饭酒茶奶肥料药费价税款钱元吨斤厘米升瓶袋箱车船机器厂店铺房屋楼梯墙门窗路桥坝渠沟坡坎洞坑层级届期年月日时分秒号岁地"
              + "说讲谈问答告看听闻吃喝拿打拉抓推提拔拆挖砍割种养喂赶跑走站坐躺睡要想能会应该须免除查验检测病痛死伤血癌症院校局委办站所党团队组班量率额员词线户");

  private GivenNames() {}

  static boolean isTypical(char c) {
    return TYPICAL.has(c);
  }

  static boolean isNever(char c) {
    return NEVER.has(c);
  }
}
