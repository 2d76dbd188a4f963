package fr.gouvernail.assessment;

import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.SubjectNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Assessments by their dates, answers by their questions.
@Service
@Transactional(readOnly = true)
class AssessmentNames implements SubjectNames {

  private final Assessments assessments;
  private final Answers answers;
  private final Texts texts;

  AssessmentNames(Assessments assessments, Answers answers, Texts texts) {
    this.assessments = assessments;
    this.answers = answers;
    this.texts = texts;
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Set<String> areas() {
    return Set.of("assessment", "report");
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Map<UUID, String> names(Collection<UUID> ids, Locale locale) {
    var formats = Formats.of(locale);
    var names = new HashMap<UUID, String>();
    assessments
        .dates(ids)
        .forEach(held ->
            names.put(
                held.getId(),
                texts.getTranslation("assessment.of", locale, formats.date(held.getHeldOn()))));
    var others = ids.stream().filter(id -> !names.containsKey(id)).toList();
    if (!others.isEmpty()) {
      answers
          .named(others)
          .forEach(answer ->
              names.put(
                  answer.getId(),
                  texts.getTranslation(
                      "assessment.question.of",
                      locale,
                      answer.getQuestion(),
                      formats.date(answer.getHeldOn()))));
    }
    return names;
  }
}
