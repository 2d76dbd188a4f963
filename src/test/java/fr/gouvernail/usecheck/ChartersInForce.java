package fr.gouvernail.usecheck;

import fr.gouvernail.charter.AnswerChange.SetTools;
import fr.gouvernail.charter.AnswerChange.SetValue;
import fr.gouvernail.charter.CharterDrafting;
import fr.gouvernail.charter.CharterLife;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A charter in force for a company of a test, with one tool « Assistant » of class T2 up to C2.
record ChartersInForce(
    CharterService charters, CharterDrafting drafting, CharterLife life, ToolService tools) {

  void in(Workspace company, PersonRef director, PersonRef lead, LocalDate today) {
    CurrentTenant.run(
        company.id(), () -> Caller.runAs(director, () -> write(director, lead, today)));
  }

  private void write(PersonRef director, PersonRef lead, LocalDate today) {
    var tool =
        tools.add(
            new ToolForm(
                "Assistant",
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
                ""));
    var id = drafting.start(true, "Première version");
    var draft = charters.draft(id);
    drafting.answer(id, new SetTools(draft.answers().tools(), List.of(tool)));
    Map.of(
            "dirigeant", director.toString(),
            "referent", lead.toString(),
            "contact_ia", "ia@example.org",
            "delai_reponse", "3",
            "date_information", today.minusDays(8).toString(),
            "date_adoption", today.minusDays(2).toString(),
            "date_effet", today.toString(),
            "date_revue", today.plusMonths(6).toString())
        .forEach((variable, value) ->
            drafting.answer(id, new SetValue(variable, draft.filling().value(variable), value)));
    life.submit(id);
    life.approve(id, charters.draft(id).freeze().hash());
  }
}
