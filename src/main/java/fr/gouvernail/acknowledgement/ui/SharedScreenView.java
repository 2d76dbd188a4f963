package fr.gouvernail.acknowledgement.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.acknowledgement.ParticipationRow;
import fr.gouvernail.acknowledgement.ReceiptRow;
import fr.gouvernail.acknowledgement.SharedScreen;
import fr.gouvernail.acknowledgement.SharedScreen.Shown;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.FullScreenLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.ChooseField;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.Workspace;
import java.util.ArrayList;

/// A screen for people without an account: each finds his or her name, reads, and signs with a
/// code. Who opened it stays nearby.
@Route(value = "sign", layout = FullScreenLayout.class)
@Requires(Permission.FOLLOW_CAMPAIGN)
@StyleSheet("gouvernail/charter.css")
@StyleSheet("gouvernail/ack.css")
class SharedScreenView extends Div implements HasDynamicTitle {

  private static final String WHOLE = "whole";

  private final SharedScreen screen;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();

  SharedScreenView(SharedScreen screen) {
    this.screen = screen;
    addClassNames("gv-read", "gv-shared");
    start();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    var out = new Anchor(AcknowledgementNavigation.people(workspace), text("screen.close"));
    findAncestor(FullScreenLayout.class).banner().about(text("screen")).end(out);
  }

  private void start() {
    removeAll();
    var shown = screen.shown();
    if (shown.isEmpty() || shown.get().people().isEmpty()) {
      add(
          new Still(
              new PageHeader(text("screen.none")),
              new EmptyState("key-round", text("screen.none.what"), text("screen.none.how"))));
      return;
    }
    choose(shown.get());
  }

  private void choose(Shown shown) {
    var name = new ChooseField<ParticipationRow>(text("screen.name")).offer(shown.people());
    name.setItemLabelGenerator(
        row -> row.department().isEmpty() ? row.name() : row.name() + " · " + row.department());
    name.setWidthFull();
    var go =
        new Button(
            text("screen.go"),
            e -> {
              if (name.isEmpty()) {
                name.setErrorMessage(text("screen.name.missing"));
                name.setInvalid(true);
                name.focus();
              } else {
                read(shown, name.getValue());
              }
            });
    go.addThemeVariants(ButtonVariant.PRIMARY);
    var form = new Div(name, go);
    form.addClassName("gv-shared-form");
    add(new Still(new PageHeader(text("screen.title")).sentence(text("screen.sentence"))), form);
  }

  private void read(Shown shown, ParticipationRow who) {
    removeAll();
    var row = shown.charter().row();
    var charter = shown.charter().charter();
    var parts = new ArrayList<Component>();
    parts.add(
        new PageHeader(text("read.first.title"))
            .context(new Span(who.name()), new Span(text("read.version", row.number())))
            .sentence(text("read.first.sentence")));
    CharterParts.rules(charter).ifPresent(parts::add);
    var whole = new Still(new ActButton(text("read.rest"), WHOLE, ""));
    whole.on(
        WHOLE,
        nothing -> {
          whole.show(CharterParts.whole(charter));
          whole.bring(WHOLE);
        });
    var back = new Button(text("screen.back"), e -> start());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    var bar =
        new CodeBar(
            row.number(),
            who.name(),
            typed -> screen.sign(who.id(), row.id(), String.valueOf(row.hash()), typed),
            this::done,
            this::start);
    add(new Still(parts.toArray(Component[]::new)), whole, bar, back);
    UI.getCurrent().getPage().executeJs("window.scrollTo(0, 0)");
  }

  private void done(ReceiptRow receipt) {
    removeAll();
    var next = new Button(text("screen.next"), e -> start());
    next.addThemeVariants(ButtonVariant.PRIMARY);
    next.focus();
    add(
        new Still(
            new PageHeader(text("screen.done", receipt.name()))
                .sentence(text("screen.done.sentence")),
            new ReceiptCard(receipt)),
        next);
    UI.getCurrent().getPage().executeJs("window.scrollTo(0, 0)");
  }

  private String text(String key, Object... args) {
    return getTranslation("ack." + key, args);
  }

  @Override
  public String getPageTitle() {
    return text("screen");
  }
}
