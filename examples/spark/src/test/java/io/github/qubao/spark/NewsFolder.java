package io.github.qubao.spark;

import io.github.qubao.testing.WrittenPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A folder with news of every kind that the job reads, and with what it cannot read. */
final class NewsFolder {
  static final String HARVEST = "青芦镇早稻陆续成熟，农户抢抓晴好天气收割。区农业农村局派出农技员下田指导。";
  static final String CLINIC = "云汀区医院开设夜间门诊，医保可以直接结算。家庭医生每周到社区为老人量血压、讲用药。";

  /** A name that is awkward for whoever takes it for a web address. */
  static final String SCAN = "区报 100%25#1?.pdf";

  /** Records that can be read, of all kinds but pages. */
  static final int LINES = 9;

  /** Records that cannot be read. */
  static final int BAD = 12;

  private NewsFolder() {}

  static Path fill(Path folder) throws IOException {
    Path day = Files.createDirectories(folder.resolve("2026-05-13"));
    Files.write(
        day.resolve("news.jsonl"),
        joined(
            "\uFEFF{\"id\":1,\"title\":\"早稻开镰\",\"text\":\"" + HARVEST + "\"}\r\n\r\n",
            "{\"id\":\"b\",\"text\":\"" + CLINIC + "\",\"date\":\"2026-06-01T08:00:00Z\"}\n",
            "{\"text\":\"\",\"other\":[1,{\"text\":\"x\"}]}\n",
            "{\"id\":1.50,\"title\":null,\"text\":\"" + HARVEST + "\"} \n",
            "{\"text\":\"二\"}{\"text\":\"三\"}\n",
            "{\"text\":\"没有完\n",
            "[1]\n",
            "{\"title\":\"没有正文\"}\n",
            "{\"text\":\"一\",\"text\":\"二\"}\n",
            "{\"text\":\"一\",\"date\":\"13/5/2026\"}\n",
            "{\"text\":\"一\",\"date\":\"+999999999-12-31\"}\n",
            "{\"text\":12}\n",
            new byte[] {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xB5, '"', '}', '\n'},
            "{\"text\":\"" + CLINIC + "\"}"));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < 4; i++) {
        gzip.write(joined("{\"id\":\"z" + i + "\",\"text\":\"" + CLINIC + "\"}\n"));
      }
    }
    Files.write(folder.resolve("20260514.ndjson.gz"), packed.toByteArray());
    Files.copy(Path.of("../sample-page.txt"), day.resolve("page.txt"));
    Files.write(
        folder.resolve(SCAN),
        new WrittenPdf()
            .line("云汀区早稻丰收农户笑", 60, 82, 24)
            .line(HARVEST.substring(0, 20), 60, 130, 10)
            .line(HARVEST.substring(20), 60, 150, 10)
            .page()
            .bytes());
    Files.write(folder.resolve("broken.pdf"), joined("%PDF-1.7\n\u00E2\u00E3 nothing"));
    Files.write(folder.resolve("empty.txt"), new byte[0]);
    Files.write(folder.resolve("table.csv"), joined("a,b\n"));
    Files.write(folder.resolve("_hidden.jsonl"), joined("{\n"));
    Files.write(Files.createDirectory(folder.resolve(".git")).resolve("x.jsonl"), joined("{\n"));
    return folder;
  }

  private static byte[] joined(Object... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Object part : parts) {
      all.writeBytes(
          part instanceof byte[] bytes ? bytes : ((String) part).getBytes(StandardCharsets.UTF_8));
    }
    return all.toByteArray();
  }
}
