package fr.gouvernail.inventory.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.inventory.Imports;
import fr.gouvernail.inventory.RunningUses;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.Seed;
import fr.gouvernail.usecase.UseCaseDrafting;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.WrittenUseCases;
import fr.gouvernail.usecase.model.Values;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/// A company whose people look at the inventory.
@PortalTest
abstract class InventoryPageTest extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestCompanies companies;
  @Autowired WrittenUseCases written;
  @Autowired RunningUses running;
  @Autowired UseCaseDrafting drafting;
  @Autowired Imports imports;
  @Autowired Statements statements;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef owner;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    owner = companies.member(company, Role.BUSINESS_OWNER);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  UseCaseId draft(PersonRef person, Values values) {
    var id = UseCaseId.next();
    return WrittenUseCases.as(
        company,
        person,
        () -> {
          drafting.start(id, Seed.of(values));
          return id;
        });
  }

  UseCaseId draft(PersonRef person, String title) {
    return draft(person, Values.NONE.with("title", title));
  }

  void open(PersonRef person, String path) {
    open(person, path, Locale.FRENCH);
  }

  void open(PersonRef person, String path, Locale locale) {
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
    UI.getCurrent().setLocale(locale);
    go("help");
    go(path);
  }

  private void go(String path) {
    var parts = path.split("\\?", 2);
    UI.getCurrent()
        .navigate(
            "t/" + company.slug() + "/" + parts[0],
            QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
  }

  long statementsFor(PersonRef person, String path) {
    open(person, path);
    go("help");
    return statements.during(() -> go(path)).size();
  }

  static List<String> titles() {
    return Seen.page().select(".gv-inventory tbody th a").eachText();
  }

  /// Uses what reads so in a part that stands still; a dialog that it opens is there then.
  void act(String words) {
    Seen.act(words);
    roundTrip();
  }

  void click(String words) {
    find(Button.class).all().stream()
        .filter(button -> words.equals(button.getText()) && button.isAttached())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button reads " + words))
        .click();
  }
}
