package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.engagement.mission.MissionRow;
import fr.gouvernail.engagement.mission.MissionService;
import fr.gouvernail.tenancy.RuleViolated;

/// The director refuses what a firm asks for, and says why.
final class RefuseDialog extends Dialog {

  RefuseDialog(MissionService missions, MissionRow asked, Runnable done) {
    addClassNames("gv-dialog", "gv-mission-dialog");
    setWidth("min(560px, 96vw)");
    setHeaderTitle(getTranslation("mission.refuse.title", asked.firm()));
    var reason = new TextArea(getTranslation("mission.refuse.reason"));
    reason.setMaxLength(MissionService.LONGEST_REASON);
    reason.setMinRows(3);
    reason.setWidthFull();
    reason.setManualValidation(true);
    reason.setRequiredIndicatorVisible(true);
    reason.addValueChangeListener(e -> reason.setInvalid(false));
    add(new Paragraph(getTranslation("mission.refuse.text")), reason);
    var cancel = new Button(getTranslation("shell.confirm.cancel"), e -> close());
    var act =
        new Button(
            getTranslation("mission.refuse.act"),
            e -> {
              try {
                missions.refuse(asked.id(), reason.getValue());
              } catch (RuleViolated rule) {
                TermsFields.say(reason, rule);
                return;
              }
              close();
              done.run();
            });
    act.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
    getFooter().add(cancel, act);
  }
}
