package fr.gouvernail.sample;

import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.sample.SampleCompanies.Answer;
import fr.gouvernail.sample.SampleCompanies.Audit;
import fr.gouvernail.sample.SampleCompanies.Expected;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the audits of a company in a file of companies.
class SampleAudits {

  private static final Map<String, AnswerState> STATES =
      Map.of(
          "note", AnswerState.SCORED,
          "ne_sait_pas", AnswerState.UNKNOWN,
          "na_auto", AnswerState.NOT_APPLICABLE_AUTO,
          "na_manuel", AnswerState.NOT_APPLICABLE,
          "sans_reponse", AnswerState.UNANSWERED);
  private static final Map<String, EvidenceLevel> EVIDENCE =
      Map.of(
          "declare", EvidenceLevel.DECLARED,
          "observe", EvidenceLevel.OBSERVED,
          "piece", EvidenceLevel.DOCUMENTED);
  private static final Map<String, Boolean> STATUS = Map.of("cloture", true, "en_cours", false);
  private static final List<String> ACTIVE = List.of("in_pilot", "in_production");

  private final Questionnaires questionnaires;

  SampleAudits(Questionnaires questionnaires) {
    this.questionnaires = questionnaires;
  }

  Audit read(Cursor at, Cursor company) {
    var questionnaire = questionnaire(at);
    return new Audit(
        at.text("id"),
        at.text("model"),
        at.text("model_version"),
        at.date("date"),
        at.choice("status", STATUS).orElse(true),
        at.text("lead_consultant"),
        at.text("second_consultant"),
        targetProfile(at, questionnaire),
        facts(at, questionnaire),
        answers(at, questionnaire),
        company.list("use_cases").stream().anyMatch(SampleAudits::isProhibitedAndActive),
        at.find("expected").map(SampleAudits::expected).orElse(null));
  }

  private @Nullable Questionnaire questionnaire(Cursor at) {
    var id = at.text("model");
    var version = at.text("model_version");
    try {
      var found = questionnaires.get(id, Version.of(version));
      if (found.isPresent()) {
        return found.get();
      }
    } catch (IllegalArgumentException e) {
      // an impossible version is an unknown one
    }
    at.find("model_version").ifPresent(v -> v.fault("sample.fault.dangling", id + " " + version));
    return null;
  }

  private static String targetProfile(Cursor at, @Nullable Questionnaire questionnaire) {
    if (questionnaire == null) {
      return at.text("target_profile");
    }
    var known =
        questionnaire.targetProfiles().stream().collect(Collectors.toMap(p -> p.id(), p -> p.id()));
    return at.choice("target_profile", known).orElse("");
  }

  private static Map<String, Object> facts(Cursor at, @Nullable Questionnaire questionnaire) {
    var facts = new LinkedHashMap<String, Object>();
    at.entries("facts")
        .forEach((id, value) -> {
          var text = value.text();
          if (questionnaire != null
              && questionnaire.facts().stream().noneMatch(f -> f.id().equals(id))) {
            value.fault("sample.fault.dangling", id);
          } else if (text.equals("true") || text.equals("false")) {
            facts.put(id, Boolean.valueOf(text));
          } else if (text.matches("\\d{1,6}")) {
            facts.put(id, Integer.valueOf(text));
          } else {
            value.fault("sample.fault.notTruth");
          }
        });
    return facts;
  }

  private static Map<String, Answer> answers(Cursor at, @Nullable Questionnaire questionnaire) {
    var answers = new LinkedHashMap<String, Answer>();
    at.entries("answers")
        .forEach((question, value) -> {
          if (questionnaire != null && questionnaire.findQuestion(question).isEmpty()) {
            value.fault("sample.fault.dangling", question);
          }
          answers.put(question, answer(value));
        });
    return answers;
  }

  private static Answer answer(Cursor at) {
    var state = at.choice("state", STATES).orElse(AnswerState.UNANSWERED);
    var scored = state == AnswerState.SCORED;
    return new Answer(
        state,
        scored ? at.number("value", 0, 4) : null,
        scored ? at.choice("evidence", EVIDENCE).orElse(EvidenceLevel.DECLARED) : null,
        Optional.ofNullable(at.textOrNull("comment")).orElse(""),
        at.textOrNull("justification"));
  }

  private static boolean isProhibitedAndActive(Cursor useCase) {
    return "interdit".equals(useCase.textOrNull("ai_act_class"))
        && ACTIVE.contains(Optional.ofNullable(useCase.textOrNull("state")).orElse(""));
  }

  private static Expected expected(Cursor at) {
    var dimensions = new LinkedHashMap<String, BigDecimal>();
    at.entries("dimensions").forEach((id, d) -> dimensions.put(id, decimal(d, "score")));
    return new Expected(
        decimal(at, "overall"),
        decimal(at, "substantiated"),
        decimal(at, "confidence"),
        at.find("coverage").isPresent() ? decimal(at, "coverage") : null,
        at.text("level"),
        dimensions,
        at.list("top_recommendations").stream().map(r -> r.text("id")).toList());
  }

  private static BigDecimal decimal(Cursor at, String key) {
    try {
      return new BigDecimal(at.text(key));
    } catch (NumberFormatException e) {
      at.find(key).ifPresent(v -> v.fault("sample.fault.notNumber", 0, 100));
      return BigDecimal.ZERO;
    }
  }
}
