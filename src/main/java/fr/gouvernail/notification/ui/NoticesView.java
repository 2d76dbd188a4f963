package fr.gouvernail.notification.ui;

import com.vaadin.flow.component.button.Button;
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
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Tone;
import java.util.List;

/// What the caller was told in this workspace, the latest first.
@Route(value = "notices", layout = TenantLayout.class)
@Requires(Permission.ENTER_WORKSPACE)
class NoticesView extends Div implements HasDynamicTitle {

  private static final int PAGE = 20;

  private final NoticeService notices;
  private final NoticeWords words;
  private final MailChoices choices;
  private final Formats formats = Formats.here();
  private final String home;
  private final UnorderedList list = new UnorderedList();
  private final Button earlier;
  private int shown;

  NoticesView(NoticeService notices, NoticeWords words, MailChoices choices) {
    this.notices = notices;
    this.words = words;
    this.choices = choices;
    home = "/t/" + UiTenant.of(com.vaadin.flow.component.UI.getCurrent()).orElseThrow().slug();
    list.addClassNames("gv-list", "gv-notices");
    earlier = new Button(getTranslation("notification.earlier"), e -> more());
    show();
  }

  private void show() {
    removeAll();
    list.removeAll();
    shown = 0;
    int unread = notices.unread();
    var header = new PageHeader(getTranslation("notification.title", unread));
    var mails =
        new Button(getTranslation("notification.mails"), e -> new MailChoiceDialog(choices).open());
    if (unread > 0) {
      var readAll =
          new Button(
              getTranslation("notification.read.all"),
              e -> {
                notices.readAll();
                show();
              });
      header.actions(mails, readAll);
    } else {
      header.actions(mails);
    }
    add(header);
    var first = notices.latest(0, PAGE);
    if (first.isEmpty()) {
      add(
          new EmptyState(
              "bell",
              getTranslation("notification.none.what"),
              getTranslation("notification.none.how")));
    } else {
      add(Card.labelled(getTranslation("notification.section"), list), earlier);
      append(first);
    }
  }

  private void more() {
    append(notices.latest(shown / PAGE, PAGE));
  }

  private void append(List<NoticeLine> lines) {
    lines.forEach(line -> list.add(item(line)));
    shown += lines.size();
    earlier.setVisible(lines.size() == PAGE);
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
      link.getElement().addEventListener("click", e -> notices.read(line.id()));
      item.add(read(line, sentence));
    }
    return item;
  }

  private NativeButton read(NoticeLine line, String sentence) {
    var read = new NativeButton();
    read.add(Lucide.of("check"));
    read.addClassName("gv-icon-button");
    read.setAriaLabel(getTranslation("notification.read", sentence));
    read.setTitle(getTranslation("notification.read.short"));
    read.addClickListener(e -> {
      notices.read(line.id());
      show();
    });
    return read;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("notification.section");
  }
}
