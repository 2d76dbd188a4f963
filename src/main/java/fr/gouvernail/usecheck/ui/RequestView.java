package fr.gouvernail.usecheck.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.decision.FactWords;
import fr.gouvernail.decision.RequestDetail;
import fr.gouvernail.decision.RequestId;
import fr.gouvernail.decision.RequestService;
import fr.gouvernail.decision.RequestState;
import fr.gouvernail.decision.ui.RequestParts;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

/// One request of the caller: the answer first, else who has it in hand and until when.
@Route(value = "requests/:request", layout = TenantLayout.class)
@Requires(Permission.ASK_USE)
@StyleSheet("gouvernail/decision.css")
class RequestView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int LONGEST = 2000;

  private final RequestService requests;
  private final FactWords words;
  private final Clock clock;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private String title = "";

  RequestView(RequestService requests, FactWords words, Clock clock) {
    this.requests = requests;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked =
        event.getRouteParameters().get("request").orElseThrow(() -> new NotFound("request"));
    show(RequestId.of(asked));
  }

  private void show(RequestId id) {
    removeAll();
    var detail = requests.detail(id);
    title = detail.row().title();
    var parts = new RequestParts(this, words, detail.names());
    var body = new Div();
    body.addClassName("gv-decision-stack");
    var taken = detail.decision();
    if (taken != null) {
      body.add(parts.decided(detail, taken));
    }
    if (!detail.messages().isEmpty()) {
      body.add(parts.messages(detail));
    }
    add(new Still(header(detail, parts), body));
    if (detail.row().state() == RequestState.QUESTIONED) {
      add(answer(id));
    }
    var asked = new Div(parts.asked(detail));
    asked.addClassName("gv-request-asked");
    add(new Still(asked));
    if (detail.row().state().isOpen()) {
      add(withdraw(id));
    }
  }

  private PageHeader header(RequestDetail detail, RequestParts parts) {
    var row = detail.row();
    var state = row.state();
    var formats = Formats.here();
    var who = detail.waitsFor().stream().map(parts::name).collect(Collectors.joining(", "));
    return new PageHeader(text("state." + state, row.title()))
        .context(
            new Anchor(UseCheckAddresses.mine(workspace), text("section")),
            new Span(getTranslation("decision.kind." + row.kind())),
            RequestParts.state(this, row, LocalDate.now(clock.withZone(workspace.zone()))))
        .sentence(
            switch (state) {
              case WAITING -> text("waits", who, formats.date(row.dueOn()));
              case QUESTIONED -> text("questioned", who);
              default -> text("asked.on", formats.date(row.askedAt()));
            });
  }

  private Card answer(RequestId id) {
    var field = new TextArea(text("answer.field"));
    field.setMaxLength(LONGEST);
    field.setRequired(true);
    field.setMinRows(3);
    field.setErrorMessage(text("answer.missing"));
    field.setWidthFull();
    var send =
        new Button(
            text("answer.send"),
            e -> {
              if (field.getValue().isBlank()) {
                field.setInvalid(true);
                field.focus();
              } else {
                requests.answer(id, field.getValue());
                show(id);
                Notice.show(Tone.OK, text("answer.sent"));
              }
            });
    send.addThemeVariants(ButtonVariant.PRIMARY);
    var card = new Card(text("answer"), field, send);
    card.addClassName("gv-request-answer");
    return card;
  }

  private Button withdraw(RequestId id) {
    var button =
        new Button(
            text("withdraw"),
            e ->
                Confirm.ask(
                    text("withdraw.ask"),
                    text("withdraw.text"),
                    text("withdraw"),
                    () -> {
                      requests.withdraw(id);
                      show(id);
                    }));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }

  private String text(String key, Object... args) {
    return getTranslation("usecheck." + key, args);
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
