package fr.gouvernail.charter;

import fr.gouvernail.charter.AnswerChange.SetTools;
import fr.gouvernail.charter.AnswerChange.SetValue;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tool.Agreement;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.tool.ToolForm;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.tool.ToolStatus;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;

/// Versions of charters for tests of other packages.
@TestConfiguration(proxyBeanMethods = false)
public class CharterVersions {

  private final CharterService charters;
  private final CharterDrafting drafting;
  private final CharterLife life;
  private final ToolService tools;

  CharterVersions(
      CharterService charters, CharterDrafting drafting, CharterLife life, ToolService tools) {
    this.charters = charters;
    this.drafting = drafting;
    this.life = life;
    this.tools = tools;
  }

  /// A draft without fault, prepared by the lead.
  public CharterId complete(
      Workspace company, PersonRef director, PersonRef lead, LocalDate effect) {
    return CurrentTenant.call(
        company.id(), () -> Caller.callAs(lead, () -> write(director, lead, effect)));
  }

  /// The same, in force from today.
  public CharterId inForce(Workspace company, PersonRef director, PersonRef lead, LocalDate today) {
    var id = complete(company, director, lead, today);
    CurrentTenant.run(
        company.id(),
        () -> {
          Caller.runAs(lead, () -> life.submit(id));
          Caller.runAs(director, () -> life.approve(id, charters.draft(id).freeze().hash()));
        });
    return id;
  }

  private CharterId write(PersonRef director, PersonRef lead, LocalDate effect) {
    if (tools.all().isEmpty()) {
      tools.add(
          new ToolForm(
              "Assistant",
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
              ""));
    }
    var id = drafting.start(false, "Suite");
    var draft = charters.draft(id);
    drafting.answer(
        id, new SetTools(draft.answers().tools(), tools.all().stream().map(t -> t.id()).toList()));
    Map.of(
            "dirigeant", director.toString(),
            "referent", lead.toString(),
            "contact_ia", "ia@example.org",
            "date_information", effect.minusDays(8).toString(),
            "date_adoption", effect.minusDays(2).toString(),
            "date_effet", effect.toString(),
            "date_revue", effect.plusMonths(6).toString())
        .forEach((variable, value) ->
            drafting.answer(id, new SetValue(variable, draft.filling().value(variable), value)));
    return id;
  }
}
