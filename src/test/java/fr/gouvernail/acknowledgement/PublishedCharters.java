package fr.gouvernail.acknowledgement;

import fr.gouvernail.charter.AnswerChange.SetTools;
import fr.gouvernail.charter.AnswerChange.SetValue;
import fr.gouvernail.charter.CharterDrafting;
import fr.gouvernail.charter.CharterLife;
import fr.gouvernail.charter.CharterRow;
import fr.gouvernail.charter.CharterService;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;

/// Charters that come into force in companies of tests, each with a tool more than the one before.
@TestConfiguration(proxyBeanMethods = false)
public class PublishedCharters {

  private final CharterService charters;
  private final CharterDrafting drafting;
  private final CharterLife life;
  private final ToolService tools;
  private final Clock clock;

  PublishedCharters(
      CharterService charters,
      CharterDrafting drafting,
      CharterLife life,
      ToolService tools,
      Clock clock) {
    this.charters = charters;
    this.drafting = drafting;
    this.life = life;
    this.tools = tools;
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
    listed.add(
        tools.add(
            new ToolForm(
                name,
                ToolStatus.AUTHORISED,
                ToolClass.T2,
                DataLevel.C2,
                "Union européenne",
                Agreement.SIGNED,
                false,
                "Rédiger",
                "Professionnel",
                null,
                null,
                "")));
    drafting.answer(id, new SetTools(draft.answers().tools(), List.copyOf(listed)));
    Map.of(
            "dirigeant", director.toString(),
            "referent", lead.toString(),
            "contact_ia", "ia@example.org",
            "date_information", today.minusDays(8).toString(),
            "date_adoption", today.minusDays(2).toString(),
            "date_effet", today.toString(),
            "date_revue", today.plusMonths(6).toString())
        .forEach((variable, value) -> {
          var before = draft.filling().value(variable);
          if (!before.equals(value)) {
            drafting.answer(id, new SetValue(variable, before, value));
          }
        });
    life.submit(id);
    life.approve(id, charters.draft(id).freeze().hash());
    return charters.inForce().orElseThrow().row();
  }
}
