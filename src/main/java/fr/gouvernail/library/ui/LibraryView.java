package fr.gouvernail.library.ui;

import static fr.gouvernail.library.ui.LibraryWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.framework.Framework;
import fr.gouvernail.framework.ui.Said;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.library.FirmLibraries;
import fr.gouvernail.library.FirmLibraries.OpenLibrary;
import fr.gouvernail.library.QuestionnaireWriting;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.PortalLayout;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Download;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.TenantId;
import java.util.List;
import java.util.UUID;

/// One edition of a library: what it is, under which terms, and its tree, one place at a time.
@Route(value = "portfolio/libraries/:library", layout = PortalLayout.class)
@Requires(Permission.USE_LIBRARIES)
@StyleSheet("gouvernail/library.css")
class LibraryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final FirmLibraries libraries;
  private final List<QuestionnaireWriting> writing;
  private final Still page = new Still();
  private final Div files = new Div();
  private String title = "";

  LibraryView(FirmLibraries libraries, List<QuestionnaireWriting> writing) {
    this.libraries = libraries;
    this.writing = writing;
    add(page, files);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var open = libraries.library(id(event.getRouteParameters().get("library").orElse("")));
    var place =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(LibraryNavigation.PLACE)
            .orElse("");
    var at = TreePlace.of(place, open.library());
    title = open.library().name().in(getLocale());
    page.show(header(open), about(open), new TreePart(open.row().id(), open.library(), at));
    var id = open.row().id();
    files.removeAll();
    files.addClassName("gv-actions");
    files.add(
        new Download(
            "download",
            text("yaml"),
            TenantId.NONE,
            open.row().about().refId().replaceAll("[^A-Za-z0-9._-]+", "-")
                + "-"
                + open.row().edition()
                + ".yaml",
            "application/yaml",
            () -> libraries.yaml(id)));
    if (!place.isEmpty()) {
      page.bring(TreePart.HEADING);
    }
  }

  private static UUID id(String written) {
    try {
      return UUID.fromString(written);
    } catch (IllegalArgumentException e) {
      throw new NotFound("library " + written);
    }
  }

  private PageHeader header(OpenLibrary open) {
    return new PageHeader(title)
        .context(
            new Anchor(LibraryNavigation.list(), text("section")), new Span(open.firm().name()))
        .sentence(LibraryWords.counts(open.row().about().counts()))
        .actions(writing.stream().map(where -> where.from(open.row())).toArray(Component[]::new));
  }

  private Card about(OpenLibrary open) {
    var library = open.library();
    var formats = Formats.here();
    var facts = new DescriptionList();
    facts.addClassName("gv-library-facts");
    if (library.copyright() != null) {
      fact(facts, "copyright", Said.of(library.copyright()));
    }
    if (library.provider() != null) {
      fact(facts, "provider", Said.of(library.provider()));
    }
    fact(facts, "edition", editions(open));
    if (library.publicationDate() != null) {
      fact(facts, "published", new Span(formats.date(library.publicationDate())));
    }
    fact(facts, "languages", new Span(LibraryWords.languages(open.row().about())));
    library.frameworks().forEach(framework -> scale(facts, framework));
    fact(
        facts,
        "imported",
        new Span(text("imported.by", formats.date(open.row().importedAt()), open.importer())));
    fact(facts, "identity", new Span(library.urn()));
    var card = new Card(text("about"), facts);
    if (library.description() != null) {
      var words = new Div(Said.of(library.description()));
      words.addClassName("gv-library-text");
      card.add(new Fold(text("description"), words));
    }
    return card;
  }

  private static void scale(DescriptionList facts, Framework framework) {
    var scale =
        new Div(new Span(text("scale.from", framework.scale().min(), framework.scale().max())));
    for (var level : framework.scale().levels().stream().limit(20).toList()) {
      scale.add(new Div(new Span(level.score() + "\u00a0: "), Said.of(level.name())));
    }
    fact(facts, "scale", scale);
    if (!framework.groups().isEmpty()) {
      var groups = new Div();
      for (var group : framework.groups().stream().limit(20).toList()) {
        var line = new Div(Said.of(group.name()));
        if (group.defaultSelected()) {
          line.add(" ");
          line.add(LibraryWords.quiet(text("group.default")));
        }
        groups.add(line);
      }
      fact(facts, "groups", groups);
    }
  }

  private static Component editions(OpenLibrary open) {
    var line = new Div();
    line.addClassName("gv-row");
    for (var row : open.editions().stream().limit(20).toList()) {
      var number = String.valueOf(row.edition());
      line.add(
          row.id().equals(open.row().id())
              ? current(number)
              : new Anchor(LibraryNavigation.page(row.id()), number));
    }
    return line;
  }

  private static Span current(String number) {
    var span = new Span(number);
    span.addClassName("gv-strong");
    span.getElement().setAttribute("aria-current", "true");
    return span;
  }

  private static void fact(DescriptionList facts, String key, Component value) {
    facts.add(new DescriptionList.Term(text(key)), new DescriptionList.Description(value));
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
