package fr.gouvernail.usecheck.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.decision.RequestId;
import fr.gouvernail.decision.RequestKind;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.usecheck.ToolOffer;
import fr.gouvernail.usecheck.UseCheck;
import fr.gouvernail.usecheck.UseWish;
import fr.gouvernail.usecheck.UseWishes;
import java.util.Arrays;
import java.util.UUID;

/// Asks for a tool, or for another use of one.
@Route(value = "requests/new", layout = TenantLayout.class)
@Requires(Permission.ASK_USE)
@StyleSheet("gouvernail/decision.css")
class AskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int LONGEST_TOOL = 200;
  private static final int LONGEST_PURPOSE = 2000;

  private final UseWishes wishes;
  private final UseCheck check;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final RequestId id = new RequestId(UUID.randomUUID());
  private final RadioButtonGroup<RequestKind> kind = new RadioButtonGroup<>();
  private final TextField tool = new TextField();
  private final RadioButtonGroup<ToolOffer> offer = new RadioButtonGroup<>();
  private final TextArea purpose = new TextArea();
  private String begun = "";
  private final RadioButtonGroup<DataLevel> level = new RadioButtonGroup<>();

  AskView(UseWishes wishes, UseCheck check) {
    this.wishes = wishes;
    this.check = check;
    kind.setLabel(text("ask.kind"));
    kind.setItems(RequestKind.ASKED);
    kind.setItemLabelGenerator(k -> text("ask.kind." + k));
    kind.setValue(RequestKind.TOOL);
    tool.setLabel(text("fact.tool"));
    tool.setMaxLength(LONGEST_TOOL);
    tool.setRequired(true);
    tool.setErrorMessage(text("ask.tool.missing"));
    purpose.setLabel(text("fact.purpose"));
    purpose.setMaxLength(LONGEST_PURPOSE);
    purpose.setMinRows(3);
    purpose.setRequired(true);
    purpose.setErrorMessage(getTranslation("usecheck.rule.purpose", UseWishes.SHORTEST_PURPOSE));
    level.setLabel(text("fact.level"));
    level.setItems(DataLevel.values());
    level.setItemLabelGenerator(l -> getTranslation("usecheck.level." + l));
    level.setRequired(true);
    level.setErrorMessage(text("ask.level.missing"));
    level.addClassName("gv-ask-levels");
    var form = new Div(kind, tool, offer, purpose, level);
    form.addClassName("gv-form");
    offer.setLabel(text("fact.offer"));
    offer.setItems(ToolOffer.values());
    offer.setItemLabelGenerator(o -> text("offer." + o));
    offer.setValue(ToolOffer.UNKNOWN);
    offer.addClassName("gv-ask-levels");
    kind.addValueChangeListener(e -> help(e.getValue() == RequestKind.TOOL));
    help(true);
    add(
        new PageHeader(text("ask.title"))
            .context(new Anchor(UseCheckAddresses.mine(workspace), text("section")))
            .sentence(
                text(
                    "ask.sentence",
                    check.charter().map(UseCheck.Charter::delay).orElse(UseWishes.DELAY))),
        Card.labelled(text("ask.title"), form),
        acts());
  }

  /// A tool of the company is known already.
  private void help(boolean unknown) {
    offer.setVisible(unknown);
    tool.setHelperText(unknown ? text("ask.tool.help") : null);
    purpose.setHelperText(text(unknown ? "ask.purpose.help" : "ask.purpose.use.help"));
  }

  /// Takes over what « Puis-je ? » knows already.
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var known = event.getLocation().getQueryParameters();
    known
        .getSingleParameter("tool")
        .filter(name -> !name.isBlank() && name.length() <= LONGEST_TOOL)
        .ifPresent(name -> {
          kind.setValue(RequestKind.USE);
          tool.setValue(name);
        });
    known
        .getSingleParameter("level")
        .flatMap(name ->
            Arrays.stream(DataLevel.values()).filter(l -> l.name().equals(name)).findFirst())
        .ifPresent(level::setValue);
    known
        .getSingleParameter("use")
        .flatMap(id -> check.charter().flatMap(charter -> charter.find(id)))
        .ifPresent(use -> {
          begun = use.label().in(getLocale()) + "\u00a0: ";
          purpose.setValue(begun);
        });
  }

  private Div acts() {
    var send = new Button(text("ask.send"), e -> send());
    send.addThemeVariants(ButtonVariant.PRIMARY);
    var cancel =
        new Anchor(UseCheckAddresses.mine(workspace), getTranslation("shell.confirm.cancel"));
    cancel.addClassNames("gv-button", "gv-bare");
    var acts = new Div(send, cancel);
    acts.addClassName("gv-actions");
    return acts;
  }

  private void send() {
    tool.setInvalid(tool.getValue().isBlank());
    var said = purpose.getValue().strip();
    purpose.setInvalid(said.length() < UseWishes.SHORTEST_PURPOSE || said.equals(begun.strip()));
    level.setInvalid(level.isEmpty());
    if (tool.isInvalid()) {
      tool.focus();
    } else if (purpose.isInvalid()) {
      purpose.focus();
    } else if (!level.isInvalid()) {
      var wish =
          new UseWish(
              id,
              kind.getValue(),
              tool.getValue(),
              purpose.getValue(),
              level.getValue(),
              offer.getValue());
      UI.getCurrent().navigate(UseCheckAddresses.request(workspace, wishes.ask(wish)).substring(1));
    }
  }

  private String text(String key, Object... args) {
    return getTranslation("usecheck." + key, args);
  }

  @Override
  public String getPageTitle() {
    return text("ask.title");
  }
}
