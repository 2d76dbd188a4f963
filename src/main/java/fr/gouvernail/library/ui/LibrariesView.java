package fr.gouvernail.library.ui;

import static fr.gouvernail.library.ui.LibraryWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.engagement.Firms;
import fr.gouvernail.framework.ui.Said;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.library.FirmLibraries;
import fr.gouvernail.library.FirmLibraries.Shelf;
import fr.gouvernail.library.LibraryRow;
import fr.gouvernail.library.QuestionnaireWriting;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.InWords;
import fr.gouvernail.shell.PortalLayout;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Download;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.TenantId;
import java.util.ArrayList;
import java.util.List;

/// The libraries of the caller's firm, and our own questionnaire in the same format.
@Route(value = "portfolio/libraries", layout = PortalLayout.class)
@Requires(Permission.USE_LIBRARIES)
@Section(key = "library.section", order = 15, icon = "book-open")
@StyleSheet("gouvernail/library.css")
class LibrariesView extends Div implements HasDynamicTitle {

  /// Libraries at a time.
  private static final int STEP = 50;

  private static final String MODEL = "gouvernail-maturite-ia.yaml";

  private final List<Shelf> shelves;
  private final List<QuestionnaireWriting> writing;
  private final Still page = new Still();
  private int most = STEP;

  LibrariesView(FirmLibraries libraries, List<QuestionnaireWriting> writing) {
    this.writing = writing;
    shelves = libraries.shelves();
    page.on(
        "more",
        nothing -> {
          most += STEP;
          show();
        });
    show();
    add(page);
    if (!shelves.isEmpty()) {
      var model =
          new Download(
              "download",
              text("model"),
              TenantId.NONE,
              MODEL,
              "application/yaml",
              libraries::ownModel);
      var card =
          new Card(
              text("model.title"), new Still(new Paragraph(text("model.text"))), new Div(model));
      card.addClassName("gv-library-model");
      add(card);
    }
  }

  private void show() {
    var parts = new ArrayList<Component>(List.of(header()));
    if (shelves.isEmpty()) {
      parts.add(new EmptyState("book-open", text("nofirm"), text("nofirm.text")));
    }
    if (!shelves.isEmpty()) {
      var firms = shelves.stream().map(Shelf::firm).toList();
      writing.forEach(where -> parts.addAll(where.drafts(firms)));
    }
    for (var shelf : shelves) {
      parts.add(shelf.libraries().isEmpty() ? empty(shelf) : card(shelf));
    }
    page.show(parts);
  }

  private PageHeader header() {
    int count = shelves.stream().mapToInt(shelf -> shelf.libraries().size()).sum();
    var header =
        new PageHeader(Formats.capital(text("list.title", count, InWords.of(this, count))))
            .sentence(text("list.sentence"));
    return count > 0 && shelves.size() == 1 ? header.actions(acts(shelves.getFirst())) : header;
  }

  /// What brings another library to a firm.
  private Component[] acts(Shelf shelf) {
    var acts = new ArrayList<Component>();
    writing.forEach(where -> acts.add(where.start(shelf.firm(), !shelf.decided())));
    if (shelf.decided()) {
      acts.add(importing(shelf.firm()));
    }
    return acts.toArray(Component[]::new);
  }

  private static Anchor importing(Firms.Named firm) {
    var link = new Anchor(LibraryNavigation.importing(firm.id()), text("import"));
    link.addClassNames("gv-button", "gv-primary");
    return link;
  }

  private EmptyState empty(Shelf shelf) {
    return new EmptyState(
        "book-open",
        text("list.empty", shelf.firm().name()),
        text(shelf.decided() ? "list.empty.text" : "list.empty.undecided"),
        acts(shelf));
  }

  private Card card(Shelf shelf) {
    var formats = Formats.here();
    var table =
        new DataTable(text("list.of", shelf.firm().name()))
            .stacked()
            .column(text("name"))
            .column(text("provider"))
            .figures(text("edition"))
            .column(text("contents"))
            .column(text("imported"));
    shelf.libraries().stream()
        .limit(most)
        .forEach(row ->
            table.row(
                named(row),
                Said.of(row.about().provider()),
                new Span(String.valueOf(row.edition())),
                new Span(LibraryWords.counts(row.about().counts())),
                new Span(formats.date(row.importedAt()))));
    var card = new Card(shelf.firm().name(), table);
    if (shelves.size() > 1) {
      card.beside(acts(shelf));
    }
    int left = shelf.libraries().size() - most;
    return left <= 0 ? card : card.foot(new ActButton(text("more", left), "more", ""));
  }

  private static Component named(LibraryRow row) {
    var link = new Anchor(LibraryNavigation.page(row.id()), "");
    link.add(Said.of(row.about().name()));
    return LibraryWords.named(row, link);
  }

  @Override
  public String getPageTitle() {
    return text("section");
  }
}
