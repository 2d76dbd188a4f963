package fr.gouvernail.acknowledgement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.gouvernail.acknowledgement.CampaignDetail;
import fr.gouvernail.acknowledgement.Campaigns;
import fr.gouvernail.acknowledgement.ParticipationRow;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.PageRequest;

/// Who is missing, by name, a page at a time.
final class MissingList extends Section {

  private static final int PAGE = 20;

  private final CampaignDetail detail;
  private final Campaigns campaigns;
  private final Formats formats = Formats.here();
  private final TextField words = new TextField();
  private final Still list = new Still();
  private final Button more;
  private final List<ParticipationRow> shown = new ArrayList<>();

  MissingList(CampaignDetail detail, Campaigns campaigns) {
    this.detail = detail;
    this.campaigns = campaigns;
    addClassName("gv-missing");
    var title = new H2(text("missing", detail.summary().missing()));
    words.setLabel(text("missing.search"));
    words.addClassName("gv-search");
    words.setClearButtonVisible(true);
    words.setMaxLength(100);
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.addValueChangeListener(e -> refresh());
    words.setVisible(detail.summary().missing() > PAGE);
    more = new Button(text("more"), e -> more());
    add(new Still(title), words, list, more);
    refresh();
  }

  private void refresh() {
    shown.clear();
    more();
  }

  private void more() {
    var page = PageRequest.of(shown.size() / PAGE, PAGE);
    var next = campaigns.missing(detail.summary().id(), words.getValue(), page);
    shown.addAll(next);
    more.setVisible(next.size() == PAGE && shown.size() < detail.summary().missing());
    if (shown.isEmpty()) {
      list.show(new Paragraph(text("missing.none")));
      return;
    }
    var items = new UnorderedList();
    items.addClassNames("gv-list", "gv-list-tight");
    shown.forEach(row -> items.add(item(row)));
    list.show(Card.labelled(text("missing.label"), items));
  }

  private ListItem item(ParticipationRow row) {
    var name = new Paragraph(row.name());
    name.addClassName("gv-strong");
    var meta = new Div();
    meta.addClassNames("gv-meta", "gv-pieces");
    if (!row.department().isEmpty()) {
      meta.add(new Span(row.department()));
    }
    meta.add(new Span(text("asked.on", formats.date(row.askedAt()))));
    var reminded = row.remindedOn();
    if (reminded != null) {
      meta.add(new Span(text("reminded.on", formats.date(reminded))));
    }
    var body = new Div(name, meta);
    body.addClassName("gv-body");
    var item = new ListItem(new Avatar(row.name()), body);
    var person = row.person();
    if (person == null) {
      item.add(new Chip(Tone.OUTLINE, "users", text("offline")));
    } else if (detail.mails().refused().contains(person)) {
      item.add(new Chip(Tone.DANGER, "mail", text("mails.refused.short")));
    }
    return item;
  }

  private String text(String key, Object... args) {
    return getTranslation("ack." + key, args);
  }
}
