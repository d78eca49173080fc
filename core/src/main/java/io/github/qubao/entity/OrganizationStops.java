package io.github.qubao.entity;

/**
 * Stateless. Offices and gauges that are named as where a bus stops and what a river has: 县 医院 站
 * 下车, 云溪 站 水位.
 */
final class OrganizationStops {
  private static final WordSet BEHIND_STOP = new WordSet("下车 下 上车 停靠 换乘 乘车 候车 改乘 上客 下站");

  private static final WordSet OF_WATER =
      new WordSet("水位 洪峰 流量 超警 超警戒 超保证 退到 涨到 现峰 水尺 雨量 警戒水位 将 仍 已 预计");

  private static final CharSet RIVERS = new CharSet("江河湖溪水泉港");

  private OrganizationStops() {}

  static void find(Words w, Names names) {
    for (int i = 0; i < w.size(); i++) {
      if (names.typeAt(i) != Entity.Type.ORGANIZATION) {
        continue;
      }
      int behind = i + names.tokensAt(i);
      boolean stop = w.isChar(behind, '站') && BEHIND_STOP.has(w, behind + 1);
      boolean gauge =
          w.last(behind - 1) == '站'
              && (OF_WATER.has(w, behind) && !w.isWord(behind, "将")
                  || w.isChar(behind, '的') && w.isWord(behind + 1, "水尺")
                  || tellsOfWater(w, behind));
      int station = gauge ? behindRiver(w, i, behind) : i;
      if (station > i) {
        names.remove(i);
        names.add(i, station - i, Entity.Type.PLACE, Certainty.PLACE_TAGGED);
        names.add(station, behind - station, Entity.Type.PLACE, Certainty.PLACE_OF_PARTS);
      } else if (stop || gauge) {
        names.setPlace(i, Certainty.PLACE_OF_PARTS);
      }
    }
  }

  /** 府河 云溪 站: where the station begins that is named behind its river. */
  private static int behindRiver(Words w, int i, int behind) {
    int next = i + 1;
    boolean river = w.length(i) >= 2 && w.length(i) <= 3 && RIVERS.has(w.last(i));
    return river && next < behind - 1 ? next : i;
  }

  /** 云溪 站 7日 5时 水位, 站 仍 超 保证 */
  private static boolean tellsOfWater(Words w, int i) {
    for (int k = i; k < i + 4 && !w.isBoundary(k); k++) {
      if (w.isWord(k, "水位") || w.isWord(k, "洪峰") || w.isWord(k, "超警") || w.isWord(k, "流量")) {
        return true;
      }
    }
    return false;
  }
}
