package fr.gouvernail.benchmark.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouvernail.benchmark.BenchmarkMembership;
import fr.gouvernail.tenancy.RuleViolated;

/// Asks for the company's agreement in the words of content/scoring.md §9, and for its group.
final class JoinDialog extends Dialog {

  private final BenchmarkMembership membership;
  private final Runnable joined;
  private final TextField group = new TextField();

  /// @param joined run once the company takes part
  JoinDialog(BenchmarkMembership membership, Runnable joined) {
    this.membership = membership;
    this.joined = joined;
    addClassName("gv-dialog");
    setHeaderTitle(text("join.title"));
    group.setLabel(text("group"));
    group.setHelperText(text("group.help"));
    group.setWidthFull();
    group.addValueChangeListener(e -> group.setInvalid(false));
    var asked = new Div(new Paragraph(text("consent")), new Paragraph(text("consent.next")), group);
    asked.addClassName("gv-bench-consent");
    add(asked);
    var act = new Button(text("join"), e -> join());
    act.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()), act);
  }

  private void join() {
    try {
      membership.join(group.getValue());
    } catch (RuleViolated rule) {
      group.setErrorMessage(getTranslation(rule.key(), rule.args()));
      group.setInvalid(true);
      group.focus();
      return;
    }
    close();
    joined.run();
  }

  private String text(String key, Object... args) {
    return getTranslation("benchmark." + key, args);
  }
}
