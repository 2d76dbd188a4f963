package fr.gouvernail.engagement.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.MovingClock;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.document.UploadedWorkbook;
import fr.gouvernail.engagement.mission.TestFirms;
import fr.gouvernail.engagement.mission.TestFirms.Team;
import fr.gouvernail.engagement.reading.ReadLog.Filter;
import fr.gouvernail.engagement.reading.ReadLog.Line;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Role;
import fr.gouvernail.shell.Visit;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tool.ToolForm;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.tool.ToolStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;

/// What people from outside read is noted beside the click and said in plain words.
@PortalTest
@Import(MovingClock.class)
class ReadLogTests {

  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final ToolForm TOOL =
      new ToolForm(
          "DeepTraduc",
          ToolStatus.AUTHORISED,
          null,
          null,
          "",
          null,
          null,
          "Traduire",
          "",
          null,
          null,
          "");

  @Autowired AccessPolicy policy;
  @Autowired ReadLog log;
  @Autowired ReadingBuffer buffer;
  @Autowired ReadingWriter writer;
  @Autowired ApplicationEventPublisher events;
  @Autowired TestFirms teams;
  @Autowired TestCompanies companies;
  @Autowired ToolService tools;
  @Autowired Statements statements;
  @Autowired MovingClock.Ahead clock;

  Workspace company;
  PersonRef director;
  Team firm;

