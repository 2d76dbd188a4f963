package fr.gouvernail.assessment;

import fr.gouvernail.identity.People;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.scoring.AuditInputs;
import fr.gouvernail.scoring.AuditResult;
import fr.gouvernail.scoring.ClosingCheck;
import fr.gouvernail.scoring.MaturityScoring;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    return file(assessment, answers, List.of());
  }

  /// @param others further people whose names are wanted
  AssessmentFile file(Assessment assessment, List<Answer> answers, Collection<PersonRef> others) {
    var concerned = new HashSet<>(others);
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
        confirmed(assessment, answers),
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

  /// The dimensions of which all that is set aside was confirmed.
  private Set<String> confirmed(Assessment assessment, List<Answer> answers) {
    var setAside =
        asked(assessment, answers).stream()
            .filter(Answer::setAside)
            .collect(
                Collectors.groupingBy(
                    a -> questionnaire(assessment).question(a.question()).dimension()));
    return setAside.entrySet().stream()
        .filter(e -> e.getValue().stream().allMatch(a -> confirmed(assessment, a)))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /// A verdict counts as long as its author is one of the two who may give it.
  private static boolean confirmed(Assessment assessment, Answer answer) {
    var verdict = answer.verdict();
    return verdict != null && verdict.confirms() && assessment.mayJudge(verdict.by(), answer.by());
  }

  /// The questions of which another consultant says that they are wrongly set aside.
  Set<String> contested(Assessment assessment, List<Answer> answers) {
    return asked(assessment, answers).stream()
        .filter(Answer::setAside)
        .filter(a -> {
          var verdict = a.verdict();
          return verdict != null && verdict.contests();
        })
        .map(Answer::question)
        .collect(Collectors.toSet());
  }

  /// Those whose question this company is asked.
  private List<Answer> asked(Assessment assessment, List<Answer> answers) {
    var questions =
        questionnaire(assessment).questionsFor(assessment.pack(), assessment.facts()).stream()
            .map(Question::id)
            .collect(Collectors.toSet());
    return answers.stream().filter(a -> questions.contains(a.question())).toList();
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

  /// What is left to do before closing.
  List<ClosingCheck.Blocker> blockers(
      Assessment assessment, List<Answer> answers, AssessmentFile file) {
    return ClosingCheck.blockers(
        score(assessment, answers),
        new ClosingCheck.Signatures(
            named(file, assessment.lead()),
            named(file, assessment.second()),
            file.confirmed(),
            contested(assessment, answers)));
  }

  /// Who signs, provided that the name is known; two people may share one.
  private static @Nullable String named(AssessmentFile file, @Nullable PersonRef person) {
    return person == null || file.name(person).isEmpty() ? null : person.toString();
  }
}
