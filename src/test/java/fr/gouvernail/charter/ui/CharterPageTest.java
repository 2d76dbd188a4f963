package fr.gouvernail.charter.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.CharterLife;
import fr.gouvernail.charter.CharterReview;
import fr.gouvernail.charter.CharterService;
import fr.gouvernail.charter.CharterVersions;
import fr.gouvernail.charter.ClauseEditing;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.security.Principal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/// What tests of the pages on a version share: a company, its people, and a version that the lead
/// prepared.
@PortalTest
abstract class CharterPageTest extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestCompanies companies;
  @Autowired CharterVersions steps;
  @Autowired CharterService charters;
  @Autowired CharterReview review;
  @Autowired CharterLife life;
  @Autowired ClauseEditing editing;
  @Autowired Statements statements;

  final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef dpo;
  CharterId id;

  @BeforeEach
  void aVersion() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    dpo = companies.member(company, Role.DPO);
    id = steps.complete(company, director, lead, today.plusDays(30));
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  void open(PersonRef person, String page) {
    open(person, page, Locale.FRENCH);
  }

  void open(PersonRef person, String page, Locale locale) {
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
    UI.getCurrent().setLocale(locale);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    UI.getCurrent().navigate("t/" + company.slug() + "/charter/" + id + "/" + page);
  }

  long statementsFor(PersonRef person, String page) {
    open(person, page);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    return statements
        .during(
            () -> UI.getCurrent().navigate("t/" + company.slug() + "/charter/" + id + "/" + page))
        .size();
  }

  CharterDraft draft() {
    return as(lead, () -> charters.draft(id));
  }

  <T> T as(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }

  void run(PersonRef person, Runnable work) {
    CurrentTenant.run(company.id(), () -> Caller.runAs(person, work));
  }

  void click(String words) {
    test(find(Button.class).all().stream()
            .filter(b -> b.getText().equals(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError(words + " in " + Seen.text())))
        .click();
  }

  void confirm() {
    test(find(ConfirmDialog.class).single()).confirm();
  }

  TextArea words() {
    return find(TextArea.class).single();
  }

  void type(String text) {
    test(words()).setValue(text);
  }

  void title(String text) {
    test(find(TextField.class).single()).setValue(text);
  }

  String notice() {
    return find(Notification.class).all().stream()
        .map(notice -> notice.getElement().getTextRecursively())
        .reduce("", (a, b) -> a + " " + b);
  }
}
