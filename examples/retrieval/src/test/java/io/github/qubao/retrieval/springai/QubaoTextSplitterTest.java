package io.github.qubao.retrieval.springai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.Qubao;
import io.github.qubao.retrieval.Chunker;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.ai.content.Media;
import org.springframework.ai.document.DefaultContentFormatter;
import org.springframework.ai.document.Document;
import org.springframework.ai.transformer.splitter.TextSplitter;
import org.springframework.util.MimeTypeUtils;

class QubaoTextSplitterTest {
  private static final String TEXT = "青芦镇的早稻育秧已经完成。区卫健局的医疗队进村义诊。河长每周巡河两次。";
  private static final Chunker CHUNKER = Chunker.builder().budget(15).build();

  @Test
  void keepsTheDocumentsMetadataAndAddsItsOwn() {
    Document document = new Document("page-2", TEXT, Map.of("source", "第2版", "title", "早稻育秧"));
    document.setContentFormatter(DefaultContentFormatter.builder().withTextTemplate("x").build());
    TextSplitter splitter = new QubaoTextSplitter(CHUNKER, Qubao.create());
    List<Document> chunks = splitter.split(document);
    assertEquals(3, chunks.size());
    Map<String, Object> second = chunks.get(1).getMetadata();
    assertEquals("第2版", second.get("source"));
    assertEquals("早稻育秧", second.get("headline"));
    assertEquals("page-2", second.get("parent_document_id"));
    assertEquals(1, second.get("chunk_index"));
    assertEquals(3, second.get("total_chunks"));
    int start = TEXT.indexOf("区卫健局");
    assertEquals(start, second.get("start"));
    assertEquals(start + "区卫健局的医疗队进村义诊。".length(), second.get("end"));
    assertTrue(String.valueOf(second.get("names")).contains("区卫健局"), second.toString());
    assertSame(document.getContentFormatter(), chunks.get(1).getContentFormatter());
    assertFalse(
        new QubaoTextSplitter(CHUNKER).split(document).get(0).getMetadata().containsKey("topic"));
  }

  @Test
  void handsOnADocumentWithoutText() {
    Document picture =
        new Document(
            new Media(MimeTypeUtils.IMAGE_PNG, URI.create("http://localhost/1.png")), Map.of());
    assertEquals(List.of(picture), new QubaoTextSplitter(CHUNKER).apply(List.of(picture)));
  }
}
