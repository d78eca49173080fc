package io.github.qubao.benchmarks;

import java.util.Arrays;
import java.util.function.Supplier;

/** All segmenters that are compared, by the names that the tables use. */
enum Contestant {
  QUBAO_LIST("qubao-list", Ours::list),
  QUBAO_BUFFER("qubao-buffer", Ours::buffer),
  QUBAO_SPLIT_BUFFER("qubao-split-buffer", Ours::splitBuffer),
  QUBAO_HANLP_BUFFER("qubao-hanlp-buffer", Ours::hanLpCompatibleBuffer),
  HANLP_STANDARD("hanlp-standard", Peers::hanlpStandard),
  HANLP_BASIC("hanlp-basic", Peers::hanlpBasic),
  HANLP_SPEED("hanlp-speed", Peers::hanlpSpeed),
  THULAC4J("thulac4j", Peers::thulac4j),
  JIEBA("jieba", Peers::jieba),
  ANSJ("ansj", Peers::ansj),
  SMARTCN("smartcn", Peers::smartcn),
  MMSEG4J("mmseg4j", Peers::mmseg4j),
  JCSEG("jcseg", Peers::jcseg),
  MYNLP("mynlp", Peers::mynlp);

  private final String label;
  private final Supplier<Cutter> maker;

  Contestant(String label, Supplier<Cutter> maker) {
    this.label = label;
    this.maker = maker;
  }

  String label() {
    return label;
  }

  Cutter open() {
    return maker.get();
  }

  static Contestant of(String label) {
    return Arrays.stream(values())
        .filter(c -> c.label.equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no contestant " + label));
  }
}
