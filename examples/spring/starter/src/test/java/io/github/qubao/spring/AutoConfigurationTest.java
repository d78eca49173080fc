package io.github.qubao.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qubao.Qubao;
import io.github.qubao.segment.Token;
import io.github.qubao.spring.actuate.QubaoHealthAutoConfiguration;
import io.github.qubao.spring.actuate.QubaoHealthIndicator;
import io.github.qubao.spring.actuate.QubaoMetrics;
import io.github.qubao.spring.actuate.QubaoMetricsAutoConfiguration;
import io.github.qubao.spring.json.QubaoModule;
import io.github.qubao.topic.Classification;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.train.LabelledText;
import io.github.qubao.topic.train.TopicTrainer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** What an application gets that only adds the starter. */
class AutoConfigurationTest {
  @TempDir Path folder;

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  QubaoAutoConfiguration.class,
                  QubaoHealthAutoConfiguration.class,
                  QubaoMetricsAutoConfiguration.class,
                  JacksonAutoConfiguration.class));

  private static List<String> words(Qubao qubao, String text) {
    return qubao.segmenter().segment(text).stream().map((Token t) -> t.in(text)).toList();
  }

  @Test
  void thereIsOneQubao() {
    application.run(
        context -> {
          assertThat(context).hasSingleBean(Qubao.class).hasSingleBean(QubaoHealthIndicator.class);
          assertThat(context).doesNotHaveBean(QubaoMetrics.class);
          assertThat(context.getBean(HealthIndicator.class).health().getStatus())
              .isEqualTo(Status.UP);
          Qubao qubao = context.getBean(Qubao.class);
          String json =
              context
                  .getBean(ObjectMapper.class)
                  .writeValueAsString(qubao.analyze("早稻开镰", "青芦镇早稻陆续成熟，农户抢抓晴好天气收割。"));
          assertThat(json).startsWith("{\"topic\":\"agriculture\",\"scores\":{");
        });
  }

  @Test
  void theImportsAreFoundByTheirNames() throws Exception {
    String file =
        "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";
    try (var in = getClass().getClassLoader().getResourceAsStream(file)) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\n"))
          .containsExactlyInAnyOrder(
              QubaoAutoConfiguration.class.getName(),
              QubaoHealthAutoConfiguration.class.getName(),
              QubaoMetricsAutoConfiguration.class.getName());
    }
    assertThat(
            SpringFactoriesLoader.forDefaultResourceLocation()
                .load(
                    FailureAnalyzer.class,
                    // Others of Spring's need what is not here.
                    SpringFactoriesLoader.FailureHandler.handleMessage((message, error) -> {}))
                .stream()
                .map(Object::getClass))
        .contains(QubaoSettingFailureAnalyzer.class);
  }

  @Test
  void propertiesAreUsed() throws Exception {
    Path words = Files.writeString(folder.resolve("words.txt"), "青芦镇早稻节 n\n-北京大学\n");
    application
        .withPropertyValues(
            "qubao.word-lists=" + words.toUri(),
            "qubao.summary-chars=30",
            "qubao.keyword-limit=2",
            "qubao.dates=split",
            "qubao.granularity=fine",
            "qubao.max-error=0.02")
        .run(
            context -> {
              Qubao qubao = context.getBean(Qubao.class);
              assertThat(words(qubao, "在青芦镇早稻节上")).contains("青芦镇早稻节");
              assertThat(words(qubao, "北京大学")).hasSizeGreaterThan(1);
              assertThat(words(qubao, "南京大学")).containsExactly("南京", "大学");
              assertThat(words(qubao, "2022年")).containsExactly("2022", "年");
              String text = "青芦镇早稻陆续成熟，农户抢抓晴好天气收割。镇农业中心派出农机手下田帮忙。全镇收割三千亩。";
              assertThat(qubao.analyze("早稻", text).summary().text()).hasSizeLessThanOrEqualTo(30);
              String grapes = "青芦镇举办葡萄采摘节，游客进园采摘葡萄。青芦镇今年新建冷库六座，冷库能存葡萄五百吨。";
              assertThat(qubao.analyze("青芦镇葡萄采摘节", grapes).keywords()).hasSize(2);
              String unsure = "区里开了一个会，大家说了说今年的事，也看了看明年的事。";
              assertThat(qubao.analyze("", unsure).topic().decision())
                  .isEqualTo(Classification.Decision.ABSTAINED);
            });
  }

  @Test
  void aModelOfOnesOwnIsUsed() throws Exception {
    Path model = folder.resolve("model");
    List<LabelledText> articles = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      articles.add(new LabelledText("", "足球赛第" + i + "轮开球，主队射门得分。", new Topic("体育")));
      articles.add(new LabelledText("", "小学第" + i + "课开讲，老师教学生写字。", new Topic("教育")));
    }
    try (OutputStream out = Files.newOutputStream(model)) {
      TopicTrainer.create().train(articles).save(out);
    }
    application
        .withPropertyValues("qubao.topic-model=" + model.toUri())
        .run(
            context ->
                assertThat(context.getBean(Qubao.class).topicClassifier().topics())
                    .extracting(Topic::name)
                    .containsExactlyInAnyOrder("体育", "教育"));
  }

  @Test
  void whatCannotBeUsedIsToldWithItsProperty() throws Exception {
    Path broken = Files.writeString(folder.resolve("broken"), "早稻 n 1 2 3 4\n");
    String[][] all = {
      {"qubao.word-lists=" + broken.toUri(), "qubao.word-lists[0]", "1"},
      {"qubao.word-lists=file:/no/such/file", "qubao.word-lists[0]", "cannot be read"},
      {"qubao.topic-model=" + broken.toUri(), "qubao.topic-model", "broken"},
      {"qubao.topic-model=file:/no/such/file", "qubao.topic-model", "cannot be read"},
      {"qubao.max-error=2", "qubao.max-error", "below 1"},
      {"qubao.max-error=1e-12", "qubao.max-error", "no answer keeps"},
      {"qubao.summary-chars=0", "qubao.summary-chars", "at least 1"},
      {"qubao.keyword-limit=-1", "qubao.keyword-limit", "at least 0"},
    };
    for (String[] one : all) {
      application
          .withPropertyValues(one[0])
          .run(
              context -> {
                assertThat(context).hasFailed();
                FailureAnalysis told =
                    new QubaoSettingFailureAnalyzer().analyze(context.getStartupFailure());
                assertThat(told).as(one[0]).isNotNull();
                assertThat(told.getDescription()).contains(one[1]).contains(one[2]);
                assertThat(told.getAction()).isNotBlank();
              });
    }
  }

  @Test
  void anApplicationsOwnComesFirst() {
    Qubao own = Qubao.builder().keywordLimit(1).build();
    application
        .withBean(Qubao.class, () -> own)
        .run(context -> assertThat(context.getBean(Qubao.class)).isSameAs(own));
    application
        .withBean(QubaoCustomizer.class, () -> builder -> builder.summaryChars(1).keywordLimit(0))
        .run(
            context ->
                assertThat(context.getBean(Qubao.class).analyze("早稻", "青芦镇早稻陆续成熟。").keywords())
                    .isEmpty());
  }

  @Test
  void withoutJacksonAndTheActuatorItRunsToo() {
    application
        .withClassLoader(
            new FilteredClassLoader(
                "com.fasterxml.jackson", "io.micrometer", "org.springframework.boot.actuate"))
        .run(
            context -> {
              assertThat(context).hasSingleBean(Qubao.class);
              assertThat(context.containsBean("qubaoModule")).isFalse();
              assertThat(context.containsBean("qubaoHealthIndicator")).isFalse();
            });
    application
        .withPropertyValues("management.health.qubao.enabled=false")
        .run(
            context ->
                assertThat(context)
                    .doesNotHaveBean(QubaoHealthIndicator.class)
                    .hasSingleBean(QubaoModule.class));
  }

  @Test
  void callsAreTimedWhereThereIsARegistry() {
    application
        .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .run(
            context -> {
              QubaoMetrics metrics = context.getBean(QubaoMetrics.class);
              assertThat(metrics.record("classify", 5, () -> 7)).isEqualTo(7);
              try {
                metrics.record(
                    "classify",
                    3,
                    () -> {
                      throw new IllegalStateException("as it should");
                    });
              } catch (IllegalStateException e) {
                assertThat(e).hasMessage("as it should");
              }
              MeterRegistry registry = context.getBean(MeterRegistry.class);
              assertThat(registry.get("qubao.calls").tag("outcome", "success").timer().count())
                  .isEqualTo(1);
              assertThat(registry.get("qubao.calls").tag("outcome", "error").timer().count())
                  .isEqualTo(1);
              assertThat(registry.get("qubao.characters").counter().count()).isEqualTo(8);
            });
  }

  @Test
  void anEditorKnowsTheProperties() throws Exception {
    try (var in =
        getClass()
            .getClassLoader()
            .getResourceAsStream("META-INF/spring-configuration-metadata.json")) {
      var metadata = new ObjectMapper().readTree(in);
      assertThat(metadata.get("properties")).hasSize(7);
      metadata
          .get("properties")
          .forEach(p -> assertThat(p.path("description").asText()).as(p.toString()).isNotBlank());
    }
  }
}
