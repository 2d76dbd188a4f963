package fr.gouvernail.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.classification.ClassifiedUses;
import fr.gouvernail.classification.SampleAnswers;
import fr.gouvernail.classification.TestUses;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class CalendarFeedTests {

  private static final LocalDate HIGH_RISK = LocalDate.of(2027, 12, 2);

  @Autowired TestCompanies companies;
  @Autowired TestUses uses;
  @Autowired ClassifiedUses classified;
  @Autowired CalendarFeeds feeds;
  @Autowired DeadlineService deadlines;
  @Autowired Memberships memberships;
  @Autowired CalendarLinks links;
  @Autowired Statements statements;
  @Autowired WebApplicationContext web;

  MockMvc browser;
  Workspace company;
  PersonRef director;
  PersonRef owner;
  UUID use;

  @BeforeEach
  void aCompanyWithAUseAtHighRisk() {
    browser = MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    owner = companies.member(company, Role.BUSINESS_OWNER);
    use = classified.classified(company, owner, "Tri ; candidatures, tests", SampleAnswers.SORTING);
  }

  @Test
  void gathersTheDutiesOfRunningUsesAndTheDatesOfTheLaw() {
    var found = between(LocalDate.of(2026, 11, 28), LocalDate.of(2030, 12, 31));
    assertThat(found).isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
    assertThat(found)
        .filteredOn(deadline -> deadline.kind().key().equals("duty"))
        .singleElement()
        .satisfies(duty -> {
          assertThat(duty.day()).isEqualTo(HIGH_RISK);
          assertThat(duty.title()).startsWith("Tri ; candidatures, tests").contains("obligations");
          assertThat(duty.text()).contains("Contrôle humain (art. 26(2))");
          assertThat(duty.path()).isEqualTo("/use-cases/" + use + "/class");
        });
    assertThat(found)
        .filteredOn(deadline -> deadline.kind().key().equals("law"))
        .extracting(Deadline::day)
        .contains(LocalDate.of(2026, 12, 2), HIGH_RISK, LocalDate.of(2030, 8, 2));
    assertThat(found).extracting(Deadline::key).doesNotHaveDuplicates();

    uses.retire(company, use);
    assertThat(between(HIGH_RISK, HIGH_RISK)).extracting(d -> d.kind().key()).containsOnly("law");
  }

  @Test
  void costsTheSameHoweverManyUses() {
    between(HIGH_RISK, HIGH_RISK);
    int one = statements.during(() -> between(HIGH_RISK, HIGH_RISK)).size();
    for (int i = 0; i < 15; i++) {
      classified.classified(company, owner, "Tri " + i, SampleAnswers.SORTING);
    }
    // The dates of uses, the uses of the inventory, and what all uses were classified as.
    assertThat(statements.during(() -> between(HIGH_RISK, HIGH_RISK))).hasSize(one).hasSize(3);
  }

  @Test
  void servesACalendarToWhoeverHasTheSecret() throws Exception {
    var response = open(path(create("Téléphone", Locale.FRENCH)));

    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(response.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
    assertThat(response.getHeaders("Set-Cookie")).isEmpty();
    assertThat(response.getHeader("Cache-Control")).contains("no-store");
    assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    var calendar = Ics.read(response.getContentAsByteArray());
    assertThat(calendar.value("VERSION")).isEqualTo("2.0");
    assertThat(calendar.value("X-WR-CALNAME")).contains(company.name());
    var duty =
        calendar.events().stream()
            .filter(event -> event.value("UID").startsWith("duty-" + use))
            .toList();
    assertThat(duty).hasSize(1);
    assertThat(duty.getFirst().value("DTSTART")).isEqualTo("20271202");
    assertThat(duty.getFirst().value("DTEND")).isEqualTo("20271203");
    assertThat(duty.getFirst().value("SUMMARY")).startsWith("Tri ; candidatures, tests");
    assertThat(duty.getFirst().value("DESCRIPTION").lines())
        .contains("Contrôle humain (art. 26(2))");
    assertThat(duty.getFirst().value("URL"))
        .endsWith("/t/" + company.slug() + "/use-cases/" + use + "/class");
    assertThat(calendar.events()).extracting(event -> event.value("UID")).doesNotHaveDuplicates();
    assertThat(
            Ics.read(open(path(create("Autre", Locale.FRENCH))).getContentAsByteArray()).events())
        .extracting(event -> event.value("UID"))
        .isEqualTo(calendar.events().stream().map(event -> event.value("UID")).toList());
  }

  @Test
  void speaksTheLanguageInWhichItWasMade() throws Exception {
    var english = Ics.read(open(path(create("Phone", Locale.UK))).getContentAsByteArray());
    assertThat(english.value("X-WR-CALNAME")).startsWith("AI deadlines");
    assertThat(english.events()).anyMatch(event -> event.value("DESCRIPTION").contains("Human"));
  }

  @Test
  void keepsNothingOfTheSecretAndOnlyTheDayOfTheLastVisit() throws Exception {
    var address = create("Téléphone", Locale.FRENCH);
    var secret = address.substring(address.lastIndexOf('/') + 1);
    assertThat(Base64.getUrlDecoder().decode(secret)).hasSize(16 + 32);
    var stored = CurrentTenant.call(company.id(), links::findAll).getFirst();
    assertThat(stored).usingRecursiveComparison().isNotEqualTo(secret);
    assertThat(new LinkToken(secret).hash()).matches("[0-9a-f]{64}").doesNotContain(secret);
    assertThat(mine().getFirst().fetchedOn()).isNull();

    open(path(address));
    open(path(address));
    assertThat(mine().getFirst().fetchedOn()).isEqualTo(LocalDate.now(company.zone()));
  }

  @Test
  void whateverIsWrongWithASecretReadsAsMissing() throws Exception {
    var address = create("Téléphone", Locale.FRENCH);
    var good = path(address);
    var secret = good.substring("/ics/".length());
    var bytes = Base64.getUrlDecoder().decode(secret);
    bytes[47] ^= 1;
    var flipped = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    var foreign = LinkToken.next(new TenantId(UUID.randomUUID())).text();
    for (var wrong :
        List.of("/ics/x", "/ics/" + flipped, "/ics/" + foreign, "/ics/" + "é".repeat(64))) {
      var response = open(wrong);
      assertThat(response.getStatus()).as(wrong).isEqualTo(404);
      assertThat(response.getContentAsByteArray()).isEmpty();
      assertThat(response.getHeaders("Set-Cookie")).isEmpty();
    }
    assertThat(browser.perform(post(good)).andReturn().getResponse().getStatus()).isEqualTo(405);
    assertThat(open(good).getStatus()).isEqualTo(200);
  }

  @Test
  void aRevokedLinkIsWorthNothing() throws Exception {
    var address = create("Téléphone", Locale.FRENCH);
    var id = mine().getFirst().id();
    var stranger = companies.member(company, Role.HR);
    assertThatThrownBy(() -> revoke(stranger, id)).isInstanceOf(NotFound.class);
    assertThat(open(path(address)).getStatus()).isEqualTo(200);

    revoke(owner, id);
    revoke(owner, id);
    assertThat(open(path(address)).getStatus()).isEqualTo(404);
    assertThat(mine()).isEmpty();
  }

  @Test
  void aLinkLosesItsPowerWithItsPerson() throws Exception {
    var address = create("Téléphone", Locale.FRENCH);
    as(
        director,
        () -> {
          memberships.end(owner);
          return owner;
        });
    assertThat(open(path(address)).getStatus()).isEqualTo(404);
  }

  @Test
  void aLinkShowsOneCompanyOnly() throws Exception {
    var other = companies.company();
    companies.alsoMember(owner, other, Role.BUSINESS_OWNER);
    var theirs = classified.classified(other, owner, "Ailleurs", SampleAnswers.SORTING);
    var text = open(path(create("Téléphone", Locale.FRENCH))).getContentAsString();
    assertThat(text.replace("\r\n ", "")).doesNotContain("Ailleurs", theirs.toString());
    assertThat(CurrentTenant.call(other.id(), () -> Caller.callAs(owner, feeds::mine))).isEmpty();
  }

  @Test
  void isMadeOnceHoweverOftenItIsAskedFor() throws Exception {
    var id = UUID.randomUUID();
    var first = as(owner, () -> feeds.create(id, "Téléphone", Locale.FRENCH));
    var second = as(owner, () -> feeds.create(id, "Téléphone", Locale.FRENCH));
    assertThat(mine()).hasSize(1);
    assertThat(open(path(first)).getStatus()).isEqualTo(404);
    assertThat(open(path(second)).getStatus()).isEqualTo(200);
  }

  @Test
  void refusesNamelessLinksAndTooMany() {
    for (var wrong : List.of(" ", "x".repeat(61))) {
      assertThatThrownBy(() -> create(wrong, Locale.FRENCH)).isInstanceOf(RuleViolated.class);
    }
    for (int i = 0; i < CalendarFeeds.MOST; i++) {
      create("Lien " + i, Locale.FRENCH);
    }
    assertThatThrownBy(() -> create("Un de trop", Locale.FRENCH)).isInstanceOf(RuleViolated.class);
    var employee = companies.member(company, Role.EMPLOYEE);
    assertThatThrownBy(() -> as(employee, feeds::mine)).isInstanceOf(NotFound.class);
  }

  private List<Deadline> between(LocalDate first, LocalDate last) {
    return as(owner, () -> deadlines.between(first, last, Locale.FRENCH));
  }

  private String create(String name, Locale locale) {
    return as(owner, () -> feeds.create(UUID.randomUUID(), name, locale));
  }

  private List<CalendarLinkRow> mine() {
    return as(owner, feeds::mine);
  }

  private void revoke(PersonRef person, UUID id) {
    as(
        person,
        () -> {
          feeds.revoke(id);
          return id;
        });
  }

  private static String path(String address) {
    return address.substring(address.indexOf("/ics/"));
  }

  private MockHttpServletResponse open(String path) throws Exception {
    return browser.perform(get(path)).andReturn().getResponse();
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }
}
