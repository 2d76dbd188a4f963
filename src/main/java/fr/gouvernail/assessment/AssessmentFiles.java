package fr.gouvernail.assessment;

import fr.gouvernail.identity.People;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.scoring.AuditInputs;
import fr.gouvernail.scoring.AuditResult;
import fr.gouvernail.scoring.MaturityScoring;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts an assessment together with its questionnaire, its answers and its people.
@Component
class AssessmentFiles {

  private final Questionnaires questionnaires;
  private final People people;

  AssessmentFiles(Questionnaires questionnaires, People people) {
    this.questionnaires = questionnaires;
    this.people = people;
  }

  /// The version of the questionnaire that the assessment was started with.
  Questionnaire questionnaire(Assessment assessment) {
    return questionnaires
        .get(assessment.questionnaire(), Version.of(assessment.questionnaireVersion()))
        .orElseThrow(() ->
            new NotFound(
                "questionnaire "
                    + assessment.questionnaire()
                    + " "
                    + assessment.questionnaireVersion()));
  }

  AssessmentFile file(Assessment assessment, List<Answer> answers) {
    var concerned = new HashSet<PersonRef>();
    concerned.add(assessment.lead());
    var second = assessment.second();
    if (second != null) {
      concerned.add(second);
    }
    answers.stream().map(Answer::by).filter(Objects::nonNull).forEach(concerned::add);
    var summary = assessment.summary(false);
    return new AssessmentFile(
        assessment.ref(),
        assessment.series(),
        assessment.revision(),
        summary.revisionReason(),
        questionnaire(assessment),
        assessment.heldOn(),
        assessment.pack(),
        assessment.facts(),
        assessment.prohibitedUse(),
        assessment.targets(),
        assessment.lead(),
        second,
        people.names(concerned),
        assessment.confirmed(),
        assessment.isOpen(),
        summary.closedAt(),
        answers.stream()
            .collect(
                Collectors.toMap(
                    Answer::question,
                    a ->
                        new AssessmentFile.QuestionState(
                            a.content().state() != AnswerState.UNANSWERED,
                            a.content().revisit()))));
  }

  AuditInputs inputs(Assessment assessment, List<Answer> answers) {
    return new AuditInputs(
        assessment.heldOn(),
        assessment.pack(),
        assessment.facts(),
        assessment.targets().levels(),
        answers.stream().collect(Collectors.toMap(Answer::question, a -> a.content().forScoring())),
        assessment.prohibitedUse());
  }

  AuditResult score(Assessment assessment, List<Answer> answers) {
    return MaturityScoring.score(questionnaire(assessment), inputs(assessment, answers));
  }
}
