package fr.gouvernail.charter;

import fr.gouvernail.charter.CharterSteps.Office;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolRow;
import fr.gouvernail.tool.ToolService;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestConfiguration;

/// Versions of charters for tests of other packages.
@TestConfiguration(proxyBeanMethods = false)
public class CharterVersions {

  private final CharterService charters;
  private final CharterDrafting drafting;
  private final CharterLife life;
  private final ToolService tools;
  private final CharterSteps steps;

  CharterVersions(
      CharterService charters,
      CharterDrafting drafting,
      CharterLife life,
      ToolService tools,
      CharterSteps steps) {
    this.charters = charters;
    this.drafting = drafting;
    this.life = life;
    this.tools = tools;
    this.steps = steps;
  }

  /// A draft without fault, prepared by the lead.
  public CharterId complete(
      Workspace company, PersonRef director, PersonRef lead, LocalDate effect) {
    return CurrentTenant.call(
        company.id(),
        () -> Caller.callAs(lead, () -> write(new Office(company, director, lead), effect)));
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

  private CharterId write(Office in, LocalDate effect) {
    if (tools.all().isEmpty()) {
      tools.add(CharterSteps.tool("Assistant", DataLevel.C1));
    }
    var id = drafting.start(false, "Suite");
    var listed = tools.all().stream().map(ToolRow::id).toList();
    steps.answer(id, in, effect, effect.plusMonths(6), listed);
    return id;
  }
}
