package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.UI;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.CharterDrafting;
import fr.gouvernail.charter.CharterLife;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tool.ToolService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the steps of the assistant, with what each one calls.
@Component
class WritingSteps {

  private final CharterDrafting drafting;
  private final CharterLife life;
  private final ToolService tools;

  WritingSteps(CharterDrafting drafting, CharterLife life, ToolService tools) {
    this.drafting = drafting;
    this.life = life;
    this.tools = tools;
  }

  /// @param anew shows the page again, after something else than an answer changed the draft
  Step step(WritingStep at, CharterDraft draft, Asking asking, Workspace company, Runnable anew) {
    return switch (at) {
      case COMPANY -> new CompanyStep(draft, asking, company);
      case OPTIONS -> new OptionsStep(draft, asking);
      case TOOLS -> new ToolsStep(draft, asking, tools.all(), company);
      case LEVELS -> new LevelsStep(draft, asking);
      case MATRIX -> new MatrixStep(draft, asking.sitting());
      case CHECK ->
          new CheckStep(draft, company, () -> submit(draft, company), describe(draft, anew));
    };
  }

  /// Hands it over, and leads to the page where it goes on.
  private void submit(CharterDraft draft, Workspace company) {
    var ui = UI.getCurrent();
    var id = draft.row().id();
    Confirm.ask(
        ui.getTranslation("charter.write.submit.ask"),
        ui.getTranslation("charter.write.submit.follows"),
        ui.getTranslation("charter.write.submit"),
        () -> {
          life.submit(id);
          ui.navigate(CharterAddresses.approval(company, id).substring(1));
          Notice.show(Tone.OK, ui.getTranslation("charter.approval.submit.done"));
        });
  }

  /// The first version has nothing that it changes.
  private @Nullable Runnable describe(CharterDraft draft, Runnable anew) {
    var row = draft.row();
    if (row.number().major() == 1 && row.isMajor()) {
      return null;
    }
    VersionDialog.Act act =
        (major, summary) -> {
          drafting.describe(row.id(), major, summary);
          anew.run();
        };
    return () -> new VersionDialog("change", row.isMajor(), row.summary(), act).open();
  }
}
