package fr.gouvernail.library.ui;

import static fr.gouvernail.library.ui.LibraryWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.engagement.Firms;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.library.FirmLibraries;
import fr.gouvernail.library.LibraryImports;
import fr.gouvernail.library.QuestionnaireWriting;
import fr.gouvernail.library.UploadedLibrary;
import fr.gouvernail.library.UploadedLibrary.Verdict;
import fr.gouvernail.shell.PortalLayout;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Lets a library enter the firm's list: what the file is comes first, and nothing is imported
/// before somebody says so. The address names the uploaded file, so that a reload shows it again.
@Route(value = "portfolio/libraries/import", layout = PortalLayout.class)
@Requires(Permission.USE_LIBRARIES)
@StyleSheet("gouvernail/library.css")
class LibraryImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final FirmLibraries libraries;
  private final LibraryImports imports;
  private final List<QuestionnaireWriting> writing;
  private final Still head = new Still();
  private final Still page = new Still();
  private final Div below = new Div();
  private Firms.@Nullable Named firm;
  private boolean decided = true;

  /// What the shown preview was made on.
  private @Nullable UUID file;

  private String stamp = "";

  LibraryImportView(
      FirmLibraries libraries, LibraryImports imports, List<QuestionnaireWriting> writing) {
    this.libraries = libraries;
    this.imports = imports;
    this.writing = writing;
    page.on(PreviewPart.APPLY, nothing -> apply()).on(PreviewPart.OTHER, nothing -> startOver());
    add(head, page, below);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getLocation().getQueryParameters();
    var uploaded = asked.getSingleParameter(LibraryNavigation.FILE);
    if (uploaded.isPresent()) {
      try {
        show(imports.uploaded(UUID.fromString(uploaded.get())), "");
        return;
      } catch (NotFound | IllegalArgumentException gone) {
        // It is chosen again.
      }
    }
    firm = firm(asked.getSingleParameter(LibraryNavigation.FIRM)).orElse(null);
    start(uploaded.isPresent());
  }

  /// The firm that is asked for, else the first of the caller.
  private Optional<Firms.Named> firm(Optional<String> asked) {
    var mine = libraries.shelves();
    var shelf =
        mine.stream()
            .filter(one -> asked.isPresent() && one.firm().id().toString().equals(asked.get()))
            .findFirst()
            .or(() -> mine.stream().findFirst());
    decided = shelf.isEmpty() || shelf.get().decided();
    return shelf.map(FirmLibraries.Shelf::firm);
  }

  /// @param again whether a file is not there any more, and has to be chosen again
  private void start(boolean again) {
    file = null;
    header(text("import.title"), text("import.sentence"));
    page.show(again ? List.of(refusal(text("import.again"))) : List.of());
    below.removeAll();
    var where = firm;
    if (where == null) {
      page.show(new Note(Tone.ATTENTION, "info", text("nofirm.text")));
      return;
    }
    if (!decided) {
      head.show(heading(text("import.title")));
      page.show(
          new EmptyState(
              "book-open",
              text("import.undecided"),
              text("import.undecided.text"),
              writing.stream().map(way -> way.start(where, true)).toArray(Component[]::new)));
      return;
    }
    below.add(new LibraryDrop(where.name(), (name, bytes) -> uploaded(where.id(), name, bytes)));
  }

  private void startOver() {
    if (firm != null) {
      address(LibraryNavigation.importing(firm.id()));
    }
    start(false);
  }

  private void uploaded(UUID where, String name, byte[] bytes) {
    UUID uploaded;
    try {
      uploaded = imports.upload(where, name, bytes);
    } catch (RuleViolated refused) {
      page.show(refusal(getTranslation(refused.key(), refused.args())));
      return;
    }
    address(LibraryNavigation.uploaded(uploaded));
    show(imports.uploaded(uploaded), "");
  }

  private static void address(String path) {
    UI.getCurrent().getPage().getHistory().replaceState(null, path.substring(1));
  }

  /// @param refusal why it was not imported; empty for nothing
  private void show(UploadedLibrary uploaded, String refusal) {
    firm = libraries.firm(uploaded.firm());
    file = uploaded.id();
    stamp = uploaded.stamp();
    below.removeAll();
    if (uploaded.verdict() == Verdict.DONE && uploaded.imported() != null) {
      done(uploaded.imported());
      return;
    }
    var part = new PreviewPart(uploaded);
    header(part.title(), part.sentence());
    if (refusal.isEmpty()) {
      page.show(part);
    } else {
      page.show(refusal(refusal), part);
    }
  }

  private void done(UUID library) {
    header(text("import.done"), text("import.done.sentence"));
    var open = new Anchor(LibraryNavigation.page(library), text("import.open"));
    open.addClassNames("gv-button", "gv-primary");
    var acts = new Div(open, PreviewPart.another());
    acts.addClassName("gv-actions");
    page.show(acts);
  }

  private void header(String title, String sentence) {
    head.show(heading(title).sentence(sentence));
  }

  private static PageHeader heading(String title) {
    return new PageHeader(title)
        .context(new Anchor(LibraryNavigation.list(), text("section")), new Span(text("import")));
  }

  private void apply() {
    var what = file;
    if (what == null) {
      return;
    }
    try {
      imports.apply(what, stamp);
      show(imports.uploaded(what), "");
    } catch (RuleViolated refused) {
      show(imports.uploaded(what), getTranslation(refused.key(), refused.args()));
    }
  }

  private static Note refusal(String words) {
    return new Note(Tone.ATTENTION, "circle-alert", words).announced();
  }

  @Override
  public String getPageTitle() {
    return text("import");
  }
}
