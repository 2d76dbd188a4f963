package fr.gouvernail.sample;

import static fr.gouvernail.sample.SampleLoader.person;

import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.assessment.AssessmentClosing;
import fr.gouvernail.assessment.AssessmentClosing.Finished;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.NewAssessment;
import fr.gouvernail.assessment.Targets;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.sample.SampleCompanies.Answer;
import fr.gouvernail.sample.SampleCompanies.Audit;
import fr.gouvernail.sample.SampleCompanies.Company;
import fr.gouvernail.sample.SampleCompanies.Expected;
import fr.gouvernail.scoring.AuditResult;
import fr.gouvernail.tenancy.PersonRef;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes the closed audits of a company over and compares their results with what the file expects.
@Component
class SampleAssessments {

  private static final LocalTime END_OF_INTERVIEW = LocalTime.of(17, 30);

  private final AssessmentClosing closing;
  private final Questionnaires questionnaires;

  SampleAssessments(AssessmentClosing closing, Questionnaires questionnaires) {
    this.closing = closing;
    this.questionnaires = questionnaires;
  }

  /// @param assessments audit id of the file → what it became
  record Loaded(List<Difference> differences, Map<String, AssessmentId> assessments) {}

  /// In the current workspace.
  Loaded load(Company company, Map<String, PersonRef> persons, Map<String, String> names) {
    var differences = new ArrayList<Difference>();
    var assessments = new HashMap<String, AssessmentId>();
    for (var audit : company.audits()) {
      if (audit.closed()) {
        var closed = closing.takeOver(finished(company, audit, persons, names));
        assessments.put(audit.id(), closed.id());
        var expected = audit.expected();
        if (expected != null) {
          compare(audit.id(), expected, closed.result(), differences);
        }
      }
    }
    return new Loaded(differences, assessments);
  }

  private Finished finished(
      Company company, Audit audit, Map<String, PersonRef> persons, Map<String, String> names) {
    var version = Version.of(audit.version());
    var questionnaire = questionnaires.get(audit.questionnaire(), version).orElseThrow();
    var answers = new LinkedHashMap<String, AnswerContent>();
    audit
        .answers()
        .forEach((question, answer) -> {
          if (answer.state() != AnswerState.NOT_APPLICABLE_AUTO) {
            answers.put(question, content(answer));
          }
        });
    return new Finished(
        audit.questionnaire(),
        version,
        new NewAssessment(
            audit.date(),
            questionnaire.packs().getLast().id(),
            Facts.of(audit.facts()),
            audit.prohibitedUseActive(),
            Targets.of(questionnaire.targetProfile(audit.targetProfile())),
            person(persons, audit.lead()),
            person(persons, audit.second())),
        Objects.requireNonNull(names.get(audit.lead())),
        Objects.requireNonNull(names.get(audit.second())),
        answers,
        questionnaire.dimensions().stream()
            .map(Questionnaire.Dimension::id)
            .collect(Collectors.toSet()),
        audit.date().atTime(END_OF_INTERVIEW).atZone(company.zone()).toInstant());
  }

  private static AnswerContent content(Answer answer) {
    var reason = answer.justification();
    return new AnswerContent(
        answer.state(),
        answer.value(),
        answer.evidence(),
        answer.comment(),
        reason == null ? "" : reason,
        false);
  }

  static void compare(
      String audit, Expected expected, AuditResult result, List<Difference> differences) {
    compare(audit, "overall", expected.overall(), result.score(), differences);
    compare(audit, "substantiated", expected.substantiated(), result.substantiated(), differences);
    compare(audit, "confidence", expected.confidence(), result.confidence(), differences);
    compare(audit, "coverage", expected.coverage(), result.coverage(), differences);
    compare(audit, "level", expected.level(), result.level(), differences);
    expected
        .dimensions()
        .forEach(
            (id, score) -> compare(audit, id, score, result.dimension(id).score(), differences));
    compare(
        audit,
        "top_recommendations",
        expected.topRecommendations(),
        result.actions().stream()
            .limit(expected.topRecommendations().size())
            .map(a -> a.lead().id())
            .toList(),
        differences);
  }

  private static void compare(
      String audit,
      String figure,
      @Nullable Object expected,
      @Nullable Object computed,
      List<Difference> differences) {
    var same =
        expected instanceof BigDecimal a && computed instanceof BigDecimal b
            ? a.compareTo(b) == 0
            : Objects.equals(expected, computed);
    if (!same) {
      differences.add(
          new Difference(audit, figure, String.valueOf(expected), String.valueOf(computed)));
    }
  }
}
