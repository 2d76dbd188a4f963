package fr.gouvernail.usecase;

import fr.gouvernail.aiact.Obligation;
import fr.gouvernail.document.About;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.model.DutyProgress;
import fr.gouvernail.usecase.model.Indicator;
import fr.gouvernail.usecase.model.Risk;
import fr.gouvernail.usecase.model.Risks;
import fr.gouvernail.usecase.model.Shown;
import fr.gouvernail.usecase.model.Values;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What stands on the one page of a use; its template and the word processor's file read it.
public final class UseCasePaper {

  private static final int SHORT_HASH = 12;

  private final Dossier dossier;
  private final Sheet sheet;
  private final @Nullable StepRow approval;
  private final String hash;
  private final UnaryOperator<String> names;
  private final Workspace company;
  private final String verifyAt;
  private final Instant now;
  private final Texts texts;
  private final Locale locale;
  private final Cut cut;
  private final Formats formats;
  private boolean shortened;

  /// How much of what was written goes on the page.
  ///
  /// @param words characters of a longer text
  /// @param line characters of what stands in a table
  /// @param duties how many obligations are named
  record Cut(int words, int line, int duties) {

    /// From the longest to the shortest; the last one fits whatever was written.
    static final List<Cut> ALL =
        List.of(
            new Cut(900, 160, 10),
            new Cut(520, 120, 8),
            new Cut(320, 90, 6),
            new Cut(180, 70, 4),
            new Cut(110, 50, 3));
  }

  UseCasePaper(
      Dossier dossier,
      Sheet sheet,
      @Nullable StepRow approval,
      String hash,
      UnaryOperator<String> names,
      Workspace company,
      String verifyAt,
      Instant now,
      Texts texts,
      Locale locale,
      Cut cut) {
    this.dossier = dossier;
    this.sheet = sheet;
    this.approval = approval;
    this.hash = hash;
    this.names = names;
    this.company = company;
    this.verifyAt = verifyAt;
    this.now = now;
    this.texts = texts;
    this.locale = locale;
    this.cut = cut;
    formats = new Formats(locale, company.zone());
  }

  /// A fact and its name.
  public record Line(String name, String value) {}

  /// An indicator.
  public record Goal(String name, String baseline, String target) {}

  /// Who signs; all empty for a blank line.
  public record Signer(String name, String role, String date) {}

  Locale locale() {
    return locale;
  }

  public String company() {
    return printable(company.name());
  }

  public String title() {
    var title = values().text("title");
    return title.isEmpty() ? word("untitled") : line(title);
  }

  /// Whether it was approved: whatever was not is a project.
  public boolean approved() {
    return !hash.isEmpty();
  }

  /// What a reader has to know first: that it is a project, or that the use stands still or is
  /// over; empty where it runs.
  public String warning() {
    var state = sheet.edition().state();
    if (!approved()) {
      return word("project", state(), formats.date(now));
    }
    return switch (state) {
      case SUSPENDED, RETIRED -> word("stopped", state(), formats.date(now));
      default -> "";
    };
  }

  private String state() {
    return texts
        .getTranslation("usecase.state." + sheet.edition().state(), locale)
        .toLowerCase(locale);
  }

  /// What the foot of the page says.
  public String foot() {
    return approved()
        ? word("foot", company(), number(), hash.substring(0, SHORT_HASH))
        : word("foot.project", company(), number());
  }

  private int number() {
    return sheet.edition().number();
  }

  private Values values() {
    return sheet.edition().values();
  }

  /// Owner, department, people, state, review.
  public List<Line> facts() {
    var facts = new ArrayList<Line>();
    add(facts, word("owner"), name(sheet.edition().owner()));
    add(facts, label("function"), shown("function"));
    add(facts, label("users_scope"), users());
    add(facts, word("state"), word("state.is", formats.date(now), state()));
    add(facts, label("review_date"), shown("review_date"));
    return facts;
  }

  private String users() {
    var count = shown("users_count");
    var scope = shown("users_scope");
    return count.isEmpty() ? line(scope) : word("users", line(scope), count);
  }

  /// Purpose, human control, and what stops it.
  public List<Line> words() {
    var words = new ArrayList<Line>();
    add(words, label("purpose"), shortened(shown("purpose"), cut.words()));
    add(words, label("oversight"), shortened(shown("oversight"), cut.words()));
    add(words, label("stop_power"), shown("stop_power"));
    return words;
  }

  /// The class in one word; empty before the first.
  public String risk() {
    var row = dossier.classification();
    return row == null
        ? ""
        : Objects.requireNonNull(row.outcome().pack().classes().get(row.risk())).label().in(locale);
  }

  /// The class as a style: `HIGH_RISK`.
  public String tone() {
    var row = dossier.classification();
    return row == null ? "NONE" : row.risk().name();
  }

  public String unclassified() {
    return word("class.none");
  }

  /// The binding obligations, each with how far it is.
  public List<Line> duties() {
    var row = dossier.classification();
    if (row == null) {
      return List.of();
    }
    var progress =
        DutyProgress.of(values()).stream()
            .collect(
                Collectors.toMap(DutyProgress::duty, this::progress, (first, second) -> first));
    var binding =
        row.duties().stream()
            .map(duty -> duty.obligation())
            .filter(duty -> duty.nature() == Obligation.Nature.OBLIGATION)
            .toList();
    if (binding.size() > cut.duties()) {
      shortened = true;
    }
    return binding.stream()
        .limit(cut.duties())
        .map(duty ->
            new Line(
                line(duty.title().in(locale)), progress.getOrDefault(duty.id(), word("duty.open"))))
        .toList();
  }

