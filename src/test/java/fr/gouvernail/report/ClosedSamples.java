package fr.gouvernail.report;

import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.assessment.AssessmentClosing;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.AssessmentSummary;
import fr.gouvernail.assessment.ClosedAudit;
import fr.gouvernail.assessment.NewAssessment;
import fr.gouvernail.assessment.Targets;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.scoring.Answer;
import fr.gouvernail.scoring.AuditInputs;
import fr.gouvernail.scoring.MaturityScoring;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The audits of the sample companies, closed.
final class ClosedSamples {

  static final Questionnaire QUESTIONNAIRE =
      new Questionnaires().latest("maturite-ia-pme").orElseThrow();

  static final Workspace BREVANNE =
      new Workspace(
          new TenantId(UUID.fromString("00000000-0000-7000-8000-000000000001")),
          "ateliers-brevanne",
          "Ateliers Brévanne",
          "Mécanique",
          "industrie",
          45,
          "20-49",
          false,
          ZoneId.of("Europe/Paris"),
          LocalDate.of(2025, 1, 5),
          true);

  private ClosedSamples() {}

  /// The second audit of the industrial company, compared to its first.
  static AuditFile brevanne() {
    return brevanne(Map.of());
  }

  /// The same with other comments.
  static AuditFile brevanne(Map<String, String> comments) {
    var before = closed("AUD-BRE-2025", Map.of());
    var now = closed("AUD-BRE-2026", comments);
    return new AuditFile(now, before, QUESTIONNAIRE, List.of(summary(now), summary(before)));
  }

  /// The second audit of the industrial company as if it had been answered so, compared to its
  /// first.
  static AuditFile brevanne(Function<Question, AnswerContent> answers) {
    var before = closed("AUD-BRE-2025", Map.of());
    var now =
        closed(
            "AUD-BRE-2026",
            QUESTIONNAIRE.questions().stream().collect(Collectors.toMap(Question::id, answers)),
            Facts.of(cast(audit("AUD-BRE-2026").get("facts"))));
    return new AuditFile(now, before, QUESTIONNAIRE, List.of(summary(now), summary(before)));
  }

  /// The only audit of the shop: nothing to compare to.
  static AuditFile bastidon() {
    var now = closed("AUD-BAS-2026", Map.of());
    return new AuditFile(now, null, QUESTIONNAIRE, List.of(summary(now)));
  }

  /// Brings a sample audit into a company, on behalf of its director.
  static AssessmentId takeOver(
      AssessmentClosing closing, Workspace company, PersonRef director, ClosedAudit sample) {
    var inputs = sample.inputs();
    var finished =
        new AssessmentClosing.Finished(
            sample.result().questionnaire(),
            Version.of(sample.result().version()),
            new NewAssessment(
                inputs.date(),
                inputs.pack(),
                inputs.facts(),
                inputs.prohibitedUseActive(),
                new Targets(sample.targetProfile(), inputs.targets(), null),
                director,
                null),
            sample.lead(),
            sample.second(),
            given(sample),
            Set.of(),
            sample.closedAt());
    return Caller.callAs(
        director, () -> CurrentTenant.call(company.id(), () -> closing.takeOver(finished).id()));
  }

  /// What the profile hides was never answered by anybody.
  private static Map<String, AnswerContent> given(ClosedAudit sample) {
    return sample.answers().entrySet().stream()
        .filter(e -> e.getValue().state() != AnswerState.NOT_APPLICABLE_AUTO)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static AssessmentSummary summary(ClosedAudit audit) {
    return new AssessmentSummary(
        audit.id(),
        audit.series(),
        audit.revision(),
        null,
        false,
        audit.result().date(),
        audit.result().pack(),
        false,
        audit.closedAt(),
        audit.result().score(),
        audit.result().level(),
        PersonRef.SYSTEM,
        null);
  }

  private static ClosedAudit closed(String name, Map<String, String> comments) {
    var audit = audit(name);
    var answers = new HashMap<String, AnswerContent>();
    cast(audit.get("answers"))
        .forEach((id, answer) -> answers.put(id, content(cast(answer), comments.get(id))));
    return closed(name, answers, Facts.of(cast(audit.get("facts"))));
  }

  private static ClosedAudit closed(String name, Map<String, AnswerContent> answers, Facts facts) {
    var audit = audit(name);
    var scored = new HashMap<String, Answer>();
    answers.forEach((id, a) ->
        scored.put(
            id,
            new Answer(
                a.state(),
                a.value(),
                a.evidence(),
                a.state() == AnswerState.NOT_APPLICABLE ? a.reason() : null)));
    var profile = QUESTIONNAIRE.targetProfile((String) audit.get("target_profile"));
    var inputs =
        new AuditInputs(
            LocalDate.parse((String) audit.get("date")),
            QUESTIONNAIRE.packs().getLast().id(),
            facts,
            profile.targets(),
            scored,
            false);
    var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return new ClosedAudit(
        new AssessmentId(id),
        id,
        1,
        null,
        Instant.parse("2026-10-15T08:42:00Z"),
        "Hélène Sorbier",
        "Paul Œuvrard",
        profile.id(),
        null,
        inputs,
        MaturityScoring.score(QUESTIONNAIRE, inputs),
        answers);
  }

  private static AnswerContent content(Map<String, Object> answer, String comment) {
    var evidence = (String) answer.get("evidence");
    return new AnswerContent(
        AnswerState.byId((String) answer.get("state")).orElseThrow(),
        (Integer) answer.get("value"),
        evidence == null ? null : EvidenceLevel.byId(evidence).orElseThrow(),
        comment != null ? comment : (String) answer.getOrDefault("comment", ""),
        (String) answer.getOrDefault("justification", ""),
        false);
  }

  private static Map<String, Object> audit(String id) {
    try (var in =
        ClosedSamples.class.getResourceAsStream("/content/sample/sample-companies.yaml")) {
      Map<String, Object> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      return ((List<?>) all.get("tenants"))
          .stream()
              .flatMap(tenant -> ((List<?>) cast(tenant).get("audits")).stream())
              .map(ClosedSamples::cast)
              .filter(a -> id.equals(a.get("id")))
              .findFirst()
              .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> cast(Object value) {
    return (Map<String, Object>) value;
  }
}
