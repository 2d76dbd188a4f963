package fr.gouvernail.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.MovingClock;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.acknowledgement.OfflineRegister.Newcomer;
import fr.gouvernail.acknowledgement.SharedScreen.Refused;
import fr.gouvernail.acknowledgement.SharedScreen.Signed;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.CharterLife;
import fr.gouvernail.charter.CharterRow;
import fr.gouvernail.charter.CharterState;
import fr.gouvernail.charter.model.CharterNumber;
import fr.gouvernail.engagement.mission.TestFirms;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Grant;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Role;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.trail.Trail;
import fr.gouvernail.trail.TrailLine;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Import(MovingClock.class)
class AcknowledgementModuleTests {

  private static final PageRequest ALL = PageRequest.ofSize(1000);

  @Autowired TestCompanies companies;
  @Autowired TestFirms firms;
  @Autowired PublishedCharters published;
  @Autowired Acknowledgements acknowledgements;
  @Autowired Campaigns campaigns;
  @Autowired CampaignFiles files;
  @Autowired CampaignCalendar calendar;
  @Autowired CampaignRows rows;
  @Autowired Participations participations;
  @Autowired Receipts receipts;
  @Autowired ReceiptPaper paper;
  @Autowired OfflineRegister register;
  @Autowired SharedScreen screen;
  @Autowired Memberships memberships;
  @Autowired CharterLife life;
  @Autowired Awaiting awaiting;
  @Autowired People people;
  @Autowired Trail trail;
  @Autowired Statements statements;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transactions;
  @Autowired MovingClock.Ahead clock;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef hr;
  PersonRef employee;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    hr = companies.member(company, Role.HR);
    employee = companies.member(company, Role.EMPLOYEE);
  }

  @Test
  void aCharterInForceAsksEverybodyOfTheCompanyAndNobodyElse() {
    var consultant = people.register(UUID.randomUUID() + "@example.org", "Conseil", Set.of());
    firms.admit(consultant, company);
    publish(true);

    assertThat(missing())
        .extracting(ParticipationRow::person)
        .containsExactlyInAnyOrder(director, lead, hr, employee);
    var campaign = current();
    assertThat(campaign.number()).hasToString("1.0");
    assertThat(campaign.rate()).hasValueSatisfying(rate -> assertThat(rate).isZero());
    assertThat(trailActions()).containsOnlyOnce("ack.campaign.opened");
  }

  @Test
  void acknowledgingIsKeptOnceHoweverOftenItIsSent() {
    var charter = publish(true);
    var first = accept(employee, charter);
    clock.move(Duration.ofHours(1));
    var again = accept(employee, charter);

    assertThat(again).isEqualTo(first);
    assertThat(first.hash()).isEqualTo(charter.hash());
    assertThat(first.number()).isEqualTo("1.0");
    assertThat(first.way()).isEqualTo(Way.SIGNED_IN);
    assertThat(current().acknowledged()).isEqualTo(1);
    assertThat(trailActions()).containsOnlyOnce("ack.receipt.given");
    assertThat(as(employee, acknowledgements::reading).orElseThrow().isDone()).isTrue();
  }

  @Test
  void twoClicksAtOnceGiveOneReceipt() throws Exception {
    var charter = publish(true);
    Callable<ReceiptRow> click = () -> accept(employee, charter);
    try (var both = Executors.newFixedThreadPool(2)) {
      var given = new ArrayList<ReceiptRow>();
      for (var done : both.invokeAll(List.of(click, click))) {
        given.add(done.get());
      }
      assertThat(given.get(0)).isEqualTo(given.get(1));
    }
    assertThat(in(() -> receipts.count())).isEqualTo(1);
  }

  @Test
  void tenWhoSignAtOnceHaveTenReceipts() throws Exception {
    while (people(company) < 10) {
      companies.member(company, Role.EMPLOYEE);
    }
    var charter = publish(true);
    var clicks =
        missing().stream()
            .map(row -> Objects.requireNonNull(row.person()))
            .<Callable<ReceiptRow>>map(person -> () -> accept(person, charter))
            .toList();
    try (var all = Executors.newFixedThreadPool(10)) {
      for (var done : all.invokeAll(clicks)) {
        assertThat(done.get().number()).isEqualTo("1.0");
      }
    }
    assertThat(in(() -> receipts.count())).isEqualTo(10);
    assertThat(current().acknowledged()).isEqualTo(10);
    clock.move(Duration.ofDays(15));
    calendar.attune(company.id());
    assertThat(awaits(lead)).isEmpty();
  }

  @Test
  void whoCameTodayByDateSignsWhileOthersDo() throws Exception {
    var charter = publish(true);
    var tomorrow =
        IntStream.range(0, 6)
            .mapToObj(i -> people.register(UUID.randomUUID() + "@example.org", "Demain", Set.of()))
            .toList();
    in(() -> {
      tomorrow.forEach(person ->
          memberships.admit(
              person,
              new Grant(Set.of(Role.EMPLOYEE), "", today().plusDays(1), null),
              PersonRef.SYSTEM));
      return null;
    });
    clock.move(Duration.ofDays(2));
    var clicks =
        tomorrow.stream()
            .<Callable<ReceiptRow>>map(person -> () -> accept(person, charter))
            .toList();
    try (var all = Executors.newFixedThreadPool(6)) {
      for (var done : all.invokeAll(clicks)) {
        assertThat(done.get().number()).isEqualTo("1.0");
      }
    }
    assertThat(current().acknowledged()).isEqualTo(6);
  }

  @Test
  void aVersionThatWasReplacedMeanwhileIsRefused() {
    var old = publish(true);
    var fresh = publish(false);

    assertThatThrownBy(() -> accept(employee, old))
        .isInstanceOfSatisfying(
            RuleViolated.class, e -> assertThat(e.key()).isEqualTo("ack.rule.replaced"));
    assertThat(current().acknowledged()).isZero();
    assertThat(accept(employee, fresh).number()).isEqualTo("1.1");
  }

  @Test
  void aForgedVersionOrHashIsRefused() {
    var charter = publish(true);
    var hash = Objects.requireNonNull(charter.hash());
    for (var forged : List.of(new CharterId(UUID.randomUUID()))) {
      assertThatThrownBy(() -> as(employee, () -> acknowledgements.accept(forged, hash)))
          .isInstanceOf(RuleViolated.class);
    }
    assertThatThrownBy(
            () -> as(employee, () -> acknowledgements.accept(charter.id(), "0".repeat(64))))
        .isInstanceOf(RuleViolated.class);
    assertThat(current().acknowledged()).isZero();
  }

  @Test
  void aMinorVersionAsksNobodyAgainAndAMajorOneEverybody() {
    var first = publish(true);
    accept(employee, first);
    var opened = current().id();
    publish(false);

    assertThat(current().id()).isEqualTo(opened);
    assertThat(current().number()).hasToString("1.1");
    assertThat(missing()).extracting(ParticipationRow::person).doesNotContain(employee);
    var minor = as(employee, acknowledgements::reading).orElseThrow();
    assertThat(minor.isDone()).isTrue();
    assertThat(minor.changes()).extracting(c -> c.clause()).containsExactly("annexe-outils");

    publish(true);
    assertThat(current().id()).isNotEqualTo(opened);
    assertThat(missing()).extracting(ParticipationRow::person).contains(employee);
    var major = as(employee, acknowledgements::reading).orElseThrow();
    assertThat(major.isDone()).isFalse();
    assertThat(Objects.requireNonNull(major.accepted()).number()).isEqualTo("1.0");
    assertThat(major.changes()).isNotEmpty();
    var past = as(lead, () -> campaigns.detail(opened)).summary();
    assertThat(past.isOpen()).isFalse();
    assertThat(past.acknowledged()).isEqualTo(1);
    assertThat(as(lead, campaigns::latest).orElseThrow().all()).hasSize(2);
  }

  @Test
  void whoNeverAcceptedAnythingSeesNoChanges() {
    publish(true);
    publish(true);
    var reading = as(employee, acknowledgements::reading).orElseThrow();
    assertThat(reading.accepted()).isNull();
    assertThat(reading.changes()).isEmpty();
  }

  @Test
  void aNewcomerIsAskedOnArrivalAndWhoLeavesIsNeitherMissingNorCounted() {
    publish(true);
    var newcomer = companies.member(company, Role.EMPLOYEE);
    assertThat(missing()).extracting(ParticipationRow::person).contains(newcomer);
    assertThat(current().concerned()).isEqualTo(5);

    as(
        director,
        () -> {
          memberships.end(newcomer);
          return null;
        });
    assertThat(missing()).extracting(ParticipationRow::person).doesNotContain(newcomer);
    assertThat(current().concerned()).isEqualTo(4);

    as(
        director,
        () -> {
          memberships.reopen(newcomer, null);
          return null;
        });
    assertThat(current().concerned()).isEqualTo(5);
  }

  @Test
  void whoComesAndGoesByDateIsNoticedOnTheDay() {
    publish(true);
    var soon = people.register(UUID.randomUUID() + "@example.org", "Bientôt là", Set.of());
    in(() -> {
      memberships.admit(
          soon,
          new Grant(Set.of(Role.EMPLOYEE), "", today().plusDays(3), today().plusDays(5)),
          PersonRef.SYSTEM);
      return null;
    });
    calendar.attune(company.id());
    assertThat(current().concerned()).isEqualTo(4);
    clock.move(Duration.ofDays(4));
    calendar.attune(company.id());
    calendar.attune(company.id());
    assertThat(current().concerned()).isEqualTo(5);
    clock.move(Duration.ofDays(4));
    calendar.attune(company.id());
    assertThat(current().concerned()).isEqualTo(4);
  }

  @Test
  void theDayIsThatOfTheCompanyWhereverThePortalRuns() {
    for (var zone : List.of(ZoneId.of("Pacific/Kiritimati"), ZoneId.of("Etc/GMT+12"))) {
      company = companies.company(zone);
      director = companies.member(company, Role.DIRECTOR);
      lead = companies.member(company, Role.AI_LEAD);
      publish(true);
      var forADay = people.register(UUID.randomUUID() + "@example.org", "Un jour", Set.of());
      in(() -> {
        memberships.admit(
            forADay, new Grant(Set.of(Role.EMPLOYEE), "", today(), today()), PersonRef.SYSTEM);
        return null;
      });
      calendar.attune(company.id());
      assertThat(missing())
          .as(zone.toString())
          .extracting(ParticipationRow::person)
          .contains(forADay);
    }
  }

  @Test
  void aCompanyThatFailsDoesNotKeepTheOthersWaiting() {
    var two = new ArrayList<>(List.of(companies.company(), companies.company()));
    two.sort(Comparator.comparing(workspace -> workspace.id().toString()));
    for (var each : two) {
      company = each;
      director = companies.member(company, Role.DIRECTOR);
      lead = companies.member(company, Role.AI_LEAD);
      publish(true);
    }
    jdbc.update(
        "update open_matter set facts = '{' where kind = 'ack.below' and tenant_id = ?",
        ByteBuffer.allocate(16)
            .putLong(two.getFirst().id().value().getMostSignificantBits())
            .putLong(two.getFirst().id().value().getLeastSignificantBits())
            .array());
    var soon = people.register(UUID.randomUUID() + "@example.org", "Bientôt là", Set.of());
    in(() -> {
      memberships.admit(
          soon, new Grant(Set.of(Role.EMPLOYEE), "", today().plusDays(1), null), PersonRef.SYSTEM);
      return null;
    });
    clock.move(Duration.ofDays(2));
    calendar.lookAround();
    assertThat(missing()).extracting(ParticipationRow::person).contains(soon);
  }

  @Test
  void aMinorVersionAfterACharterThatWasPutAwayAsksAgainWhoHasNotSigned() {
    var first = publish(true);
    accept(employee, first);
    as(
        director,
        () -> {
          life.archive(first.id(), CharterState.IN_FORCE, "On reprend.");
          return null;
        });
    clock.move(Duration.ofDays(40));
    assertThat(awaits(hr)).isEmpty();
    assertThat(publish(false).number()).hasToString("1.1");

    assertThat(awaits(hr)).contains("ack.read");
    assertThat(awaits(employee)).isEmpty();
    assertThat(missing())
        .hasSize(3)
        .allSatisfy(row ->
            assertThat(LocalDate.ofInstant(row.askedAt(), company.zone())).isEqualTo(today()));
    assertThat(trailActions()).filteredOn("ack.campaign.opened"::equals).hasSize(2);
  }

  @Test
  void aCharterThatIsPutAwayIsReadByNobody() {
    var charter = publish(true);
    as(
        director,
        () -> {
          life.archive(charter.id(), CharterState.IN_FORCE, "Plus d’IA ici.");
          return null;
        });
    assertThat(as(lead, campaigns::current)).isEmpty();
    assertThatThrownBy(() -> accept(employee, charter))
        .isInstanceOfSatisfying(
            RuleViolated.class, e -> assertThat(e.key()).isEqualTo("ack.rule.closed"));
  }

  @Test
  void aCampaignWithoutMembersHasNoRate() {
    var summary =
        new CampaignSummary(
            new CampaignId(UUID.randomUUID()),
            new CharterId(UUID.randomUUID()),
            CharterNumber.of("1.0"),
            "0".repeat(64),
            clock.instant(),
            null,
            0,
            0);
    assertThat(summary.rate()).isEmpty();
    assertThat(summary.isOnTarget()).isFalse();
    assertThat(Progress.of(List.of(), today(), today(), company.zone()).days())
        .singleElement()
        .satisfies(day -> assertThat(day.rate()).isEmpty());
  }

  @Test
  void remindingTwiceADayTellsNobodyTwice() {
    var charter = publish(true);
    accept(director, charter);
    clock.move(Duration.ofDays(2));
    var id = current().id();
    assertThat(as(lead, () -> campaigns.remind(id))).isEqualTo(new Campaigns.Reminded(3, 0));
    assertThat(as(hr, () -> campaigns.remind(id))).isEqualTo(new Campaigns.Reminded(0, 3));
    clock.move(Duration.ofDays(1));
    assertThat(as(hr, () -> campaigns.remind(id))).isEqualTo(new Campaigns.Reminded(3, 0));
    assertThatThrownBy(() -> as(hr, () -> campaigns.remind(new CampaignId(UUID.randomUUID()))))
        .isInstanceOf(RuleViolated.class);
  }

  @Test
  void onTheDayOnWhichPeopleAreAskedNobodyIsRemindedByHand() {
    publish(true);
    assertThat(as(lead, () -> campaigns.remind(current().id())))
        .isEqualTo(new Campaigns.Reminded(0, 4));
  }

  @Test
  void departmentsAndDaysAddUp() {
    as(
        director,
        () -> {
          memberships.changeDepartment(employee, "Atelier");
          return null;
        });
    var charter = publish(true);
    as(
        director,
        () -> {
          memberships.changeDepartment(hr, " Bureau ");
          return null;
        });
    clock.move(Duration.ofDays(3));
    accept(employee, charter);
    var progress = as(lead, campaigns::latest).orElseThrow().progress();
    assertThat(progress.departments())
        .containsExactly(
            new Progress.Department("Atelier", 1, 1),
            new Progress.Department("Bureau", 1, 0),
            new Progress.Department("", 2, 0));
    assertThat(progress.days()).hasSize(4);
    assertThat(progress.days().getFirst().acknowledged()).isZero();
    assertThat(progress.days().getLast().acknowledged()).isEqualTo(1);
    assertThatThrownBy(() ->
            as(
                director,
                () -> {
                  memberships.changeDepartment(employee, "x".repeat(101));
                  return null;
                }))
        .isInstanceOf(RuleViolated.class);
  }

  @Test
  void aPersonWithoutMailSignsAtTheSharedScreenWithTheRightCode() {
    var charter = publish(true);
    var ali = add("Ali Bensalem");
    var code = as(hr, () -> register.giveCode(ali.id()));
    var part = Objects.requireNonNull(line("Ali Bensalem").part());
    assertThat(code).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
    assertThat(part.code().serves(clock.instant())).isTrue();

    assertThat(sign(hr, part.id(), charter, "AAAA-AAAA")).isEqualTo(new Refused(4));
    var typed = " " + code.toLowerCase(Locale.ROOT).replace("-", " ");
    var outcome = sign(hr, part.id(), charter, typed);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Signed.class,
            signed -> {
              assertThat(signed.receipt().way()).isEqualTo(Way.SHARED_SCREEN);
              assertThat(signed.receipt().name()).isEqualTo("Ali Bensalem");
              assertThat(signed.receipt().recordedBy()).isEqualTo(hr);
            });
    assertThat(sign(hr, part.id(), charter, typed)).isEqualTo(outcome);
    assertThat(current().acknowledged()).isEqualTo(1);
    assertThatThrownBy(() -> as(hr, () -> register.giveCode(ali.id())))
        .isInstanceOf(RuleViolated.class);
  }

  @Test
  void fiveWrongCodesBlockItUntilAnotherOneIsGiven() {
    var charter = publish(true);
    var ali = add("Ali Bensalem");
    var code = as(hr, () -> register.giveCode(ali.id()));
    var id = Objects.requireNonNull(line("Ali Bensalem").part()).id();
    for (int left = 4; left >= 0; left--) {
      assertThat(sign(hr, id, charter, "ZZZZ-ZZZZ")).isEqualTo(new Refused(left));
    }
    assertThat(sign(hr, id, charter, code)).isEqualTo(new Refused(0));
    var another = as(hr, () -> register.giveCode(ali.id()));
    assertThat(sign(hr, id, charter, code)).isEqualTo(new Refused(4));
    clock.move(Participation.CODE_VALID.plusMinutes(1));
    assertThat(sign(hr, id, charter, another)).isEqualTo(new Refused(0));
  }

  @Test
  void nobodySignsForAMemberAtTheSharedScreen() {
    var charter = publish(true);
    var member =
        missing().stream().filter(row -> employee.equals(row.person())).findFirst().orElseThrow();
    assertThatThrownBy(() -> sign(hr, member.id(), charter, "AAAA-AAAA"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> sign(hr, new ParticipationId(UUID.randomUUID()), charter, "AAAA-AAAA"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aSignedSheetIsNotedForADayOnWhichThereWasSomethingToSign() {
    publish(true);
    var ali = add("Ali Bensalem");
    clock.move(Duration.ofDays(3));
    for (var wrong : List.of(today().plusDays(1), today().minusDays(4))) {
      assertThatThrownBy(() -> as(hr, () -> register.recordSheet(ali.id(), wrong)))
          .isInstanceOf(RuleViolated.class);
    }
    var receipt = as(hr, () -> register.recordSheet(ali.id(), today().minusDays(1)));
    assertThat(receipt.way()).isEqualTo(Way.PAPER);
    assertThat(receipt.recordedBy()).isEqualTo(hr);
    assertThat(receipt.signedOn()).isEqualTo(today().minusDays(1));
    assertThat(as(lead, () -> register.recordSheet(ali.id(), today()))).isEqualTo(receipt);
    assertThatThrownBy(
            () -> as(hr, () -> register.recordSheet(new OfflineId(UUID.randomUUID()), today())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theRegisterTakesEachPersonOnceAndForgetsWhoLeft() {
    publish(true);
    var two = List.of(new Newcomer("Ali Bensalem", "Atelier"), new Newcomer("Zoé Blanchet", ""));
    assertThat(as(hr, () -> register.add(two))).isEqualTo(2);
    assertThat(as(hr, () -> register.add(two))).isZero();
    assertThat(current().concerned()).isEqualTo(6);
    as(
        hr,
        () -> {
          register.remove(line("Zoé Blanchet").id());
          return null;
        });
    assertThat(current().concerned()).isEqualTo(5);
    for (var bad : List.of(" ", "x".repeat(201), "Ali\u0007")) {
      assertThatThrownBy(() -> as(hr, () -> register.add(List.of(new Newcomer(bad, "")))))
          .isInstanceOf(RuleViolated.class);
    }
    var many = IntStream.range(0, 201).mapToObj(i -> new Newcomer("P " + i, "")).toList();
    assertThatThrownBy(() -> as(hr, () -> register.add(many))).isInstanceOf(RuleViolated.class);
  }

  @Test
  void receiptsAreNeverAltered() {
    accept(employee, publish(true));
    assertThatThrownBy(() ->
            in(() -> {
              receipts.delete(receipts.findAll().getFirst());
              return null;
            }))
        .hasStackTraceContaining("append-only");
  }

  @Test
  void whoeverLeavesIsWrittenBeforeTheTrailAsWhoeverSignsLocksThem() {
    publish(true);
    var sent =
        statements.during(() ->
            as(
                director,
                () -> {
                  memberships.end(employee);
                  return null;
                }));
    var verbs = sent.stream().map(sql -> sql.toLowerCase(Locale.ROOT)).toList();
    var left = first(verbs, "update participation");
    var told = last(verbs, "insert into trail_entry");
    assertThat(left).isNotNegative();
    assertThat(told).isGreaterThan(left);
  }

  private static int first(List<String> sent, String start) {
    return IntStream.range(0, sent.size())
        .filter(i -> sent.get(i).startsWith(start))
        .findFirst()
        .orElse(-1);
  }

  private static int last(List<String> sent, String start) {
    return IntStream.range(0, sent.size())
        .filter(i -> sent.get(i).startsWith(start))
        .reduce((a, b) -> b)
        .orElse(-1);
  }

  @Test
  void theSheetSaysSinceWhenTheTextThatIsSignedCounts() throws IOException {
    publish(true);
    clock.move(Duration.ofDays(40));
    publish(false);
    as(hr, () -> register.add(List.of(new Newcomer("Ali Essai", ""))));
    try (var sheet = Loader.loadPDF(as(hr, files::sheet))) {
      var since = new Formats(Locale.FRENCH, company.zone()).date(today());
      assertThat(new PDFTextStripper().getText(sheet).replaceAll("\\s+", " "))
          .contains("version 1.1, en vigueur depuis le " + since.replace('\u00a0', ' '));
    }
  }

  @Test
  void filesAreMadeAndKeepFormulasHarmless() throws IOException {
    var charter = publish(true);
    accept(employee, charter);
    as(
        hr,
        () ->
            register.add(List.of(new Newcomer("=cmd|' /C calc'!A0", "<script>alert(1)</script>"))));
    assertThat(as(lead, () -> files.workbook(current().id(), Locale.FRENCH))).isNotEmpty();
    try (var sheet = Loader.loadPDF(as(hr, files::sheet))) {
      assertThat(new PDFTextStripper().getText(sheet))
          .contains("=cmd|", "<script>", charter.shortHash(), "Signature");
    }
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      try (var receipt = Loader.loadPDF(as(employee, () -> paper.last(locale)))) {
        assertThat(new PDFTextStripper().getText(receipt))
            .contains("Personne d’essai", "1.0", charter.shortHash());
      }
    }
    assertThatThrownBy(() -> as(director, () -> paper.last(Locale.FRENCH)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void openingRemindingAndLookingCostTheSameForTenAndForFortyPeople() {
    var few = costs(10);
    aCompany();
    assertThat(costs(40)).isEqualTo(few);
  }

  private List<Integer> costs(int members) {
    while (people(company) < members) {
      companies.member(company, Role.EMPLOYEE);
    }
    var opening = statements.during(() -> publish(true)).size();
    clock.move(Duration.ofDays(2));
    var id = current().id();
    var reminding = statements.during(() -> as(lead, () -> campaigns.remind(id))).size();
    var looking = statements.during(() -> as(lead, campaigns::latest)).size();
    var listing =
        statements
            .during(() -> as(lead, () -> campaigns.missing(id, "", PageRequest.ofSize(20))))
            .size();
    var attuning = statements.during(() -> calendar.attune(company.id())).size();
    return List.of(opening, reminding, looking, listing, attuning);
  }

  private int people(Workspace where) {
    return CurrentTenant.call(where.id(), () -> people.colleagues(Permission.ACKNOWLEDGE).size());
  }

  @Test
  void theCharterAwaitsWhoHasNotReadItAndTooFewReadersWhoFollows() {
    var charter = publish(true);
    assertThat(awaits(employee)).containsExactly("ack.read");
    assertThat(awaits(lead)).containsExactly("ack.read");
    accept(employee, charter);
    assertThat(awaits(employee)).isEmpty();
    clock.move(Duration.ofDays(15));
    assertThat(awaits(lead)).containsExactlyInAnyOrder("ack.read", "ack.below");
    for (var person : List.of(director, lead, hr)) {
      accept(person, charter);
    }
    assertThat(awaits(lead)).isEmpty();
    var newcomer = companies.member(company, Role.EMPLOYEE);
    assertThat(awaits(newcomer)).containsExactly("ack.read");
    calendar.attune(company.id());
    assertThat(awaits(lead)).containsExactly("ack.below");
    publish(true);
    assertThat(awaits(newcomer)).containsExactly("ack.read");
  }

  private List<String> awaits(PersonRef person) {
    return as(person, () -> awaiting.mine(10)).matters().stream()
        .map(matter -> matter.kind().key())
        .filter(key -> key.startsWith("ack."))
        .toList();
  }

  @Test
  void readingAndSigningCostFewStatements() {
    var charter = publish(true);
    as(employee, acknowledgements::reading);
    as(lead, campaigns::current);
    assertThat(statements.during(() -> as(employee, acknowledgements::reading)))
        .hasSizeLessThanOrEqualTo(3);
    assertThat(statements.during(() -> as(lead, campaigns::current))).hasSize(1);
    assertThat(statements.during(() -> accept(employee, charter))).hasSizeLessThanOrEqualTo(14);
  }

  private CharterRow publish(boolean major) {
    return published.next(company, director, lead, major);
  }

  private ReceiptRow accept(PersonRef who, CharterRow charter) {
    return as(
        who, () -> acknowledgements.accept(charter.id(), Objects.requireNonNull(charter.hash())));
  }

  private SharedScreen.Outcome sign(
      PersonRef who, ParticipationId id, CharterRow charter, String code) {
    return as(
        who, () -> screen.sign(id, charter.id(), Objects.requireNonNull(charter.hash()), code));
  }

  private OfflineLine add(String name) {
    as(hr, () -> register.add(List.of(new Newcomer(name, "Atelier"))));
    return line(name);
  }

  private OfflineLine line(String name) {
    return as(hr, () -> register.people(name, ALL)).getFirst();
  }

  private CampaignSummary current() {
    return as(lead, campaigns::current).orElseThrow();
  }

  private List<ParticipationRow> missing() {
    return as(lead, () -> campaigns.missing(current().id(), "", ALL));
  }

  private List<String> trailActions() {
    return as(director, () -> trail.lines("ack.", ALL)).stream().map(TrailLine::action).toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(company.zone()));
  }

  private <T> T in(Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> transactions.execute(status -> work.get()));
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }
}
