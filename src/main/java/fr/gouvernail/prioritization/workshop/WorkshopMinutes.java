package fr.gouvernail.prioritization.workshop;

import static fr.gouvernail.identity.Permission.READ_USE_CASES;

import fr.gouvernail.document.PdfDocuments;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.prioritization.MatrixWords;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The minutes of a workshop as a tagged PDF: who took part, what came out in which round, how far
/// apart it lay, what was decided. No name stands beside a vote.
@Service
@Transactional(readOnly = true)
public class WorkshopMinutes {

  private final WorkshopReading reading;
  private final PdfDocuments documents;
  private final People people;
  private final Caller caller;
  private final TenantDirectory directory;
  private final Texts texts;
  private final Clock clock;

  WorkshopMinutes(
      WorkshopReading reading,
      PdfDocuments documents,
      People people,
      Caller caller,
      TenantDirectory directory,
      Texts texts,
      Clock clock) {
    this.reading = reading;
    this.documents = documents;
    this.people = people;
    this.caller = caller;
    this.directory = directory;
    this.texts = texts;
    this.clock = clock;
  }

  /// A participant on paper.
  ///
  /// @param votes in how many uses he or she voted
  public record Person(String name, String votes) {}

  /// A use on paper.
  public record Topic(
      String title, String before, List<Round> rounds, @Nullable String decision, boolean secret) {}

  /// A revealed vote on paper.
  public record Round(String title, List<Line> lines) {}

  /// A criterion on paper.
  ///
  /// @param votes from the lowest to the highest
  /// @param wide whether people should talk
  public record Line(
      String criterion,
      String votes,
      String median,
      String spread,
      boolean wide,
      List<String> reasons) {}

  /// @throws NotFound if the workspace has no such workshop
  @Requires(READ_USE_CASES)
  public byte[] pdf(WorkshopId id, Locale locale) {
    var workshop = reading.of(id, caller.person());
    var company = directory.current();
    var formats = new Formats(locale, company.zone());
    var words = new MatrixWords(texts, formats);
    var leader =
        people
            .names(List.of(workshop.openedBy()))
            .getOrDefault(workshop.openedBy(), words.text("workshop.somebody"));
    var closed = workshop.closedAt();
    var variables = new HashMap<String, Object>();
    variables.put("language", locale.getLanguage());
    variables.put("company", company.name());
    variables.put("title", workshop.title());
    variables.put(
        "when",
        closed == null
            ? words.text("minutes.open", formats.dateTime(workshop.openedAt()), leader)
            : words.text(
                "minutes.closed",
                formats.dateTime(workshop.openedAt()),
                formats.dateTime(closed),
                leader));
    variables.put("today", formats.date(clock.instant()));
    variables.put(
        "people",
        workshop.people().stream().map(person -> person(person, workshop, words)).toList());
    variables.put(
        "topics", workshop.topics().stream().map(topic -> topic(topic, words, formats)).toList());
    return documents.write("prioritization/minutes", variables, locale);
  }

  private static Person person(
      WorkshopDetail.Person person, WorkshopDetail workshop, MatrixWords words) {
    long voted =
        workshop.topics().stream()
            .filter(t -> t.rounds().getFirst().voted().contains(person.ref()))
            .count();
    return new Person(person.name(), words.text("minutes.voted", voted, workshop.topics().size()));
  }

  private static Topic topic(WorkshopDetail.Topic topic, MatrixWords words, Formats formats) {
    var adoption = topic.adoption();
    return new Topic(
        topic.number() + ". " + topic.title(),
        topic.before().quadrant().isEmpty()
            ? words.text("minutes.before.none")
            : words.text(
                "minutes.before",
                words.score(topic.before().impact()),
                words.score(topic.before().feasibility())),
        topic.rounds().stream()
            .filter(WorkshopDetail.Round::isRevealed)
            .map(round -> round(round, words, formats))
            .toList(),
        adoption == null
            ? null
            : words.text(
                "minutes.adopted",
                words.score(adoption.scores().impact()),
                words.score(adoption.scores().feasibility()),
                words.quadrant(adoption.scores().quadrant().orElseThrow()),
                formats.dateTime(adoption.at())),
        !topic.current().isRevealed());
  }

  private static Round round(WorkshopDetail.Round round, MatrixWords words, Formats formats) {
    var revealed = round.revealedAt();
    return new Round(
        words.text(
            "minutes.round",
            round.place(),
            round.voted().size(),
            revealed == null ? "" : formats.time(revealed)),
        round.tallies().stream().map(tally -> line(tally, words, formats)).toList());
  }

  private static Line line(WorkshopDetail.Tally tally, MatrixWords words, Formats formats) {
    return new Line(
        words.criterion(tally.criterion()),
        tally.votes().stream().map(String::valueOf).collect(Collectors.joining(" · ")),
        median(tally, formats),
        Integer.toString(tally.spread()),
        tally.isWide(),
        tally.reasons());
  }

  private static String median(WorkshopDetail.Tally tally, Formats formats) {
    return formats.number(tally.median(), tally.median().scale() > 0 ? 1 : 0);
  }
}
