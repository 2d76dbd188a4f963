package fr.gouvernail.engagement.reading;

import static fr.gouvernail.identity.Permission.MANAGE_MISSIONS;

import fr.gouvernail.document.WorkbookFile;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people from outside read in the current workspace, for its director.
@Service
@Transactional(readOnly = true)
public class ReadLog {

  /// Lines of a workbook; more are said to be missing.
  static final int MOST_ROWS = 20_000;

  private static final List<Integer> WIDTHS = List.of(14, 10, 30, 30, 90);

  private final Readings readings;
  private final ReadingWords words;
  private final People people;
  private final TenantDirectory directory;
  private final Texts texts;

  ReadLog(
      Readings readings,
      ReadingWords words,
      People people,
      TenantDirectory directory,
      Texts texts) {
    this.readings = readings;
    this.words = words;
    this.people = people;
    this.directory = directory;
    this.texts = texts;
  }

  /// Which lines.
  ///
  /// @param person null for everybody
  /// @param from first day; null from the beginning
  /// @param until last day; null until now
  public record Filter(
      @Nullable PersonRef person, @Nullable LocalDate from, @Nullable LocalDate until) {
    public static final Filter ALL = new Filter(null, null, null);
  }

  /// One line.
  ///
  /// @param firm on whose behalf the person came
  /// @param what the rest of a sentence that begins with the person's name: « a lu … »
  public record Line(PersonRef person, String name, String firm, Instant at, String what) {}

  /// Somebody who read something.
  ///
  /// @param last when last
  public record Reader(PersonRef person, String name, Instant last) {}

  /// The latest lines first. One statement for the lines, one for each kind of thing that they
  /// name.
  ///
  /// @param page from 0
  /// @param readers as [#readers] gives them
  @Requires(MANAGE_MISSIONS)
  public List<Line> lines(Filter filter, int page, int size, List<Reader> readers, Locale locale) {
    return said(found(filter, page, Math.max(1, size)), readers, locale);
  }

  private List<ReadingLine> found(Filter filter, int page, int size) {
    var zone = directory.current().zone();
    var person = filter.person();
    return readings.latestFirst(
        start(filter.from(), zone),
        end(filter.until(), zone),
        person == null ? null : person.value(),
        PageRequest.of(page, size));
  }

  private static Instant start(@Nullable LocalDate from, ZoneId zone) {
    return from == null ? Instant.EPOCH : from.atStartOfDay(zone).toInstant();
  }

  private static Instant end(@Nullable LocalDate until, ZoneId zone) {
    return (until == null ? LocalDate.of(9999, 1, 1) : until.plusDays(1))
        .atStartOfDay(zone)
        .toInstant();
  }

  private List<Line> said(List<ReadingLine> found, List<Reader> readers, Locale locale) {
    var names = readers.stream().collect(Collectors.toMap(Reader::person, Reader::name));
    var what = words.of(found, locale);
    return found.stream()
        .map(line ->
            new Line(
                line.person(),
                names.getOrDefault(line.person(), ""),
                line.firm(),
                line.at(),
                what.getOrDefault(line.id(), "")))
        .toList();
  }

  /// Everybody who ever read something that is still kept, by name. Two statements.
  @Requires(MANAGE_MISSIONS)
  public List<Reader> readers() {
    var last =
        readings.lastOfEach().stream()
            .collect(Collectors.toMap(row -> new PersonRef(row.person()), Readings.Last::at));
    return people.names(last.keySet()).entrySet().stream()
        .map(named ->
            new Reader(
                named.getKey(), named.getValue(), last.getOrDefault(named.getKey(), Instant.EPOCH)))
        .sorted(Comparator.comparing(Reader::name))
        .toList();
  }

  /// When each of them was last there. One statement.
  @Requires(MANAGE_MISSIONS)
  public Map<PersonRef, Instant> lastOfEach() {
    return readings.lastOfEach().stream()
        .collect(Collectors.toMap(row -> new PersonRef(row.person()), Readings.Last::at));
  }

  /// An XLSX workbook of these lines, with a sheet that says what it is.
  @Requires(MANAGE_MISSIONS)
  public byte[] workbook(Filter filter, Locale locale) {
    var company = directory.current();
    var formats = new Formats(locale, company.zone());
    var found = found(filter, 0, MOST_ROWS + 1);
    var more = found.size() > MOST_ROWS;
    var rows =
        said(more ? found.subList(0, MOST_ROWS) : found, readers(), locale).stream()
            .map(line ->
                Arrays.<@Nullable Object>asList(
                    LocalDate.ofInstant(line.at(), company.zone()),
                    formats.time(line.at()),
                    line.name(),
                    line.firm(),
                    line.what()))
            .toList();
    return WorkbookFile.write(
        text("sheet", locale),
        List.of("day", "time", "person", "firm", "what").stream()
            .map(column -> text("column." + column, locale))
            .toList(),
        WIDTHS,
        rows,
        new WorkbookFile.Notes(
            text("notes", locale),
            List.of(
                text("notes.what", locale, company.name()),
                text("notes.kept", locale),
                text(more ? "notes.more" : "notes.all", locale, MOST_ROWS))));
  }

  private String text(String key, Locale locale, Object... args) {
    return texts.getTranslation("reading.file." + key, locale, args);
  }
}