  @BeforeEach
  void aConsultantInACompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    firm = teams.firm();
    teams.grant(firm, company, 700);
    teams.assign(firm, firm.consultant(), company, false);
    // A test begins with a quarter of an hour.
    var now = clock.instant();
    clock.move(Duration.between(now, ReadingKey.slotOf(now).plus(QUARTER)));
  }

  @Test
  void aVisitCostsNoStatementAndIsWrittenDownAfterwards() {
    // Whoever opens a page was asked for his or her rights before.
    assertThat(policy.allows(firm.consultant(), Permission.READ_ROADMAP, company.id())).isTrue();

    var sent = statements.during(() -> open(firm.consultant(), "roadmap", Map.of()));

    assertThat(sent).isEmpty();
    assertThat(lines(Filter.ALL)).isEmpty();
    writer.flush();
    assertThat(lines(Filter.ALL))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.person()).isEqualTo(firm.consultant());
          assertThat(line.firm()).isEqualTo(firm.name());
          assertThat(line.what()).isEqualTo("a lu la feuille de route");
        });
  }

  @Test
  void theCompanysOwnPeopleAndStrangersAreNotNoted() {
    open(director, "roadmap", Map.of());
    open(companies.member(companies.company(), Role.CONSULTANT), "roadmap", Map.of());
    open(firm.administrator(), "roadmap", Map.of());
    writer.flush();

    assertThat(lines(Filter.ALL)).isEmpty();
  }

  @Test
  void onePageIsOneLineAQuarterOfAnHour() {
    open(firm.consultant(), "roadmap", Map.of());
    open(firm.consultant(), "roadmap", Map.of());
    writer.flush();
    clock.move(Duration.ofMinutes(14));
    open(firm.consultant(), "roadmap", Map.of());
    writer.flush();
    assertThat(lines(Filter.ALL)).hasSize(1);

    clock.move(Duration.ofMinutes(1));
    open(firm.consultant(), "roadmap", Map.of());
    writer.flush();
    assertThat(lines(Filter.ALL)).hasSize(2);
  }

  @Test
  void manyPagesAreWrittenInAFewStatements() {
    for (int i = 0; i < 40; i++) {
      open(firm.consultant(), "tools/:tool", Map.of("tool", new UUID(1, i).toString()));
    }
    writer.flush();
    for (int i = 0; i < 40; i++) {
      open(firm.consultant(), "tools/:tool", Map.of("tool", new UUID(2, i).toString()));
    }

    assertThat(statements.during(writer::flush)).hasSizeLessThanOrEqualTo(4);
    assertThat(lines(Filter.ALL)).hasSize(80);
  }

  @Test
  void whatWasReadIsNamed() {
    var tool = here(director, () -> tools.add(TOOL));
    open(firm.consultant(), "tools/:tool", Map.of("tool", tool.toString()));
    events.publishEvent(new Visit.FileTaken(company.id(), firm.consultant(), "rapport-2026.pdf"));
    open(firm.consultant(), "charter", Map.of());
    open(
        firm.consultant(),
        "assessments/:assessment/result",
        Map.of("assessment", new UUID(3, 3).toString()));
    writer.flush();

    assertThat(lines(Filter.ALL))
        .extracting(Line::what)
        .map(words -> words.replace('\u00a0', ' '))
        .containsExactlyInAnyOrder(
            "a lu la fiche de l’outil « DeepTraduc »",
            "a téléchargé « rapport-2026.pdf »",
            "a lu la charte",
            "a lu le résultat de l’audit");
    assertThat(here(director, () -> log.lines(Filter.ALL, 0, 9, log.readers(), Locale.ENGLISH)))
        .extracting(Line::what)
        .contains("read the sheet of the tool “DeepTraduc”", "read the charter");
  }

  @Test
  void aPageWithoutWordsIsStillSaid() {
    open(firm.consultant(), "invented/:thing", Map.of("thing", "x"));
    writer.flush();

    assertThat(lines(Filter.ALL)).extracting(Line::what).containsExactly("a ouvert une autre page");
  }

  @Test
  void isNarrowedToAPersonAndATime() {
    teams.assign(firm, firm.administrator(), company, true);
    open(firm.consultant(), "roadmap", Map.of());
    writer.flush();
    clock.move(Duration.ofDays(2));
    open(firm.administrator(), "tools", Map.of());
    writer.flush();
    var today = LocalDate.ofInstant(clock.instant(), company.zone());

    assertThat(lines(new Filter(firm.administrator(), null, null)))
        .extracting(Line::what)
        .containsExactly("a lu le registre des outils");
    assertThat(lines(new Filter(null, null, today.minusDays(1))))
        .extracting(Line::person)
        .containsExactly(firm.consultant());
    assertThat(lines(new Filter(null, today, today)))
        .extracting(Line::person)
        .containsExactly(firm.administrator());
    assertThat(here(director, log::readers))
        .extracting(ReadLog.Reader::person)
        .containsExactlyInAnyOrder(firm.consultant(), firm.administrator());
  }

  @Test
  void anotherCompanysReadingsDoNotExist() {
    open(firm.consultant(), "roadmap", Map.of());
    writer.flush();
    var elsewhere = companies.company();
    var stranger = companies.member(elsewhere, Role.DIRECTOR);

    assertThat(CurrentTenant.call(elsewhere.id(), () -> Caller.callAs(stranger, log::readers)))
        .isEmpty();
    assertThatThrownBy(() -> here(stranger, log::readers)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> here(firm.consultant(), log::readers)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> here(companies.member(company, Role.HR), log::readers))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void isTakenAwayAsAWorkbook() {
    open(firm.consultant(), "roadmap", Map.of());
    events.publishEvent(new Visit.FileTaken(company.id(), firm.consultant(), "=cmd.xlsx"));
    writer.flush();

    var sheet =
        UploadedWorkbook.read(
            here(director, () -> log.workbook(Filter.ALL, Locale.FRENCH)),
            "Lectures"::equals,
            new UploadedWorkbook.Limits(1 << 20, 100, 9));
    assertThat(sheet.rows().toString())
        .contains("a lu la feuille de route", "=cmd.xlsx", firm.name());
  }

  @Test
  void isKeptForThirteenMonths() {
    open(firm.consultant(), "roadmap", Map.of());
    writer.flush();
    clock.move(Duration.ofDays(390));
    writer.forget(company.id());
    assertThat(lines(Filter.ALL)).hasSize(1);
    clock.move(Duration.ofDays(10));
    writer.forget(company.id());
    assertThat(lines(Filter.ALL)).isEmpty();
  }

  @Test
  void whatCannotBeWrittenWaits() {
    open(firm.consultant(), "roadmap", Map.of());
    var taken = buffer.take();
    taken.forEach(buffer::giveBack);
    open(firm.consultant(), "roadmap", Map.of());
    writer.flush();

    assertThat(lines(Filter.ALL)).hasSize(1);
    assertThat(buffer.take()).isEmpty();
  }

  @Test
  void aQuarterBeginsOnTheQuarter() {
    assertThat(ReadingKey.slotOf(Instant.parse("2026-03-03T14:05:59.9Z")))
        .isEqualTo(Instant.parse("2026-03-03T14:00:00Z"));
    assertThat(ReadingKey.slotOf(Instant.parse("2026-03-03T14:45:00Z")))
        .isEqualTo(Instant.parse("2026-03-03T14:45:00Z"));
  }

  private void open(PersonRef person, String route, Map<String, String> parameters) {
    events.publishEvent(new Visit.PageOpened(company.id(), person, route, parameters));
  }

  private List<Line> lines(Filter filter) {
    return here(director, () -> log.lines(filter, 0, 100, log.readers(), Locale.FRENCH));
  }

  private <T> T here(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }
}
