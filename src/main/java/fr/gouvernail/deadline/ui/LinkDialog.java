package fr.gouvernail.deadline.ui;

import com.github.f4b6a3.uuid.UuidCreator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouvernail.deadline.CalendarFeeds;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.UUID;

/// Makes a link and shows it, this once.
final class LinkDialog extends Dialog {

  /// Copies in the browser, where the click is known to be the person's own.
  private static final String COPY =
      """
      this.addEventListener('click', () => navigator.clipboard?.writeText($0)
        .then(() => this.dispatchEvent(new CustomEvent('copied'))));\
      """;

  private final CalendarFeeds feeds;
  private final Runnable created;
  private final UUID id = UuidCreator.getTimeOrderedEpoch();
  private final TextField name = new TextField();

  /// @param created run once the link is there
  LinkDialog(CalendarFeeds feeds, Runnable created) {
    this.feeds = feeds;
    this.created = created;
    addClassName("gv-dialog");
    setHeaderTitle(text("link.title"));
    name.setLabel(text("link.name"));
    name.setHelperText(text("link.name.help"));
    name.setValue(text("link.name.usual"));
    name.setMaxLength(CalendarFeeds.LONGEST_NAME);
    name.setRequiredIndicatorVisible(true);
    name.setWidthFull();
    name.addValueChangeListener(e -> name.setInvalid(false));
    var asked = new Div(new Paragraph(text("link.text")), name);
    asked.addClassName("gv-link-ready");
    add(asked);
    var act = new Button(text("link.create"), e -> create());
    act.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()), act);
  }

  private void create() {
    String address;
    try {
      address = feeds.create(id, name.getValue(), Formats.here().locale());
    } catch (RuleViolated rule) {
      name.setErrorMessage(getTranslation(rule.key(), rule.args()));
      name.setInvalid(true);
      name.focus();
      return;
    }
    created.run();
    show(address);
  }

  private void show(String address) {
    removeAll();
    getFooter().removeAll();
    setHeaderTitle(text("link.ready"));
    var field = new TextField(text("link.address"));
    field.setValue(address);
    field.setReadOnly(true);
    field.setAutoselect(true);
    field.setWidthFull();
    var copied = new Span();
    copied.getElement().setAttribute("role", "status");
    copied.addClassName("gv-soft");
    var copy = new Button(text("link.copy"));
    copy.addThemeVariants(ButtonVariant.PRIMARY);
    copy.getElement().executeJs(COPY, address);
    copy.getElement().addEventListener("copied", e -> copied.setText(text("link.copied")));
    var subscribe = new Anchor();
    subscribe.setText(text("link.subscribe"));
    subscribe.setUnsafeHref(address.replaceFirst("^https?:", "webcal:"));
    subscribe.addClassName("gv-button");
    var acts = new Div(copy, subscribe, copied);
    acts.addClassName("gv-row");
    var secret = new Paragraph(text("link.secret"));
    secret.addClassName("gv-soft");
    var ready = new Div(new Paragraph(text("link.once")), field, acts, secret);
    ready.addClassName("gv-link-ready");
    add(ready);
    getFooter().add(new Button(text("link.close"), e -> close()));
  }

  private String text(String key, Object... args) {
    return getTranslation("deadline." + key, args);
  }
}
