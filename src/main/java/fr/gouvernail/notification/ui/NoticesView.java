package fr.gouvernail.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.notification.MailChoices;
import fr.gouvernail.notification.NoticeLine;
import fr.gouvernail.notification.NoticeService;
import fr.gouvernail.notification.NoticeWords;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import java.util.UUID;

/// What the caller was told in this workspace, the latest first.
@Route(value = "notices", layout = TenantLayout.class)
@Requires(Permission.ENTER_WORKSPACE)
class NoticesView extends Div implements HasDynamicTitle {

  private static final int PAGE = 20;

  private final NoticeService notices;
  private final NoticeWords words;
  private final Formats formats = Formats.here();
  private final String home;
  private final Still page = new Still();
  private int shown = PAGE;

  NoticesView(NoticeService notices, NoticeWords words, MailChoices choices) {
    this.notices = notices;
    this.words = words;
    home = "/t/" + UiTenant.of(UI.getCurrent()).orElseThrow().slug();
    page.on("mails", nothing -> new MailChoiceDialog(choices).open())
        .on("all", nothing -> readAll())
        .on("read", this::read)
        .on("open", id -> notices.read(idOf(id)))
        .on("earlier", nothing -> more());
    show();
    add(page);
  }

  private void show() {
    int unread = notices.unread();
    var header = new PageHeader(getTranslation("notification.title", unread));
    var mails = new ActButton(getTranslation("notification.mails"), "mails", "");
    if (unread > 0) {
      header.actions(mails, new ActButton(getTranslation("notification.read.all"), "all", ""));
    } else {
      header.actions(mails);
    }
    var lines = notices.latest(0, shown);
    if (lines.isEmpty()) {
      page.show(
          header,
          new EmptyState(
              "bell",
              getTranslation("notification.none.what"),
              getTranslation("notification.none.how")));
      return;
    }
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-notices");
    lines.forEach(line -> list.add(item(line)));
    var earlier = new ActButton(getTranslation("notification.earlier"), "earlier", "");
    earlier.setVisible(lines.size() == shown);
    page.show(header, Card.labelled(getTranslation("notification.section"), list), earlier);
  }

  private void more() {
    shown += PAGE;
    show();
  }

  private void readAll() {
    notices.readAll();
    show();
  }

  private void read(String id) {
    notices.read(idOf(id));
    show();
  }

  private static UUID idOf(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new NotFound("notice id of another form");
    }
  }

  private ListItem item(NoticeLine line) {
    var sentence = words.sentence(line, getLocale());
    var link = new Anchor(home + line.path(), sentence);
    var text = new Paragraph(link);
    var when = new Div(formats.dateTime(line.happenedAt()));
    when.addClassName("gv-meta");
    var body = new Div(text, when);
    body.addClassName("gv-body");
    var tone = line.unread() ? Tone.ACCENT : Tone.NEUTRAL;
    var item = new ListItem(EmptyState.tile(line.kind().icon(), tone), body);
    if (line.unread()) {
      link.addClassName("gv-strong");
      Still.act(link, "open", line.id());
      item.add(check(line, sentence));
    }
    return item;
  }

  private NativeButton check(NoticeLine line, String sentence) {
    var check = Still.act(new NativeButton(), "read", line.id());
    check.add(Lucide.of("check"));
    check.addClassName("gv-icon-button");
    check.setAriaLabel(getTranslation("notification.read", sentence));
    check.setTitle(getTranslation("notification.read.short"));
    return check;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("notification.section");
  }
}
