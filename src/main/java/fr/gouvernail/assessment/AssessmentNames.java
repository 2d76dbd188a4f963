package fr.gouvernail.assessment;

import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.RequestedDocuments;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.SubjectNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Assessments by their dates, answers and inquiries by their questions, documents by what they
/// are.
@Service
@Transactional(readOnly = true)
class AssessmentNames implements SubjectNames {

  private final Assessments assessments;
  private final Answers answers;
  private final RequestedDocuments documents;
  private final Texts texts;

  AssessmentNames(
      Assessments assessments, Answers answers, RequestedDocuments documents, Texts texts) {
    this.assessments = assessments;
    this.answers = answers;
    this.documents = documents;
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
    ask(ids, names, answers::named, row -> question(row, locale));
    ask(ids, names, answers::asked, row -> question(row, locale));
    ask(ids, names, answers::gathered, row -> document(row, locale));
    return names;
  }

  /// Asks for those that have no name yet, if any.
  private static void ask(
      Collection<UUID> ids,
      Map<UUID, String> names,
      Function<Collection<UUID>, List<Answers.Named>> query,
      Function<Answers.Named, String> name) {
    var others = ids.stream().filter(id -> !names.containsKey(id)).toList();
    if (!others.isEmpty()) {
      query.apply(others).forEach(row -> names.put(row.getId(), name.apply(row)));
    }
  }

  private String question(Answers.Named row, Locale locale) {
    return texts.getTranslation(
        "assessment.question.of",
        locale,
        row.getQuestion(),
        Formats.of(locale).date(row.getHeldOn()));
  }

  private String document(Answers.Named row, Locale locale) {
    return texts.getTranslation(
        "assessment.document.of",
        locale,
        documents
            .named(row.getQuestion())
            .map(document -> document.label().in(locale))
            .orElse(row.getQuestion()),
        Formats.of(locale).date(row.getHeldOn()));
  }
}
