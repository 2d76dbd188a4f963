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
import fr.gouvernail.tool.ToolId;
import fr.gouvernail.tool.ToolStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestConfiguration;

/// Takes charters of test companies along their way, as their director and AI lead do.
@TestConfiguration(proxyBeanMethods = false)
public class CharterSteps {

  private final CharterService charters;
  private final CharterDrafting drafting;
  private final CharterLife life;

  CharterSteps(CharterService charters, CharterDrafting drafting, CharterLife life) {
    this.charters = charters;
    this.drafting = drafting;
    this.life = life;
  }

  /// Who does it, where.
  public record Office(Workspace company, PersonRef director, PersonRef lead) {
    <T> T call(Supplier<T> work) {
      return CurrentTenant.call(company.id(), () -> Caller.callAs(director, work));
    }
  }

  /// A draft to which nothing is missing.
  public CharterId complete(Office in, LocalDate effective, LocalDate review, List<ToolId> tools) {
    return in.call(() -> {
      var id = drafting.start(true, "Version du " + effective);
      answer(id, in, effective, review, tools);
      return id;
    });
  }

  /// Answers, as the caller, whatever a draft is asked.
  public void answer(
      CharterId id, Office in, LocalDate effective, LocalDate review, List<ToolId> tools) {
    var draft = charters.draft(id);
    if (!draft.answers().tools().equals(tools)) {
      drafting.answer(id, new SetTools(draft.answers().tools(), tools));
    }
    Map.of(
            "dirigeant", in.director().toString(),
            "referent", in.lead().toString(),
            "contact_ia", "ia@example.org",
            "date_information", effective.minusDays(8).toString(),
            "date_adoption", effective.minusDays(2).toString(),
            "date_effet", effective.toString(),
            "date_revue", review.toString())
        .forEach((variable, value) -> {
          var before = draft.filling().value(variable);
          if (!before.equals(value)) {
            drafting.answer(id, new SetValue(variable, before, value));
          }
        });
  }

  /// A tool of which everything is known that a charter needs.
  public static ToolForm tool(String name, DataLevel level) {
    return new ToolForm(
        name,
        ToolStatus.AUTHORISED,
        ToolClass.T2,
        level,
        "Union européenne",
        Agreement.SIGNED,
        false,
        "Rédiger",
        "Professionnel",
        null,
        null,
        "");
  }

  /// Reviewed and approved; in force where its date has come.
  public CharterId approved(Office in, LocalDate effective, LocalDate review, List<ToolId> tools) {
    var id = complete(in, effective, review, tools);
    return in.call(() -> {
      life.submit(id);
      life.approve(id, charters.draft(id).freeze().hash());
      return id;
    });
  }

  public CharterRow row(Office in, CharterId id) {
    return in.call(() ->
        charters.versions().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow());
  }
}
