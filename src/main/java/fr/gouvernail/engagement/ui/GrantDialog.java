package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouvernail.engagement.mission.MissionId;
import fr.gouvernail.engagement.mission.MissionRow;
import fr.gouvernail.engagement.mission.MissionService;
import fr.gouvernail.engagement.mission.MissionTerms;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The director lets a firm in: one that asked, on its terms or others, or one of the director's
/// choice.
final class GrantDialog extends Dialog {

  private final MissionService missions;
  private final @Nullable MissionRow asked;

  /// Sent twice, it is granted once.
  private final MissionId id = MissionId.fresh();

  private final ComboBox<String> firm = new ComboBox<>();
  private final TextField only = new TextField();
  private final TermsFields terms;
  private final Runnable done;

  /// @param asked what a firm asked for, or null
  /// @param known names of firms that came before
  GrantDialog(
      MissionService missions,
      @Nullable MissionRow asked,
      List<String> known,
      LocalDate today,
      Runnable done) {
    this.missions = missions;
    this.asked = asked;
    this.done = done;
    addClassNames("gv-dialog", "gv-mission-dialog");
    setWidth("min(640px, 96vw)");
    setHeaderTitle(
        asked == null
            ? getTranslation("mission.grant")
            : getTranslation("mission.grant.to", asked.firm()));
    only.setLabel(getTranslation("mission.field.only"));
    only.setHelperText(getTranslation("mission.field.only.help"));
    only.setMaxLength(254);
    only.setManualValidation(true);
    only.addValueChangeListener(e -> only.setInvalid(false));
    terms = new TermsFields(today, only);
    add(new Paragraph(getTranslation("mission.grant.text")));
    if (asked == null) {
      firm(known);
      add(firm);
    } else {
      only.setValue(asked.consultant());
      terms.show(asked.terms(), today);
    }
    add(terms);
    var cancel = new Button(getTranslation("shell.confirm.cancel"), e -> close());
    var act = new Button(getTranslation("mission.grant.act"));
    act.setDisableOnClick(true);
    act.addThemeVariants(ButtonVariant.PRIMARY);
    act.addClickListener(e -> {
      try {
        send();
      } finally {
        act.setEnabled(true);
      }
    });
    getFooter().add(cancel, act);
  }

  private void firm(List<String> known) {
    firm.setLabel(getTranslation("mission.field.firm"));
    firm.setHelperText(getTranslation("mission.field.firm.help"));
    firm.setItems(known);
    firm.setAllowCustomValue(true);
    firm.setManualValidation(true);
    firm.setRequiredIndicatorVisible(true);
    firm.setWidthFull();
    firm.addCustomValueSetListener(e -> firm.setValue(e.getDetail()));
    firm.addValueChangeListener(e -> firm.setInvalid(false));
  }

  private void send() {
    var to = firm.getValue();
    if (asked == null && (to == null || to.isBlank())) {
      firm.setErrorMessage(getTranslation("mission.field.firm.missing"));
      firm.setInvalid(true);
      firm.focus();
      return;
    }
    if (!terms.complete()) {
      return;
    }
    try {
      grant(to, terms.terms(only.getValue()));
    } catch (RuleViolated rule) {
      say(rule);
      return;
    }
    close();
    done.run();
  }

  private void grant(@Nullable String to, MissionTerms wanted) {
    if (asked != null) {
      missions.accept(asked.id(), wanted);
    } else if (to != null) {
      missions.grant(id, to, wanted);
    }
  }

  private void say(RuleViolated rule) {
    if (terms.refuse(rule)) {
      return;
    }
    switch (rule.key()) {
      case "mission.rule.firm", "mission.rule.twoFirms" -> TermsFields.say(firm, rule);
      case "mission.rule.consultant", "mission.rule.elsewhere", "engagement.assign.member" ->
          TermsFields.say(only, rule);
      default ->
          addComponentAsFirst(
              new Note(Tone.ATTENTION, "triangle-alert", getTranslation(rule.key(), rule.args()))
                  .announced());
    }
  }
}
