package fr.gouvernail.classification;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.aiact.Classification;
import fr.gouvernail.aiact.Classification.Duty;
import fr.gouvernail.aiact.Interview;
import fr.gouvernail.aiact.LawPack;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// What stands on the page about the class of a use; its template reads it.
public final class ClassificationPaper {

  /// How many duties fit on the page beside an ordinary path.
  private static final int MOST_AT_EASE = 24;

  private final String subject;
  private final ClassificationRow row;
  private final Classification outcome;
  private final LawPack pack;
  private final Workspace company;
  private final Map<PersonRef, String> names;
  private final String verifyAt;
  private final LocalDate today;
  private final Texts texts;
  private final Locale locale;
  private final Formats formats;

  ClassificationPaper(
      String subject,
      ClassificationRow row,
      Workspace company,
      Map<PersonRef, String> names,
      String verifyAt,
      Instant now,
      Texts texts,
      Locale locale) {
    this.subject = subject;
    this.row = row;
    this.company = company;
    this.names = names;
    this.verifyAt = verifyAt;
    this.texts = texts;
    this.locale = locale;
    outcome = row.outcome();
    pack = outcome.pack();
    today = LocalDate.ofInstant(now, company.zone());
    formats = new Formats(locale, company.zone());
  }

  /// A fact and its name.
  public record Line(String name, String value) {}

  /// A duty.
  ///
  /// @param from since when, or from when
  public record DutyLine(String title, String nature, String article, String from) {}

  public String company() {
    return printable(company.name());
  }

  public String subject() {
    return printable(subject);
  }

  /// The class in one word, for the badge.
  public String label() {
    return label(outcome.risk());
  }

  /// The class as a style: `HIGH_RISK`.
  public String tone() {
    return outcome.risk().name();
  }

  private String label(AiActClass risk) {
    return about(risk).label().in(locale);
  }

  private LawPack.About about(AiActClass risk) {
    return Objects.requireNonNull(pack.classes().get(risk), "a pack tells all classes");
  }

  /// What the class means; empty where it concerns the provider alone.
  public String summary() {
    return outcome.isForProvider() ? "" : about(outcome.risk()).summary().in(locale);
  }

  /// What comes next; empty likewise.
  public String nextStep() {
    return outcome.isForProvider() ? "" : about(outcome.risk()).nextStep().in(locale);
  }

  /// What has to be said beside the class; perhaps nothing.
  public String note() {
    return outcome.note().map(this::say).orElse("");
  }

  /// Roles, author, day, pack.
  public List<Line> facts() {
    var roles = outcome.roles().stream().map(this::say).collect(Collectors.joining(", "));
    return List.of(
        new Line(word("roles"), roles.isEmpty() ? word("roles.none") : roles),
        new Line(
            word("made"),
            word(
                "made.by",
                printable(names.getOrDefault(row.madeBy(), word("somebody"))),
                formats.dateTime(row.madeAt()),
                row.number())),
        new Line(word("law"), word("law.pack", pack.version(), formats.date(pack.legalState()))));
  }

  /// That a lawyer concluded otherwise than the answers; empty where none did.
  public String override() {
    var approved = row.approved();
    return approved == null
        ? ""
        : word("override", label(row.computed().risk()), printable(approved.reference()));
  }

  /// What is to be checked, or who had it checked; empty where nothing is.
  public List<String> toCheck() {
    return outcome.toCheck().stream()
        .map(step -> word("asked", say(step.question().title()), answer(step)))
        .toList();
  }

  /// Whether a lawyer has to see them, whether that was done, by whom.
  public String checking() {
    var lift = row.lift();
    if (lift != null) {
      return word(
          "lifted",
          printable(names.getOrDefault(lift.by(), word("somebody"))),
          formats.date(lift.at()),
          printable(lift.reason()));
    }
    return word(row.isLawyerOpen() ? "check.lawyer" : "check");
  }

  /// Whether there is so much to say that it has to stand closer to fit on one page.
  public boolean isDense() {
    return outcome.duties().size() > MOST_AT_EASE;
  }

  public List<DutyLine> duties() {
    return outcome.duties().stream().map(this::duty).toList();
  }

  private DutyLine duty(Duty duty) {
    var obligation = duty.obligation();
    return new DutyLine(
        say(obligation.title()),
        texts.getTranslation("classification.nature." + obligation.nature(), locale),
        say(obligation.article()),
        from(duty) + (obligation.uncertain() ? " " + word("uncertain") : ""));
  }

  private String from(Duty duty) {
    var from = duty.from();
    return from == null
        ? word("undated")
        : word(duty.isDue(today) ? "since" : "from", formats.shortDate(from));
  }

  /// The questions and answers that led there.
  public List<Line> path() {
    return outcome.path().stream().map(this::said).toList();
  }

  private Line said(Interview.Step step) {
    return new Line(say(step.question().title()), answer(step));
  }

  private String answer(Interview.Step step) {
    var none = step.question().none();
    return step.chosen().isEmpty()
        ? none == null ? word("none") : say(none)
        : step.chosen().stream()
            .map(option -> say(option.text()))
            .collect(Collectors.joining(" · "));
  }

  public String disclaimer() {
    return say(pack.disclaimer());
  }

  /// What the foot of the page says.
  public String foot() {
    return word("foot", company(), row.number(), row.shortHash());
  }

  /// How to verify it.
  public String verify() {
    return word("verify", verifyAt, row.shortHash());
  }

  private String say(Text text) {
    return text.in(locale);
  }

  /// Without the characters that XML has no place for.
  private static String printable(String words) {
    return words.replaceAll("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF&&[^\\t\\n]]", "");
  }

  private String word(String key, Object... args) {
    return texts.getTranslation("classification.paper." + key, locale, args);
  }
}
