package fr.gouvernail.tool.ui;

import static fr.gouvernail.tool.ui.ToolWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tool.CharterOfTools.Sayings;
import fr.gouvernail.tool.ToolRow;
import fr.gouvernail.tool.ToolStatus;

/// Whether the charter in force names the tool, and what to do where it should not any more.
final class CharterCard extends Composite<Card> {

  static final String WITHOUT = "without";

  private final ToolRow tool;
  private final Sayings charter;
  private final Workspace workspace;
  private final boolean writing;

  /// @param writing whether the reader may prepare the charter
  CharterCard(ToolRow tool, Sayings charter, Workspace workspace, boolean writing) {
    this.tool = tool;
    this.charter = charter;
    this.workspace = workspace;
    this.writing = writing;
  }

  @Override
  protected Card initContent() {
    var card = new Card(text("charter.title"));
    var number = charter.number();
    if (number == null) {
      card.add(new Paragraph(text("charter.none")));
      return card;
    }
    var listed = charter.lists(tool.id());
    if (listed && tool.status() == ToolStatus.WITHDRAWN) {
      card.add(new Note(Tone.ATTENTION, "triangle-alert", text("charter.still", number)));
      card.add(
          writing
              ? new ActButton(text("charter.without"), WITHOUT, "").primary()
              : new Paragraph(text("charter.who")));
    } else {
      card.add(new Paragraph(text(listed ? "charter.listed" : "charter.unlisted", number)));
    }
    card.foot(new Anchor("/t/" + workspace.slug() + charter.path(), text("charter.open")));
    return card;
  }
}
