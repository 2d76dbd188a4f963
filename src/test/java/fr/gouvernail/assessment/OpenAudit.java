package fr.gouvernail.assessment;

import fr.gouvernail.identity.Caller;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An audit under way, as tests answer it.
public record OpenAudit(Workspace company, PersonRef lead, AssessmentId id, AnswerService answers) {

  /// Starts one in which everything about the company is known.
  public static OpenAudit start(
      Workspace company,
      PersonRef lead,
      @Nullable PersonRef second,
      AssessmentService assessments,
      AnswerService answers) {
    return CurrentTenant.call(
        company.id(),
        () ->
            Caller.callAs(
                lead,
                () -> {
                  var questionnaire = assessments.questionnaire();
                  var id =
                      assessments.create(
                          new NewAssessment(
                              LocalDate.of(2026, 11, 20),
                              questionnaire.packs().getLast().id(),
                              known(questionnaire),
                              false,
                              Targets.of(questionnaire.targetProfile("confirme")),
                              lead,
                              second));
                  return new OpenAudit(company, lead, id, answers);
                }));
  }

  private static Facts known(Questionnaire questionnaire) {
    var facts = Facts.NONE;
    for (var fact : questionnaire.facts()) {
      facts =
          fact.kind() == Questionnaire.FactKind.NUMBER
              ? facts.with(fact.id(), 30)
              : facts.with(fact.id(), Boolean.valueOf(fact.id().startsWith("uses_")));
    }
    return facts;
  }

  /// Answers every question that has no answer yet with this level, proof attached.
  public OpenAudit all(int value, AssessmentService assessments) {
    as(lead, () -> assessments.file(id)).missing().forEach(q -> scored(q.id(), value));
    return this;
  }

  public Saved scored(String question, int value) {
    return save(
        lead,
        question,
        new AnswerContent(AnswerState.SCORED, value, EvidenceLevel.DOCUMENTED, "", "", false));
  }

  public Saved unknown(String question) {
    return save(lead, question, new AnswerContent(AnswerState.UNKNOWN, null, null, "", "", false));
  }

  public Saved setAside(PersonRef by, String question, String reason) {
    return save(
        by, question, new AnswerContent(AnswerState.NOT_APPLICABLE, null, null, "", reason, false));
  }

  public Saved save(PersonRef by, String question, AnswerContent content) {
    return as(
        by,
        () -> {
          int known = answers.stored(id, question).revision();
          return answers.save(new SaveAnswer(id, question, known, "a." + known, content));
        });
  }

  public StoredAnswer stored(String question) {
    return as(lead, () -> answers.stored(id, question));
  }

  public <T> T as(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }

  public void run(PersonRef person, Runnable work) {
    CurrentTenant.run(company.id(), () -> Caller.runAs(person, work));
  }
}
