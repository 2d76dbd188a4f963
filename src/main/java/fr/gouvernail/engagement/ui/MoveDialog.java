package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.engagement.mission.MissionRow;
import fr.gouvernail.engagement.mission.MissionService;
import fr.gouvernail.engagement.mission.MissionTerms;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.DateField;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.LocalDate;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/// The director moves the last day of an access, later or sooner.
final class MoveDialog extends Dialog {

  private final MissionService missions;
  private final DateField until;
  private final Div conflict = new Div();
  private final Runnable done;
  private MissionRow read;

  MoveDialog(MissionService missions, MissionRow mission, LocalDate today, Runnable done) {
    this.missions = missions;
    this.read = mission;
    this.done = done;
    addClassNames("gv-dialog", "gv-mission-dialog");
    setWidth("min(520px, 96vw)");
    setHeaderTitle(getTranslation("mission.move.title", mission.firm()));
    until = new DateField(getTranslation("mission.field.until"));
    until.setMin(today);
    until.setMax(MissionTerms.latest(today));
    until.setValue(mission.until());
    until.setRequiredIndicatorVisible(true);
    until.setHelperText(getTranslation("mission.field.until.help"));
    conflict.getElement().setAttribute("role", "alert");
    add(
        new Paragraph(getTranslation("mission.move.text", Formats.here().date(mission.until()))),
        conflict,
        until);
    var cancel = new Button(getTranslation("shell.confirm.cancel"), e -> close());
    var act = new Button(getTranslation("mission.move.act"), e -> send());
    act.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(cancel, act);
  }

  private void send() {
    if (!until.filled()) {
      return;
    }
    try {
      missions.move(read.id(), read.version(), until.getValue());
    } catch (RuleViolated rule) {
      TermsFields.say(until, rule);
      return;
    } catch (ObjectOptimisticLockingFailureException e) {
      showBoth();
      return;
    }
    close();
    done.run();
  }

  /// Somebody else moved it meanwhile: both days stand here, and sending again decides.
  private void showBoth() {
    read =
        missions.all().stream()
            .filter(row -> row.id().equals(read.id()))
            .findFirst()
            .orElseThrow(() -> new NotFound("mission"));
    conflict.removeAll();
    conflict.add(
        new Note(
            Tone.ATTENTION,
            "triangle-alert",
            getTranslation(
                "mission.move.conflict",
                Formats.here().date(read.until()),
                Formats.here().date(until.getValue()))));
  }
}
