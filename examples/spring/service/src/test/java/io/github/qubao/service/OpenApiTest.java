package io.github.qubao.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/**
 * The OpenAPI document tells what the service does: no path, form, parameter or field more or less.
 */
class OpenApiTest {
  static RunningService service;
  static JsonNode document;

  @BeforeAll
  static void start() throws Exception {
    service = new RunningService();
    HttpResponse<String> response = service.get("/openapi.json");
    assertEquals(200, response.statusCode());
    document = RunningService.json(response.body());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void pathsAndFormsAreThoseOfTheMappings() {
    Map<String, Set<String>> mapped = new TreeMap<>();
    RequestMappingHandlerMapping mapping =
        service.context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
      for (var pattern : info.getPatternsCondition().getPatterns()) {
        String path = pattern.getPatternString();
        List<String> paths =
            path.equals(ArticlesController.PATH)
                ? List.of("/v1/classify", "/v1/summarize", "/v1/segment")
                : List.of(path);
        for (String one : paths) {
          Set<String> forms = mapped.computeIfAbsent(one, p -> new TreeSet<>());
          info.getConsumesCondition()
              .getConsumableMediaTypes()
              .forEach(type -> forms.add(type.toString()));
        }
      }
    }
    Map<String, Set<String>> told = new TreeMap<>();
    for (String path : names(document.get("paths"))) {
      assertEquals(List.of("post"), names(document.get("paths").get(path)));
      told.put(
          path,
          new TreeSet<>(names(document.get("paths").get(path).at("/post/requestBody/content"))));
    }
    assertEquals(mapped, told);
  }

  @Test
  void parametersAreThoseThatAreTaken() {
    Map<String, Set<String>> told = new TreeMap<>();
    for (String path : names(document.get("paths"))) {
      Set<String> parameters = new TreeSet<>();
      document
          .get("paths")
          .get(path)
          .at("/post/parameters")
          .forEach(p -> parameters.add(p.get("name").asText()));
      told.put(path.substring("/v1/".length()), parameters);
    }
    Map<String, Set<String>> taken = new TreeMap<>(Operations.PARAMETERS);
    taken.put("pages", PagesController.PDF_PARAMETERS);
    assertEquals(taken, told);
  }

  @Test
  void everyExampleIsAnsweredAsTheSchemaSays() throws Exception {
    for (String path : names(document.get("paths"))) {
      JsonNode operation = document.get("paths").get(path).get("post");
      JsonNode schema = operation.at("/responses/200/content/application~1json/schema");
      JsonNode content = operation.at("/requestBody/content");
      for (String type : names(content)) {
        JsonNode example = content.get(type).get("example");
        if (example == null) {
          continue; // a PDF
        }
        String body = example.isTextual() ? example.asText() : example.toString();
        List<String> queries = new ArrayList<>(List.of(""));
        if (!path.equals("/v1/pages")) {
          for (JsonNode p : operation.get("parameters")) {
            String value = URLEncoder.encode(p.get("example").asText(), StandardCharsets.UTF_8);
            queries.add("?" + p.get("name").asText() + "=" + value);
          }
        }
        for (String query : queries) {
          HttpResponse<String> response = service.post(path + query, type, body);
          assertEquals(200, response.statusCode(), path + query + response.body());
          check(schema, RunningService.json(response.body()), path + query);
        }
      }
    }
  }

  @Test
  void aProblemIsAsTheSchemaSays() throws Exception {
    HttpResponse<String> response = service.post("/v1/classify", "application/json", "{}");
    JsonNode told = document.at("/paths/~1v1~1classify/post/responses/" + response.statusCode());
    check(
        told.at("/content/application~1problem+json/schema"),
        RunningService.json(response.body()),
        "problem");
  }

  @Test
  void thePageTellsOfEachTypeOfProblemAndLoadsNothingFromElsewhere() throws Exception {
    HttpResponse<String> page = service.get("/");
    assertEquals(200, page.statusCode());
    assertTrue(page.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
    for (String type :
        List.of(
            "malformed",
            "parameter",
            "slow",
            "too-large",
            "media-type",
            "unreadable",
            "busy",
            "late",
            "fault")) {
      assertTrue(page.body().contains("id=\"" + type + "\""), type);
    }
    for (String part : List.of("/page.js", "/page.css")) {
      HttpResponse<String> response = service.get(part);
      assertEquals(200, response.statusCode());
      assertFalse(response.body().contains("http:") || response.body().contains("https:"), part);
    }
    assertFalse(page.body().contains("http:") || page.body().contains("https:"));
  }

  /** Every field is told of, has its type, and is there if it has to be. */
  private static void check(JsonNode schema, JsonNode value, String where) {
    JsonNode s = schema;
    if (s.has("$ref")) {
      s = document.at(s.get("$ref").asText().substring(1));
    }
    assertTrue(s.isObject(), where + " has no schema");
    assertTrue(types(s.get("type")).contains(type(value)), where + ": " + value + " is no " + s);
    if (s.has("enum")) {
      Set<String> all = new HashSet<>();
      s.get("enum").forEach(e -> all.add(e.asText()));
      assertTrue(all.contains(value.asText()), where + ": " + value);
    }
    if (value.isArray()) {
      for (JsonNode item : value) {
        check(s.get("items"), item, where + "[]");
      }
    }
    if (value.isObject()) {
      for (String name : names(value)) {
        JsonNode field =
            s.has("properties") && s.get("properties").has(name)
                ? s.get("properties").get(name)
                : s.get("additionalProperties");
        assertTrue(field != null, where + "." + name + " is not told of");
        check(field, value.get(name), where + "." + name);
      }
      for (JsonNode name : s.path("required")) {
        assertTrue(value.has(name.asText()), where + "." + name + " is missing");
      }
    }
  }

  private static Set<String> types(JsonNode type) {
    Set<String> types = new HashSet<>();
    if (type.isArray()) {
      type.forEach(t -> types.add(t.asText()));
    } else {
      types.add(type.asText());
    }
    if (types.contains("number")) {
      types.add("integer");
    }
    return types;
  }

  private static String type(JsonNode value) {
    if (value.isIntegralNumber()) {
      return "integer";
    }
    return value.isNumber()
        ? "number"
        : value.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
  }
}