  private String progress(DutyProgress progress) {
    var on = progress.on();
    return switch (progress.step()) {
      case DONE -> word("duty.done");
      case NOT_APPLICABLE -> word("duty.none");
      case PLANNED -> on == null ? word("duty.planned") : formats.shortDate(on);
    };
  }

  /// The data, the tool, and what the charter in force says of both.
  public List<Line> cell() {
    var cell = new ArrayList<Line>();
    add(cell, label("data_categories"), shown("data_categories"));
    add(cell, label("personal_data"), shown("personal_data"));
    add(cell, label("tool"), tool());
    CharterCell.of(dossier.circumstances(), values())
        .ifPresent(found ->
            add(
                cell,
                word("cell"),
                word("cell." + found.verdict(), dossier.charter(), found.level(), found.kind())));
    return cell;
  }

  private String tool() {
    var tool = shown("tool");
    var hosting = shown("hosting");
    return tool.isEmpty() || hosting.isEmpty() ? tool : word("tool", tool, hosting);
  }

  public List<Goal> indicators() {
    return Indicator.of(values()).stream()
        .map(i ->
            new Goal(
                line(i.name()),
                measured(i.baseline(), i.unit(), i.baselineOn()),
                measured(i.target(), i.unit(), i.targetOn())))
        .toList();
  }

  private String measured(@Nullable BigDecimal value, String unit, @Nullable LocalDate on) {
    if (value == null) {
      return word("unmeasured");
    }
    var plain = value.stripTrailingZeros();
    var number = formats.number(plain, Math.clamp(plain.scale(), 0, 2));
    var shown = unit.isEmpty() ? number : number + "\u00a0" + printable(unit);
    return on == null ? shown : word("measured", shown, formats.shortDate(on));
  }

  /// The three greatest of what is left of the risks.
  public List<Line> risks() {
    return Risks.top(values()).stream()
        .map(risk ->
            new Line(
                line(risk.title().isEmpty() ? names.apply(risk.catalogue()) : risk.title()),
                risk.residual() == 0
                    ? word("unmeasured")
                    : texts.getTranslation(
                        "usecase.page.risk.level." + Risk.level(risk.residual()),
                        locale,
                        risk.residual())))
        .toList();
  }

  /// Time, people and thresholds of the pilot; none where it is not planned.
  public List<Line> pilot() {
    var pilot = new ArrayList<Line>();
    var start = shown("pilot_start");
    var end =
        shown("pilot_extended_to").isEmpty() ? shown("pilot_end") : shown("pilot_extended_to");
    if (!start.isEmpty() || !end.isEmpty()) {
      add(pilot, word("pilot.time"), word("pilot.dates", start, end));
      add(pilot, label("pilot_users"), line(shown("pilot_users")));
    }
    add(pilot, label("success_threshold"), line(shown("success_threshold")));
    add(pilot, label("stop_threshold"), line(shown("stop_threshold")));
    return pilot;
  }

  /// What was decided, by whom, under which reservation.
  public String decision() {
    var step = approval;
    if (step == null || !approved()) {
      return word("decision.none");
    }
    var reference = step.decision();
    var said =
        word(
            "decision",
            name(step.actor()),
            texts.getTranslation("usecase.page.capacity." + step.as(), locale),
            formats.date(step.at()),
            reference == null ? "" : reference);
    var reservations = shortened(sheet.reservations(), cut.words());
    return reservations.isEmpty() ? said : said + " " + word("reservation", reservations);
  }

  /// Whoever approved, then a blank line.
  public List<Signer> signers() {
    var step = approval;
    var blank = new Signer("", "", "");
    return step == null || !approved()
        ? List.of(blank, blank)
        : List.of(
            new Signer(
                name(step.actor()),
                texts.getTranslation("usecase.page.capacity." + step.as(), locale),
                formats.shortDate(LocalDate.ofInstant(step.at(), company.zone()))),
            blank);
  }

  /// How to verify it, and that something was left out.
  public String last() {
    var verify =
        approved()
            ? word("verify", verifyAt, hash.substring(0, SHORT_HASH))
            : word("verify.project");
    return shortened ? verify + " " + word("cut") : verify;
  }

  public String version() {
    return approved()
        ? word("version", number(), hash.substring(0, SHORT_HASH))
        : word("version.project", number());
  }

  private void add(List<Line> lines, String name, String value) {
    if (!value.isEmpty()) {
      lines.add(new Line(name, value));
    }
  }

  private String name(PersonRef person) {
    var name = dossier.name(person);
    return name.isEmpty() ? texts.getTranslation("usecase.page.somebody", locale) : printable(name);
  }

  private String label(String field) {
    return dossier.model().field(field).map(f -> f.label().in(locale)).orElse(field);
  }

  private String shown(String id) {
    return dossier
        .model()
        .field(id)
        .flatMap(field -> values().find(id).map(value -> Shown.of(field, value, names, locale)))
        .map(UseCasePaper::printable)
        .orElse("");
  }

  private String line(String words) {
    return shortened(printable(words), cut.line());
  }

  /// As far as it goes, to the end of a word.
  private String shortened(String words, int most) {
    var text = words.strip();
    if (text.length() <= most) {
      return text;
    }
    shortened = true;
    int end = text.lastIndexOf(' ', most);
    return text.substring(0, end > most / 2 ? end : most).strip() + "\u2026";
  }

  About about(Instant writtenAt) {
    return new About(
        word("title", title(), company.name()), company.name(), foot(), locale, writtenAt);
  }

  /// Without the characters that XML has no place for.
  private static String printable(String words) {
    return words.replaceAll("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF&&[^\\t\\n]]", "");
  }

  String word(String key, Object... args) {
    return texts.getTranslation("usecase.paper." + key, locale, args);
  }
}
