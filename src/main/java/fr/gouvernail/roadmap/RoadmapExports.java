package fr.gouvernail.roadmap;

import static fr.gouvernail.identity.Permission.READ_ROADMAP;

import fr.gouvernail.document.CalendarFile;
import fr.gouvernail.document.WorkbookFile;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.roadmap.Recommended.SourceQuestion;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The roadmap as files: a workbook with everything, a calendar with what is left to do.
@Service
@Transactional(readOnly = true)
public class RoadmapExports {

  private static final List<String> COLUMNS =
      List.of(
          "quarter",
          "rank",
          "title",
          "status",
          "reason",
          "owner",
          "start",
          "due",
          "done",
          "tier",
          "priority",
          "effort",
          "points",
          "law",
          "advice",
          "questions",
          "notes",
          "report");
  private static final List<Integer> WIDTHS =
      List.of(11, 7, 42, 13, 28, 22, 12, 12, 12, 22, 10, 14, 8, 34, 70, 50, 40, 40);

  private final Actions actions;
  private final ActionSources sources;
  private final RoadmapCatalogue catalogue;
  private final People people;
  private final TenantDirectory directory;
  private final Texts texts;
  private final Clock clock;
  private final String address;

  RoadmapExports(
      Actions actions,
      ActionSources sources,
      RoadmapCatalogue catalogue,
      People people,
      TenantDirectory directory,
      Texts texts,
      Clock clock,
      @Value("${gouvernail.url}") String address) {
    this.actions = actions;
    this.sources = sources;
    this.catalogue = catalogue;
    this.people = people;
    this.directory = directory;
    this.texts = texts;
    this.clock = clock;
    this.address = address;
  }

  /// An XLSX workbook of every action, in that language.
  @Requires(READ_ROADMAP)
  public byte[] workbook(Locale locale) {
    var formats = Formats.of(locale);
    var all = sorted();
    var names = names(all);
    var questions = questions();
    var head = COLUMNS.stream().map(c -> text("roadmap.export." + c, locale)).toList();
    var rank = new java.util.HashMap<Quarter, Integer>();
    var rows =
        all.stream()
            .map(action -> {
              var row = action.row();
              var law = row.law();
              return java.util.Arrays.<@Nullable Object>asList(
                  formats.quarter(row.quarter().year(), row.quarter().number()),
                  row.status() == ActionStatus.ABANDONED
                      ? null
                      : rank.merge(row.quarter(), 1, Integer::sum),
                  row.title().in(locale),
                  text("roadmap.status." + row.status(), locale),
                  row.reason(),
                  row.owner() == null ? null : names.get(row.owner()),
                  row.start(),
                  row.due(),
                  row.doneOn(),
                  text("roadmap.tier." + row.tier(), locale),
                  row.priority(),
                  effort(row.effort(), locale),
                  row.points(),
                  law == null ? null : law.in(locale),
                  action.advice().in(locale),
                  listed(questions.get(action.id()), locale),
                  action.notes(),
                  action.ownerReport());
            })
            .toList();
    return WorkbookFile.write(text("roadmap.section", locale), head, WIDTHS, rows);
  }

  /// An iCalendar file: one whole-day entry on the deadline of each open action, in that language.
  @Requires(READ_ROADMAP)
  public byte[] calendar(Locale locale) {
    var workspace = directory.current();
    var all = sorted();
    var names = names(all);
    var file =
        new CalendarFile(
            "Roadmap",
            text("roadmap.calendar.name", locale, workspace.name()),
            locale.getLanguage(),
            clock.instant());
    for (var action : all) {
      if (action.status().isOpen()) {
        var row = action.row();
        var owner = row.owner() == null ? null : names.get(row.owner());
        var carried =
            owner == null
                ? text("roadmap.calendar.nobody", locale)
                : text("roadmap.calendar.owner", locale, owner);
        file.day(
            action.id() + "@gouvernail",
            action.version(),
            row.deadline(),
            row.title().in(locale),
            (carried + "\n" + action.advice().in(locale)).strip(),
            text("roadmap.section", locale),
            address + "/t/" + workspace.slug() + "/roadmap?action=" + action.id());
      }
    }
    return file.bytes();
  }

  private List<Action> sorted() {
    return actions.findAll().stream()
        .sorted(
            Comparator.comparing(Action::quarter)
                .thenComparingLong(Action::place)
                .thenComparing(action -> action.id().toString()))
        .toList();
  }

  private Map<PersonRef, String> names(List<Action> all) {
    return people.names(
        all.stream().map(Action::owner).filter(Objects::nonNull).collect(Collectors.toSet()));
  }

  private Map<UUID, List<SourceQuestion>> questions() {
    return sources.everything().stream()
        .collect(
            Collectors.groupingBy(
                ActionSource::actionId,
                Collectors.mapping(ActionSource::source, Collectors.toList())));
  }

  private String effort(String id, Locale locale) {
    return catalogue.efforts().stream()
        .filter(e -> e.id().equals(id))
        .map(e -> e.label().in(locale))
        .findFirst()
        .orElse(id);
  }

  private static @Nullable String listed(@Nullable List<SourceQuestion> questions, Locale locale) {
    return questions == null
        ? null
        : questions.stream()
            .map(q -> q.id() + " " + q.label().in(locale))
            .collect(Collectors.joining("\n"));
  }

  private String text(String key, Locale locale, Object... args) {
    return texts.getTranslation(key, locale, args);
  }
}
