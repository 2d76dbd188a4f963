package fr.gouvernail.scoring;

import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaires;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The sample companies and the oracles of the method, read for tests.
final class Samples {

  static final Questionnaire QUESTIONNAIRE =
      new Questionnaires().latest("maturite-ia-pme").orElseThrow();

  private Samples() {}

  static Map<String, Object> oracles() {
    return yaml("/content/scoring-oracles.yaml");
  }

  static List<Map<String, Object>> audits() {
    return list(yaml("/content/sample/sample-companies.yaml"), "tenants").stream()
        .flatMap(tenant -> list(tenant, "audits").stream())
        .toList();
  }

  static Map<String, Object> audit(String id) {
    return audits().stream().filter(a -> a.get("id").equals(id)).findFirst().orElseThrow();
  }

  static AuditResult score(Map<String, Object> audit) {
    return MaturityScoring.score(QUESTIONNAIRE, inputs(audit));
  }

  static AuditInputs inputs(Map<String, Object> audit) {
    var answers = new TreeMap<String, Answer>();
    map(audit, "answers").forEach((id, answer) -> answers.put(id, answer(cast(answer))));
    return new AuditInputs(
        LocalDate.parse((String) audit.get("date")),
        Questionnaire.COMPLETE,
        Facts.of(map(audit, "facts")),
        QUESTIONNAIRE.targetProfile((String) audit.get("target_profile")).targets(),
        answers,
        false);
  }

  static Answer answer(Map<String, Object> answer) {
    var state = AnswerState.byId((String) answer.get("state")).orElseThrow();
    return new Answer(
        state,
        (Integer) answer.get("value"),
        answer.get("evidence") == null
            ? null
            : EvidenceLevel.byId((String) answer.get("evidence")).orElseThrow(),
        (String) answer.get("justification"));
  }

  static AuditInputs withAnswers(AuditInputs inputs, Map<String, Answer> answers) {
    return new AuditInputs(
        inputs.date(),
        inputs.pack(),
        inputs.facts(),
        inputs.targets(),
        answers,
        inputs.prohibitedUseActive());
  }

  static BigDecimal number(Object value) {
    return value == null ? null : new BigDecimal(value.toString()).setScale(1);
  }

  static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(Object::toString).toList();
  }

  static List<Map<String, Object>> list(Map<String, Object> map, String key) {
    return ((List<?>) map.get(key)).stream().map(Samples::cast).toList();
  }

  static Map<String, Object> map(Map<String, Object> map, String key) {
    return cast(map.get(key));
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> cast(Object value) {
    return (Map<String, Object>) value;
  }

  /// The caps as the oracles write them.
  static List<String> codes(AuditResult result) {
    return result.caps().stream()
        .flatMap(cap ->
            switch (cap.reason()) {
              case GATE -> cap.questions().stream().map(q -> "gate:" + q);
              case WEAKEST_LINK -> Stream.of("maillon_faible<" + cap.threshold());
              case PROHIBITED_USE -> Stream.of("pratique_interdite");
            })
        .toList();
  }

  private static Map<String, Object> yaml(String file) {
    try (var in = Samples.class.getResourceAsStream(file)) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
