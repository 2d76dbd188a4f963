package fr.gouvernail.assessment;

import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;

import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.ContradictionRule;
import fr.gouvernail.questionnaire.ContradictionRule.Watched;
import fr.gouvernail.questionnaire.ContradictionRules;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.WorkspaceFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What does not go together in an assessment: among its answers, and against what stands in the
/// workspace. It is shown and may be explained; it never forbids anything.
@Service
@Transactional(readOnly = true)
public class Contradictions {

  private final Assessments assessments;
  private final Answers answers;
  private final Remarks remarks;
  private final AssessmentFiles files;
  private final ContradictionRules rules;
  private final ObjectProvider<WorkspaceFacts> workspace;

  Contradictions(
      Assessments assessments,
      Answers answers,
      Remarks remarks,
      AssessmentFiles files,
      ContradictionRules rules,
      ObjectProvider<WorkspaceFacts> workspace) {
    this.assessments = assessments;
    this.answers = answers;
    this.remarks = remarks;
    this.files = files;
    this.rules = rules;
    this.workspace = workspace;
  }

  /// The rules that the answers may still meet, with the numbers of the workspace as they are now:
  /// whoever holds the answers finds contradictions by himself. One statement, and one or two for
  /// each module that counts something.
  @Requires(CONDUCT_ASSESSMENT)
  public List<Watched> watched(AssessmentId id) {
    return watched(get(id));
  }

  /// Those of an assessment as it is now, explained ones included, in the order of the rules.
  @Requires(CONDUCT_ASSESSMENT)
  public List<Contradiction> of(AssessmentId id) {
    var assessment = get(id);
    var asked =
        files.questionnaire(assessment).questionsFor(assessment.pack(), assessment.facts()).stream()
            .map(q -> q.id())
            .collect(Collectors.toSet());
    var levels = new HashMap<String, Integer>();
    for (var answer : answers.findByAssessmentIdIn(List.of(id.value()))) {
      var content = answer.content();
      var value = content.value();
      if (content.state() == AnswerState.SCORED
          && value != null
          && asked.contains(answer.question())) {
        levels.put(answer.question(), value);
      }
    }
    var explanations =
        remarks.of(id.value()).stream()
            .map(Remark::stored)
            .filter(stored -> !stored.isLine())
            .collect(Collectors.toMap(StoredRemark::item, Function.identity()));
    return watched(assessment).stream()
        .filter(watched -> watched.isMet(levels))
        .map(watched -> {
          var said = explanations.get(watched.rule().id());
          var current = said != null && said.detail().equals(watched.situation(levels));
          return new Contradiction(watched, current ? said : null);
        })
        .toList();
  }

  private List<Watched> watched(Assessment assessment) {
    var profile =
        assessment.facts().with(ContradictionRule.PROHIBITED_USE, assessment.prohibitedUse());
    var numbers = numbers();
    return rules.of(files.questionnaire(assessment)).stream()
        .map(rule -> rule.against(profile, numbers).orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }

  private Map<String, Integer> numbers() {
    var numbers = new HashMap<String, Integer>();
    workspace.orderedStream().forEach(module -> numbers.putAll(module.facts()));
    return numbers;
  }

  private Assessment get(AssessmentId id) {
    return assessments.byId(id.value()).orElseThrow(() -> new NotFound("assessment " + id));
  }
}
