package io.github.qubao.retrieval.langchain4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingStoreIngestor;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import io.github.qubao.Qubao;
import io.github.qubao.retrieval.Chunker;
import java.util.List;
import org.junit.jupiter.api.Test;

class QubaoDocumentSplitterTest {
  private static final String TEXT = "青芦镇的早稻育秧已经完成。区卫健局的医疗队进村义诊。河长每周巡河两次。";
  private static final Chunker CHUNKER = Chunker.builder().budget(15).build();

  @Test
  void keepsTheDocumentsMetadataAndAddsItsOwn() {
    Document document = Document.from(TEXT, Metadata.from("source", "第2版").put("title", "早稻育秧"));
    List<TextSegment> segments = new QubaoDocumentSplitter(CHUNKER, Qubao.create()).split(document);
    assertEquals(3, segments.size());
    Metadata second = segments.get(1).metadata();
    assertEquals("第2版", second.getString("source"));
    assertEquals("早稻育秧", second.getString("headline"));
    assertEquals("1", second.getString("index"));
    int start = second.getInteger("start");
    assertEquals(segments.get(1).text(), TEXT.substring(start, second.getInteger("end")));
    assertEquals("true", second.getString("whole_sentences"));
    assertTrue(second.getString("names").contains("区卫健局"), second.toString());
    assertNull(document.metadata().getString("index"));
    assertNull(
        new QubaoDocumentSplitter(CHUNKER).split(document).get(0).metadata().getString("topic"));
  }

  /** The whole way: LangChain4j cuts with it, embeds, stores, and finds the sentence again. */
  @Test
  void anIngestorTakesIt() {
    InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
    EmbeddingModel model = new CharacterBag();
    EmbeddingStoreIngestor.builder()
        .documentSplitter(new QubaoDocumentSplitter(CHUNKER))
        .embeddingModel(model)
        .embeddingStore(store)
        .build()
        .ingest(Document.from(TEXT));
    EmbeddingSearchRequest request =
        EmbeddingSearchRequest.builder()
            .queryEmbedding(model.embed("谁去巡河？").content())
            .maxResults(1)
            .build();
    assertEquals("河长每周巡河两次。", store.search(request).matches().get(0).embedded().text());
  }

  /** How often a text has each of its characters. */
  private static final class CharacterBag implements EmbeddingModel {
    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
      return Response.from(
          segments.stream()
              .map(
                  s -> {
                    float[] vector = new float[4096];
                    s.text().chars().forEach(c -> vector[c % 4096]++);
                    return Embedding.from(vector);
                  })
              .toList());
    }
  }
}
