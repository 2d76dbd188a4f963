package fr.gouvernail.assessment.preparation;

import fr.gouvernail.assessment.AuditOutline;
import fr.gouvernail.document.Letterhead;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.questionnaire.Questionnaire.Dimension;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The questionnaire of an assessment to be filled in with a pen: what templates and files for word
/// processors read. Only the questions that this company is asked stand on it.
///
/// @param letterhead of the firm that conducts the audit; null for none
public record BlankPaper(
    Texts texts,
    Locale locale,
    String company,
    AuditOutline audit,
    @Nullable Letterhead letterhead) {

  /// How many lines there are to write on.
  public static final int LINES = 3;

  private static final String STYLES =
      """
      @page { margin-top: 29mm; @top-left { content: element(letterhead); width: 100%; vertical-align: bottom; padding-bottom: 4mm; } }
      #letterhead { border-bottom-color: ACCENT; }
      #letterhead .firm, h2 { color: ACCENT; }
      """;

  /// A dimension with those of its questions that are asked.
  public record Part(Dimension dimension, List<Question> questions) {}

  String text(String key, Object... args) {
    return texts.getTranslation("preparation.blank." + key, locale, args);
  }

  public String title() {
    return text("title", company);
  }

  public String subject() {
    return text("subject");
  }

  /// What stands at the foot of each page, before its number.
  public String footer() {
    return text("footer", company, day());
  }

  /// The day of the interview.
  public String day() {
    return Formats.of(locale).date(audit.heldOn());
  }

  public List<Part> parts() {
    var asked = audit.questions();
    return audit.questionnaire().dimensions().stream()
        .map(dimension ->
            new Part(
                dimension,
                asked.stream().filter(q -> q.dimension().equals(dimension.id())).toList()))
        .filter(part -> !part.questions().isEmpty())
        .toList();
  }

  /// Who in the company is best placed to answer.
  public String respondent(Question question) {
    return text(
        "respondent", audit.questionnaire().respondent(question.respondent()).label().in(locale));
  }

  /// What may prove the answer; empty where the questionnaire names nothing.
  public String evidence(Question question) {
    return question.evidenceExamples().isEmpty()
        ? ""
        : text(
            "evidence",
            question.evidenceExamples().stream()
                .map(example -> example.in(locale))
                .collect(Collectors.joining(text("evidence.between"))));
  }

  /// The firm's colours and the room for its head, as styles of a page; empty for none.
  public String styles() {
    return letterhead == null ? "" : STYLES.replace("ACCENT", letterhead.accent().hex());
  }

  /// Who wrote it, for the file.
  public String author() {
    return letterhead == null ? "Gouvernail" : letterhead.firm();
  }
}
