package fr.gouvernail.authoring.ui;

import static fr.gouvernail.authoring.ui.AuthoringWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.authoring.QuestionnaireDrafts;
import fr.gouvernail.authoring.QuestionnaireDrafts.Listed;
import fr.gouvernail.authoring.model.QuestionnaireUrns;
import fr.gouvernail.engagement.Firms;
import fr.gouvernail.library.LibraryRow;
import fr.gouvernail.library.QuestionnaireWriting;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Tone;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Leads from the libraries of a firm to the questionnaires that it writes.
@org.springframework.stereotype.Component
class ShelfWriting implements QuestionnaireWriting {

  private final QuestionnaireDrafts drafts;

  ShelfWriting(QuestionnaireDrafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public Component start(Firms.Named firm, boolean primary) {
    var link = button(AuthoringNavigation.start(firm.id()), text("start"));
    link.setClassName("gv-primary", primary);
    return link;
  }

  private static Anchor button(String address, String words) {
    var link = new Anchor(address, words);
    link.addClassName("gv-button");
    return link;
  }

  @Override
  public List<Component> drafts(List<Firms.Named> firms) {
    Map<UUID, String> names =
        firms.stream().collect(Collectors.toMap(Firms.Named::id, Firms.Named::name));
    var open = drafts.open(names.keySet());
    if (open.isEmpty()) {
      return List.of();
    }
    var formats = Formats.here();
    var table = new DataTable(text("drafts")).stacked().column(text("drafts.name"));
    if (firms.size() > 1) {
      table.column(text("drafts.firm"));
    }
    table.column(text("drafts.state")).column(text("drafts.changed"));
    open.forEach(row -> {
      var link = new Anchor(AuthoringNavigation.draft(row.id()), AuthoringWords.title(row.title()));
      var changed = new Span(formats.dateTime(row.changedAt()));
      if (firms.size() > 1) {
        table.row(link, new Span(names.getOrDefault(row.firm(), "")), state(row), changed);
      } else {
        table.row(link, state(row), changed);
      }
    });
    return List.of(new Card(text("drafts"), table));
  }

  private static Chip state(Listed row) {
    if (row.asked() == null) {
      return new Chip(Tone.NEUTRAL, "pencil", text("state.writing"));
    }
    return row.returned()
        ? new Chip(Tone.ATTENTION, "rotate-ccw", text("state.returned"))
        : new Chip(Tone.ACCENT, "hourglass", text("state.asked"));
  }

  @Override
  public Component from(LibraryRow edition) {
    return button(
        AuthoringNavigation.from(edition.id()),
        text(
            QuestionnaireUrns.ofOwn(edition.firm(), edition.urn()).isPresent()
                ? "from.own"
                : "from.other"));
  }
}
