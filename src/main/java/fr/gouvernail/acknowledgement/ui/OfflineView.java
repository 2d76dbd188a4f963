package fr.gouvernail.acknowledgement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.acknowledgement.CampaignFiles;
import fr.gouvernail.acknowledgement.CampaignSummary;
import fr.gouvernail.acknowledgement.Campaigns;
import fr.gouvernail.acknowledgement.OfflineId;
import fr.gouvernail.acknowledgement.OfflineLine;
import fr.gouvernail.acknowledgement.OfflineRegister;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.Download;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.PageRequest;

/// The register of people without e-mail: who they are, their codes, and the sheets that they
/// signed. Four statements.
@Route(value = "campaigns/people", layout = TenantLayout.class)
@Requires(Permission.FOLLOW_CAMPAIGN)
@StyleSheet("gouvernail/ack.css")
class OfflineView extends Div implements HasDynamicTitle {

  private static final int PAGE = 20;

  private final OfflineRegister register;
  private final Clock clock;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Optional<CampaignSummary> campaign;
  private final TextField words = new TextField();
  private final Still list = new Still();
  private final Button more;
  private final List<OfflineLine> shown = new ArrayList<>();

  OfflineView(OfflineRegister register, Campaigns campaigns, CampaignFiles files, Clock clock) {
    addClassName("gv-people");
    this.register = register;
    this.clock = clock;
    campaign = campaigns.current();
    var header =
        new PageHeader(text("people.title"))
            .context(
                new Anchor(AcknowledgementNavigation.campaigns(workspace), text("section")),
                new Span(text("people")))
            .sentence(text("people.sentence"))
            .actions(new ActButton(text("people.add"), "add", "").primary());
    var head =
        new Still(header).on("add", nothing -> new AddPeopleDialog(register, this::refresh).open());
    words.setLabel(text("missing.search"));
    words.addClassName("gv-search");
    words.setClearButtonVisible(true);
    words.setMaxLength(100);
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.addValueChangeListener(e -> refresh());
    more = new Button(text("more"), e -> more());
    list.on("code", id -> on(id, this::code))
        .on("sheet", id -> on(id, this::sheet))
        .on("remove", id -> on(id, this::remove));
    add(head);
    campaign.ifPresent(c -> add(bar(c, files)));
    add(words, list, more);
    refresh();
  }

  private Div bar(CampaignSummary campaign, CampaignFiles files) {
    var screen = new Anchor(AcknowledgementNavigation.screen(workspace), text("screen.open"));
    screen.addClassName("gv-button");
    var bar =
        new Div(
            new Download(
                "printer",
                text("sheet"),
                workspace.id(),
                text("sheet.file") + "-" + campaign.number() + ".pdf",
                "application/pdf",
                files::sheet),
            new Still(screen));
    bar.addClassNames("gv-row", "gv-campaign-bar");
    return bar;
  }

  private void refresh() {
    shown.clear();
    more();
  }

  private void more() {
    var next = register.people(words.getValue(), PageRequest.of(shown.size() / PAGE, PAGE));
    shown.addAll(next);
    more.setVisible(next.size() == PAGE);
    var searching = !words.getValue().isBlank();
    words.setVisible(searching || more.isVisible() || shown.size() > PAGE);
    if (shown.isEmpty()) {
      list.show(
          new EmptyState(
              searching ? "search" : "users",
              text(searching ? "missing.none" : "people.none.what"),
              text(searching ? "people.none.search" : "people.none.how")));
      return;
    }
    var now = clock.instant();
    var items = new UnorderedList();
    items.addClassNames("gv-list", "gv-list-tight", "gv-offline");
    shown.forEach(line -> items.add(new OfflineItem(line, now)));
    list.show(Card.labelled(text("people"), items));
  }

  private void on(String id, Consumer<OfflineLine> act) {
    var wanted = OfflineId.of(id);
    act.accept(
        shown.stream()
            .filter(line -> line.id().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new NotFound("person without e-mail " + id)));
  }

  private void code(OfflineLine line) {
    new CodeDialog(line.name(), register.giveCode(line.id())).open();
    refresh();
  }

  private void sheet(OfflineLine line) {
    var today = LocalDate.now(clock.withZone(workspace.zone()));
    var zone = workspace.zone();
    new SheetDialog(
            line.name(),
            campaign.map(c -> LocalDate.ofInstant(c.openedAt(), zone)).orElse(today),
            today,
            on -> {
              register.recordSheet(line.id(), on);
              refresh();
              Notice.show(Tone.OK, text("sheet.done", line.name()));
            })
        .open();
  }

  private void remove(OfflineLine line) {
    Confirm.danger(
        text("people.remove.ask", line.name()),
        text("people.remove.text"),
        text("people.remove"),
        () -> {
          register.remove(line.id());
          refresh();
        });
  }

  private String text(String key, Object... args) {
    return getTranslation("ack." + key, args);
  }

  @Override
  public String getPageTitle() {
    return text("people");
  }
}
