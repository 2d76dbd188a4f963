package fr.gouvernail.usecase.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.router.QueryParameters;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.Seed;
import fr.gouvernail.usecase.UseCaseDrafting;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.UseCaseService;
import fr.gouvernail.usecase.model.Values;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What tests of the pages on which sheets are written share: a company, its people, and what
/// travels to and from the browser.
@PortalTest
abstract class SheetPageTest extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestCompanies companies;
  @Autowired UseCaseDrafting drafting;
  @Autowired UseCaseService reading;
  @Autowired Statements statements;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef owner;
  PersonRef dpo;
  private final List<PendingJavaScriptInvocation> heard = new ArrayList<>();

  @BeforeEach
  void aCompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    owner = companies.member(company, Role.BUSINESS_OWNER);
    dpo = companies.member(company, Role.DPO);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  UseCaseId started(String title) {
    var id = UseCaseId.next();
    run(owner, () -> drafting.start(id, Seed.of(Values.NONE.with("title", title))));
    return id;
  }

  Values values(UseCaseId id) {
    return as(owner, () -> reading.dossier(id).current().edition().values());
  }

  <T> T as(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }

  void run(PersonRef person, Runnable work) {
    CurrentTenant.run(company.id(), () -> Caller.runAs(person, work));
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
    heard.clear();
    var parts = page.split("\\?", 2);
    UI.getCurrent()
        .navigate(
            "t/" + company.slug() + "/" + parts[0],
            QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
  }

  /// What the page handed to its component by a call such as `this.load`.
  ObjectNode handed(String call) {
    listen();
    return heard.stream()
        .filter(one -> one.getInvocation().getExpression().contains(call))
        .reduce((one, other) -> other)
        .map(one -> (ObjectNode) one.getInvocation().getParameters().getFirst())
        .orElseThrow(() -> new AssertionError(call + " was not called"));
  }

  /// The component stands: what follows is made.
  void stands() {
    listen();
    heard.stream()
        .filter(one -> one.getInvocation().getExpression().contains("this.load"))
        .forEach(one -> one.complete(JsonNodeFactory.instance.nullNode()));
  }

  private void listen() {
    UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
    heard.addAll(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations());
  }

  static JsonNode change(JsonNode seen, JsonNode after) {
    var json = JsonNodeFactory.instance.objectNode();
    json.set("s", seen);
    json.set("a", after);
    return json;
  }

  static JsonNode text(String words) {
    return JsonNodeFactory.instance.stringNode(words);
  }

  static JsonNode nothing() {
    return JsonNodeFactory.instance.nullNode();
  }

  static JsonNode list(Object... items) {
    var list = JsonNodeFactory.instance.arrayNode();
    for (var item : items) {
      list.add(item.toString());
    }
    return list;
  }

  String address() {
    return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
  }
}
