package fr.gouvernail.roadmap;

import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.assessment.AssessmentClosing;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.assessment.NewAssessment;
import fr.gouvernail.assessment.Targets;
import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes closed audits in which every question has the same answer.
public record ClosedAudits(
    AssessmentClosing closing, Questionnaires questionnaires, TestCompanies companies) {

  public AssessmentId of(Workspace company, int value) {
    var questionnaire = questionnaires.latest(AssessmentService.QUESTIONNAIRE).orElseThrow();
    var lead = companies.member(company, Role.CONSULTANT);
    var second = companies.member(company, Role.CONSULTANT);
    var facts = Facts.NONE;
    for (var fact : questionnaire.facts()) {
      facts =
          fact.kind() == Questionnaire.FactKind.NUMBER
              ? facts.with(fact.id(), 30)
              : facts.with(fact.id(), Boolean.valueOf(fact.id().startsWith("uses_")));
    }
    var inputs =
        new NewAssessment(
            LocalDate.of(2026, 11, 20),
            questionnaire.packs().getLast().id(),
            facts,
            false,
            Targets.of(questionnaire.targetProfile("confirme")),
            lead,
            second);
    var answers =
        questionnaire.questions().stream()
            .collect(
                Collectors.toMap(
                    q -> q.id(),
                    q ->
                        new AnswerContent(
                            AnswerState.SCORED, value, EvidenceLevel.DOCUMENTED, "", "", false)));
    return CurrentTenant.call(
        company.id(),
        () ->
            closing
                .takeOver(
                    new AssessmentClosing.Finished(
                        questionnaire.id(),
                        questionnaire.version(),
                        inputs,
                        "Consultante d’essai",
                        "Consultant d’essai",
                        answers,
                        Set.of(),
                        Instant.parse("2026-11-20T10:00:00Z")))
                .id());
  }
}
