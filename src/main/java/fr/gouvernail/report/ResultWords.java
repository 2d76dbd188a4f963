package fr.gouvernail.report;

import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.ListFormat;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What every sentence about results is made of: the bundles and the names of a questionnaire, in
/// one language. It holds no result.
public final class ResultWords {

  private final Texts texts;
  private final Formats formats;
  private final Questionnaire questionnaire;

  /// @param zone in which moments are read
  public ResultWords(Texts texts, Locale locale, ZoneId zone, Questionnaire questionnaire) {
    this.texts = texts;
    this.formats = new Formats(Texts.supported(locale), zone);
    this.questionnaire = questionnaire;
  }

  public Questionnaire questionnaire() {
    return questionnaire;
  }

  public Formats formats() {
    return formats;
  }

  public Locale locale() {
    return formats.locale();
  }

  /// A text of the bundles in the reader's language.
  public String text(String key, Object... args) {
    return texts.getTranslation("report." + key, locale(), args);
  }

  /// « Données, Conformité et Sécurité »
  public String list(List<String> parts) {
    var place =
        Locale.of(locale().getLanguage(), "en".equals(locale().getLanguage()) ? "GB" : "FR");
    return parts.isEmpty()
        ? ""
        : ListFormat.getInstance(place, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
            .format(parts);
  }

  /// « 17,5 points », « 0,7 point »
  public String points(BigDecimal points) {
    var shown = points.setScale(1, RoundingMode.HALF_UP);
    return text("points", formats.score(shown), shown);
  }

  /// The name of a level.
  public String levelName(String id) {
    return questionnaire.maturityLevel(id).label().in(locale());
  }

  /// 1 to 5; 1 where nothing is counted.
  public int rank(@Nullable String level) {
    return level == null ? 1 : questionnaire.maturityLevel(level).rank();
  }

  public List<String> levelNames() {
    return questionnaire.maturityLevels().stream().map(l -> l.label().in(locale())).toList();
  }

  /// The short name of a dimension.
  public String dimension(String id) {
    return questionnaire.dimension(id).shortLabel().in(locale());
  }

  public Question question(String id) {
    return questionnaire.question(id);
  }

  /// « GOV-02 Charte d’utilisation »
  public String questionName(String id) {
    return id + " " + question(id).label().in(locale());
  }
}
