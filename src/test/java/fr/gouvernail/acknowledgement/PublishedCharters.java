package fr.gouvernail.acknowledgement;

import fr.gouvernail.charter.CharterDrafting;
import fr.gouvernail.charter.CharterLife;
import fr.gouvernail.charter.CharterRow;
import fr.gouvernail.charter.CharterService;
import fr.gouvernail.charter.CharterSteps;
import fr.gouvernail.charter.CharterSteps.Office;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;

/// Charters that come into force in companies of tests, each with a tool more than the one before.
@TestConfiguration(proxyBeanMethods = false)
public class PublishedCharters {

  private final CharterService charters;
  private final CharterDrafting drafting;
  private final CharterLife life;
  private final ToolService tools;
  private final CharterSteps steps;
  private final Clock clock;

  PublishedCharters(
      CharterService charters,
      CharterDrafting drafting,
      CharterLife life,
      ToolService tools,
      CharterSteps steps,
      Clock clock) {
    this.charters = charters;
    this.drafting = drafting;
    this.life = life;
    this.tools = tools;
    this.steps = steps;
    this.clock = clock;
  }

  /// The next version of the company, in force today.
  public CharterRow next(Workspace company, PersonRef director, PersonRef lead, boolean major) {
    return CurrentTenant.call(
        company.id(), () -> Caller.callAs(director, () -> write(company, director, lead, major)));
  }

  private CharterRow write(Workspace company, PersonRef director, PersonRef lead, boolean major) {
    var today = LocalDate.now(clock.withZone(company.zone()));
    var id = drafting.start(major, "Version d’essai");
    var draft = charters.draft(id);
    var name = "Assistant " + (tools.all().size() + 1);
    var listed = new ArrayList<>(draft.answers().tools());
    listed.add(tools.add(CharterSteps.tool(name, DataLevel.C2)));
    steps.answer(
        id, new Office(company, director, lead), today, today.plusMonths(6), List.copyOf(listed));
    life.submit(id);
    life.approve(id, charters.draft(id).freeze().hash());
    return charters.inForce().orElseThrow().row();
  }
}
