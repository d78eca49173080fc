package io.github.qubao.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.entity.Entity;
import io.github.qubao.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameEvidenceTest {
  private static final String BODY = "云桥县人民医院的医生到云桥县青芦镇义诊。";

  private static Entity name(Entity.Type type, int start, int end) {
    Span span = new Span(start, end);
    return new Entity(span.in(BODY), type, span, 0.9, Optional.empty(), Optional.empty());
  }

  private static float figure(String figure, String word, int times) {
    NameEvidence names =
        new NameEvidence(
            List.of(
                name(Entity.Type.ORGANIZATION, 0, 7),
                name(Entity.Type.PLACE, 11, 14),
                name(Entity.Type.PLACE, 14, 17)),
            BODY);
    return names.of(word, times)[NameEvidence.NAMES.indexOf(figure)];
  }

  @Test
  void wholeNamesAndPartsOfThemAreTold() {
    assertEquals(0.9f, figure("nameOffice", "云桥县人民医院", 1));
    assertEquals(0, figure("namePlace", "云桥县人民医院", 1));
    assertEquals(0.5f, figure("nameShare", "云桥县", 2));
    assertEquals(1, figure("withinName", "人民医院", 1));
    assertEquals(0.5f, figure("withinName", "云桥县", 2));
    assertTrue(figure("nameRank", "青芦镇", 1) > figure("nameRank", "云桥县", 2));
    assertEquals(0, figure("namePlace", "义诊", 1));
  }
}
