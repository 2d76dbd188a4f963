package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.charter.Dossier;
import fr.gouvernail.charter.model.ClauseDiff;
import fr.gouvernail.charter.model.ClauseEdit.Kind;
import fr.gouvernail.charter.model.Finding;
import fr.gouvernail.charter.model.ResolvedClause;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import java.util.List;

/// One clause under review: its words, whose they are, what is wrong with it, what people say of
/// it, and what the reader may do.
final class ClauseBlock extends Composite<Section> {

  static final String EDIT = "edit";
  static final String ADD = "add";
  static final String REMOVE = "remove";
  static final String RESTORE = "restore";
  static final String KEEP = "keep";
  static final String COMMENT = "comment";

  private final ShownClause clause;
  private final Dossier dossier;
  private final ReviewRights rights;

  ClauseBlock(ShownClause clause, Dossier dossier, ReviewRights rights) {
    this.clause = clause;
    this.dossier = dossier;
    this.rights = rights;
  }

  @Override
  protected Section initContent() {
    var section = Still.arg(new Section(head()), clause.id());
    section.addClassName("gv-clause");
    section.setId(CharterTextCard.id(clause.id()));
    var resolved = clause.resolved();
    if (resolved != null) {
      var words = CharterTextCard.written(resolved.html());
      words.getElement().setAttribute("lang", "fr");
      section.add(words);
    } else {
      section.add(new Paragraph(getTranslation("charter.review.removed.text")));
    }
    var standard = clause.standard();
    if (resolved != null && standard != null) {
      section.add(new Fold(getTranslation("charter.review.compare"), against(standard, resolved)));
    }
    clause.findings().forEach(finding -> section.add(finding(finding)));
    if (!clause.comments().isEmpty()) {
      section.add(new CommentThread(clause.comments(), dossier, rights));
    }
    section.add(acts());
    return section;
  }

  private Div head() {
    var heading = new H3(clause.heading());
    heading.getElement().setAttribute("lang", "fr");
    var head = new Div(heading);
    head.addClassName("gv-clause-head");
    var edit = clause.edit();
    if (edit != null) {
      head.add(mark(edit.kind()));
    }
    if (clause.open() > 0) {
      head.add(
          new Chip(
              Tone.ATTENTION,
              "message-square",
              getTranslation("charter.review.comments.open", clause.open())));
    }
    return head;
  }

  private Chip mark(Kind kind) {
    var word = getTranslation("charter.review.mark." + kind);
    return switch (kind) {
      case EDITED -> new Chip(Tone.ACCENT, "pencil", word);
      case OWN -> new Chip(Tone.OK, "plus", word);
      case REMOVED -> new Chip(Tone.NEUTRAL, "trash-2", word);
    };
  }

  private static Div against(ResolvedClause before, ResolvedClause after) {
    var diff = ClauseDiff.between(List.of(before), List.of(after)).getFirst();
    var text = new Div();
    text.getElement().setAttribute("lang", "fr");
    if (diff.title().size() > 1) {
      text.add(new WordDiff(diff.title()));
    }
    text.add(new WordDiff(diff.text()));
    return text;
  }

  private Note finding(Finding finding) {
    var words = new Span(FindingWords.say(finding));
    var outdated = finding.code() == Finding.Code.CLAUSE_OUTDATED;
    var content = new Div(words);
    if (outdated && rights.edits()) {
      var row = new Div(act(KEEP), act(RESTORE));
      row.addClassName("gv-row");
      content.add(row);
    }
    return new Note(
        finding.blocks() == null ? Tone.ACCENT : Tone.ATTENTION,
        finding.blocks() == null ? "info" : "triangle-alert",
        content);
  }

  private Div acts() {
    var acts = new Div();
    acts.addClassName("gv-clause-acts");
    var edit = clause.edit();
    boolean removed = clause.resolved() == null;
    if (rights.edits() && removed) {
      acts.add(act(RESTORE));
    }
    if (rights.edits() && !removed) {
      acts.add(act(EDIT));
    }
    if (rights.comments() && !removed) {
      acts.add(act(COMMENT));
    }
    if (rights.edits() && !removed) {
      var more = new Div(act(ADD), act(REMOVE));
      if (edit != null && edit.kind() == Kind.EDITED) {
        more.add(act(RESTORE));
      }
      more.addClassName("gv-row");
      var summary = new Span(Lucide.of("ellipsis"), new Span(getTranslation("shell.menu.more")));
      summary.addClassName("gv-clause-more");
      acts.add(new Fold(summary, more));
    }
    return acts;
  }

  private NativeButton act(String act) {
    var button = Still.act(new NativeButton(getTranslation("charter.review.act." + act)), act);
    button.addClassNames("gv-button", "gv-bare", "gv-compact");
    button.setId(act + "-" + clause.id());
    button.setAriaLabel(getTranslation("charter.review.act." + act) + " – " + clause.heading());
    return button;
  }
}
