package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListPlacesTest {
  @Test
  void listsWhatTheLastWordDoesNotTell() {
    List<String> places =
        List.of(
            "海南省\tprovince\t",
            "宁夏回族自治区\tprovince\t",
            "重庆市\tprovince\t",
            "市辖区\tcity\t重庆市",
            "苏州市\tcity\t江苏省",
            "喀什地区\tcity\t新疆维吾尔自治区",
            "海南藏族自治州\tcity\t青海省",
            "昆山市\tcounty\t苏州市",
            "中山市\tcity\t广东省",
            "中山市\tcounty\t中山市",
            "东乡族自治县\tcounty\t临夏回族自治州",
            "和平区\tcounty\t天津市",
            "江津区\tcounty\t重庆市",
            "道真仡佬族苗族自治县\tcounty\t遵义市",
            "富县\tcounty\t延安市",
            "公安县\tcounty\t荆州市",
            "东方市\tcounty\t海南省",
            "房山区\tcounty\t北京市",
            "苏州工业园区\tcounty\t苏州市",
            "张家港镇\ttown\t昆山市");
    assertEquals(
        """
        PROVINCE\t宁夏\t海南\t重庆\t重庆市
        CITY\t中山\t喀什\t喀什地区\t苏州
        COUNTY\t东乡\t东方市\t富县\t房山区\t昆山\t昆山市\t江津\t道真
        """,
        ListPlaces.file(places));
  }
}
