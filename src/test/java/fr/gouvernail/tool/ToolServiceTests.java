package fr.gouvernail.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

@PortalTest
class ToolServiceTests {

  @Autowired ToolService tools;
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
