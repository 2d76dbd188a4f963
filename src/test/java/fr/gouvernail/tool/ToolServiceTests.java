package fr.gouvernail.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.charter.CharterService;
import fr.gouvernail.charter.CharterSteps;
import fr.gouvernail.charter.CharterSteps.Office;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.trail.Trail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

@PortalTest
class ToolServiceTests {

  @Autowired ToolService tools;
  @Autowired ToolReview review;
  @Autowired ToolExports exports;
  @Autowired CharterService charters;
  @Autowired CharterSteps steps;
  @Autowired Trail trail;
  @Autowired TestCompanies companies;
  @Autowired Statements statements;

  Workspace company;
  PersonRef manager;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    manager = companies.member(company, Role.IT_MANAGER);
  }

  @Test
  void keepsARegister() {
    var id = as(manager, () -> tools.add(form("Assistant", manager)));
    run(() -> tools.change(id, 0, form("Assistant B", manager)));

    assertThat(as(companies.member(company, Role.EMPLOYEE), tools::all))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.name()).isEqualTo("Assistant B");
          assertThat(row.owner()).isEqualTo(manager);
          assertThat(row.form()).isEqualTo(form("Assistant B", manager));
        });
    assertThat(statements.during(() -> as(manager, tools::all))).hasSize(1);
  }

  @Test
  void refusesANameTwiceNoNameAndAStranger() {
    as(manager, () -> tools.add(form("Assistant", null)));
    var other = as(manager, () -> tools.add(form("Autre", null)));

    refuses("tool.rule.taken", () -> tools.add(form("Assistant", null)));
    refuses("tool.rule.taken", () -> tools.change(other, 0, form(" Assistant ", null)));
    refuses("tool.rule.name", () -> tools.add(form(" ", null)));
    refuses("tool.rule.long", () -> tools.add(form("x".repeat(201), null)));
    var stranger = companies.member(companies.company(), Role.EMPLOYEE);
    refuses("tool.rule.owner", () -> tools.add(form("Neuf", stranger)));
  }

  @Test
  void refusesAChangeOverSomebodyElses() {
    var id = as(manager, () -> tools.add(form("Assistant", null)));
    run(() -> tools.change(id, 0, form("Assistant B", null)));

    assertThatThrownBy(() -> run(() -> tools.change(id, 0, form("Assistant C", null))))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
  }

  @Test
  void addsUnderAnIdOfTheCallersOnce() {
    var id = new ToolId(UUID.randomUUID());
    run(() -> tools.add(id, form("Assistant", null)));
    run(() -> tools.add(id, form("Assistant", null)));

    assertThat(as(manager, () -> tools.one(id)).name()).isEqualTo("Assistant");
    assertThat(as(manager, tools::all)).hasSize(1);
    assertThat(trailed("tool.added")).isEqualTo(1);
  }

  @Test
  void withdrawsATwiceWithdrawnToolOnceAndKeepsIt() {
    var id = as(manager, () -> tools.add(form("Assistant", null)));
    assertThatThrownBy(() -> run(() -> tools.withdraw(id, 7)))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);

    run(() -> tools.withdraw(id, 0));
    run(() -> tools.withdraw(id, 0));

    assertThat(as(manager, () -> tools.one(id)).status()).isEqualTo(ToolStatus.WITHDRAWN);
    assertThat(trailed("tool.withdrawn")).isEqualTo(1);
  }

  @Test
  void refusesANewReviewInThePastButKeepsAnOldOne() {
    var past = LocalDate.now(company.zone()).minusDays(1);
    refuses("tool.rule.past", () -> tools.add(reviewed("Assistant", past)));
    var id = TakenOver.call(() -> as(manager, () -> tools.add(reviewed("Ancien", past))));
    run(() -> tools.change(id, 0, reviewed("Ancien renommé", past)));
    refuses("tool.rule.past", () -> tools.change(id, 1, reviewed("Ancien", past.minusDays(1))));
    run(() -> tools.change(id, 1, reviewed("Ancien", past.plusDays(1))));
  }

  @Test
  void holdsTheRegisterAgainstTheModelWhereNoCharterIsInForce() {
    var sayings = as(manager, review::charter);
    assertThat(sayings.number()).isNull();
    assertThat(sayings.refused().get(DataLevel.C2))
        .containsEntry(ToolClass.T3, "sauf accord écrit")
        .containsKey(ToolClass.T4)
        .doesNotContainKey(ToolClass.T1);
  }

  @Test
  void namesTheToolsOfTheCharterInForceAndPreparesAVersionWithoutOne() {
    var director = companies.member(company, Role.DIRECTOR);
    var lead = companies.member(company, Role.AI_LEAD);
    var office = new Office(company, director, lead);
    var today = LocalDate.now(company.zone());
    var kept = as(manager, () -> tools.add(full("Reste")));
    var gone = as(manager, () -> tools.add(full("Part")));
    var too = as(manager, () -> tools.add(full("Part aussi")));
    var charter = steps.approved(office, today, today.plusMonths(6), List.of(kept, gone, too));
    assertThat(as(manager, review::charter).lists(gone)).isTrue();

    assertThatExceptionOfType(RuleViolated.class)
        .isThrownBy(() -> as(lead, () -> review.prepareCharterWithout(gone)))
        .satisfies(e -> assertThat(e.key()).isEqualTo("tool.rule.withdrawn"));
    run(() -> tools.withdraw(gone, 0));
    run(() -> tools.withdraw(too, 0));
    assertThat(as(manager, review::charter).lists(gone)).as("until a version without it").isTrue();
    assertThatThrownBy(() -> as(manager, () -> review.prepareCharterWithout(gone)))
        .as("the IT manager does not write charters")
        .isInstanceOf(NotFound.class);

    var path = as(lead, () -> review.prepareCharterWithout(gone));
    for (var withdrawn : List.of(gone, too)) {
      assertThat(as(lead, () -> review.prepareCharterWithout(withdrawn))).isEqualTo(path);
    }
    var versions = as(lead, charters::versions);
    assertThat(versions).hasSize(2);
    assertThat(versions.getFirst().isMajor()).isFalse();
    assertThat(path).endsWith("?version=" + versions.getFirst().id());
    assertThat(as(lead, () -> charters.draft(versions.getFirst().id())).answers().tools())
        .containsExactly(kept);
    assertThat(versions.getLast().id()).isEqualTo(charter);
  }

  @Test
  void exportsTheRegisterWithoutFormulas() throws IOException {
    as(manager, () -> tools.add(form("=HYPERLINK(\"x\")", manager)));
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      try (var book =
          new XSSFWorkbook(new ByteArrayInputStream(as(manager, () -> exports.workbook(locale))))) {
        var sheet = book.getSheetAt(0);
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
            .isEqualTo(locale == Locale.FRENCH ? "Nom" : "Name");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("'=HYPERLINK");
        assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).startsWith("T2 ");
        assertThat(sheet.getRow(1).getCell(10).getStringCellValue()).isEqualTo("Personne d’essai");
      }
    }
  }

  @Test
  void hidesTheRegisterOfOthers() {
    var id = as(manager, () -> tools.add(form("Assistant", null)));
    var other = companies.company();
    var director = companies.member(other, Role.DIRECTOR);

    assertThatThrownBy(() ->
            CurrentTenant.run(
                other.id(),
                () -> Caller.runAs(director, () -> tools.change(id, 0, form("X", null)))))
        .isInstanceOf(NotFound.class);
  }

  private static ToolForm reviewed(String name, LocalDate day) {
    return new ToolForm(
        name, ToolStatus.AUTHORISED, null, null, "", null, null, "", "", null, day, "");
  }

  private static ToolForm full(String name) {
    return new ToolForm(
        name,
        ToolStatus.AUTHORISED,
        ToolClass.T2,
        DataLevel.C1,
        "Union européenne",
        Agreement.SIGNED,
        false,
        "Rédiger",
        "Professionnel",
        null,
        null,
        "");
  }

  private long trailed(String action) {
    var director = companies.member(company, Role.DIRECTOR);
    return as(director, () -> trail.lines(action, PageRequest.ofSize(500))).size();
  }

  private static ToolForm form(String name, @Nullable PersonRef owner) {
    return new ToolForm(
        name,
        ToolStatus.AUTHORISED,
        ToolClass.T2,
        null,
        "Union européenne",
        Agreement.NOT_NEEDED,
        null,
        "Rédiger",
        "",
        owner,
        null,
        "");
  }

  private void refuses(String key, Runnable work) {
    assertThatExceptionOfType(RuleViolated.class)
        .isThrownBy(() -> run(work))
        .satisfies(e -> assertThat(e.key()).isEqualTo(key));
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }

  private void run(Runnable work) {
    CurrentTenant.run(company.id(), () -> Caller.runAs(manager, work));
  }
}
