package fr.gouvernail.assessment.preparation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.assessment.preparation.DropBox;
import fr.gouvernail.assessment.retention.RetentionNavigation;
import fr.gouvernail.assessment.retention.RetentionWords;
import fr.gouvernail.assessment.ui.AssessmentNavigation;
import fr.gouvernail.attachment.AttachmentRow;
import fr.gouvernail.attachment.ui.FileWords;
import fr.gouvernail.attachment.ui.GoneFiles;
import fr.gouvernail.questionnaire.RequestedDocument;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import java.util.stream.Collectors;

/// The documents to gather: what came in, and what becomes of it.
final class DocumentsCard {

  static final String ASK = "ask-documents";
  static final String PUT = "put";

  private final PreparationPage page;
  private final DropBox box;

  private DocumentsCard(PreparationPage page) {
    this.page = page;
    box = page.sheet().box();
  }

  static Card of(PreparationPage page) {
    return new DocumentsCard(page).card();
  }

  private Card card() {
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-preparation-documents");
    if (box.lines().isEmpty()) {
      page.sheet().list().forEach(document -> list.add(announced(document)));
    } else {
      box.lines().forEach(line -> list.add(line(line)));
    }
    var card = new Card(page.text("documents", page.sheet().list().size()), contacts(), list);
    if (page.conducts()) {
      card.beside(
          new ActButton(
              page.text(box.contacts().isEmpty() ? "documents.ask" : "documents.change"), ASK, ""));
    }
    if (!box.lines().isEmpty()) {
      card.add(kept());
    }
    if (page.conducts() && !box.lines().isEmpty()) {
      card.foot(
          new Anchor(
              AssessmentNavigation.documents(page.slug(), box.audit().id()),
              page.text("documents.drop")));
    }
    return card;
  }

  /// How long all these files stay, with the page on which that is decided.
  private Paragraph kept() {
    var kept =
        new Paragraph(
            new Anchor(
                RetentionNavigation.page(page.slug()),
                RetentionWords.ofFiles(page.in(), box.rule(), box.audit().open())));
    kept.addClassNames("gv-meta", "gv-kept");
    return kept;
  }

  private Paragraph contacts() {
    var words =
        box.contacts().isEmpty()
            ? page.text("documents.nobody")
            : page.text(
                "documents.contacts",
                box.contacts().stream()
                    .map(c -> box.name(c.person()))
                    .collect(Collectors.joining(", ")),
                page.formats().date(box.contacts().getLast().due()));
    var paragraph = new Paragraph(words);
    paragraph.addClassName("gv-soft");
    return paragraph;
  }

  private ListItem announced(RequestedDocument document) {
    var body = new Div(name(document), hint(document));
    body.addClassName("gv-body");
    return new ListItem(body);
  }

  private ListItem line(DropBox.Line line) {
    var body = new Div(name(line.document()));
    body.addClassName("gv-body");
    switch (line.state()) {
      case EXPECTED -> body.add(hint(line.document()));
      case ABSENT -> body.add(meta(DocumentWords.absent(page.in(), box, line)));
      case RECEIVED -> line.files().forEach(file -> body.add(file(file)));
    }
    if (!line.gone().isEmpty()) {
      body.add(new GoneFiles(line.gone()));
    }
    return new ListItem(body, DocumentWords.chip(page.in(), line.state()));
  }

  private Span name(RequestedDocument document) {
    var name = new Span(document.label().in(page.formats().locale()));
    name.addClassName("gv-strong");
    return name;
  }

  private Div hint(RequestedDocument document) {
    return meta(document.hint().in(page.formats().locale()));
  }

  private static Div meta(String words) {
    var meta = new Div(words);
    meta.addClassName("gv-meta");
    return meta;
  }

  private Component file(AttachmentRow file) {
    var name = new Anchor("/t/" + page.slug() + "/files/" + file.id(), file.name());
    name.getElement().setAttribute("download", file.name());
    var words = new Div(name, meta(DocumentWords.added(page.in(), box, file)));
    FileWords.term(page.in(), file).ifPresent(term -> words.add(meta(Formats.capital(term))));
    words.addClassName("gv-preparation-file-words");
    var row = new Div(words);
    row.addClassName("gv-preparation-file");
    if (page.conducts()) {
      row.add(
          new ActButton(page.text("put"), PUT, file.id())
              .named(page.text("put.named", file.name())));
    }
    return row;
  }
}
