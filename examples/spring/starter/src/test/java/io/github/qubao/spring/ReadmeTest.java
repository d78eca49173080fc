package io.github.qubao.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qubao.Qubao;
import io.github.qubao.spring.json.QubaoModule;
import io.github.qubao.testing.MarkdownCode;
import io.github.qubao.testing.SourceFile;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's controller is compiled as it stands, and asked; its properties are those there are.
 */
class ReadmeTest {
  private static final Path README = Path.of("../README.md");

  @TempDir Path folder;

  @Test
  void theControllerAnswers() throws Exception {
    List<String> blocks = MarkdownCode.blocks(README, "java");
    assertEquals(1, blocks.size());
    SourceFile controller = SourceFile.compile(folder, "TopicController", blocks.get(0));
    try (URLClassLoader loader = controller.loader()) {
      Class<?> type = loader.loadClass("TopicController");
      Constructor<?> constructor = type.getDeclaredConstructor(Qubao.class);
      constructor.setAccessible(true);
      Method topic = type.getDeclaredMethod("topic", String.class);
      topic.setAccessible(true);
      Object answer =
          topic.invoke(constructor.newInstance(Qubao.create()), "青芦镇早稻陆续成熟，农户抢抓晴好天气收割。");
      String json = new ObjectMapper().registerModule(new QubaoModule()).writeValueAsString(answer);
      assertTrue(json.startsWith("{\"topic\":\"agriculture\",\"scores\":{"), json);
    }
  }

  @Test
  void thePropertiesAreThoseThatThereAre() throws Exception {
    Set<String> told =
        Pattern.compile("`qubao\\.([a-z-]{1,30})` \\|")
            .matcher(Files.readString(README))
            .results()
            .map(m -> m.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> there =
        Arrays.stream(QubaoProperties.class.getRecordComponents())
            .map(c -> c.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(there, told);
  }
}
