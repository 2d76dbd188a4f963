package fr.gouvernail.library.ui;

import static fr.gouvernail.library.ui.LibraryWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.library.FirmLibraries;
import fr.gouvernail.library.FirmLibraries.OpenLibrary;
import fr.gouvernail.library.LibraryOffers;
import fr.gouvernail.library.LibraryRow;
import fr.gouvernail.library.QuestionnaireWriting;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.PortalLayout;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.Download;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One edition of a library: what it is, under which terms, and its tree, one place at a time.
@Route(value = "portfolio/libraries/:library", layout = PortalLayout.class)
@Requires(Permission.USE_LIBRARIES)
@StyleSheet("gouvernail/library.css")
class LibraryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final String WITHDRAW = "withdraw";
  private static final String OFFER = "offer";

  private final FirmLibraries libraries;
  private final LibraryOffers offers;
  private final List<QuestionnaireWriting> writing;
  private final Still page = new Still();
  private final Div files = new Div();
  private String title = "";
  private String place = "";

  LibraryView(FirmLibraries libraries, LibraryOffers offers, List<QuestionnaireWriting> writing) {
    this.libraries = libraries;
    this.offers = offers;
    this.writing = writing;
    files.addClassName("gv-actions");
    add(page, files);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    place =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(LibraryNavigation.PLACE)
            .orElse("");
    var id = id(event.getRouteParameters().get("library").orElse(""));
    var open = show(id);
    files.removeAll();
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

  private OpenLibrary show(UUID id) {
    var open = libraries.library(id);
    var last = open.editions().getFirst();
    title = open.library().name().in(getLocale());
    page.on(WITHDRAW, nothing -> withdraw(id, last.id()))
        .on(OFFER, nothing -> change(id, () -> offers.offer(last.id())));
    var parts = new ArrayList<Component>(List.of(header(open, last)));
    if (last.withdrawn() != null) {
      parts.add(
          new Note(
              Tone.NEUTRAL,
              "archive",
              text("withdrawn.by", open.withdrawer(), Formats.here().date(last.withdrawn().at()))));
    }
    parts.add(new AboutCard(open));
    parts.add(new TreePart(id, open.library(), TreePlace.of(place, open.library())));
    page.show(parts);
    return open;
  }

  private void withdraw(UUID id, UUID last) {
    Confirm.ask(
        text("withdraw.question", title),
        text("withdraw.text"),
        text("withdraw"),
        () -> change(id, () -> offers.withdraw(last)));
  }

  private void change(UUID id, Runnable act) {
    try {
      act.run();
    } catch (RuleViolated refused) {
      Notice.show(Tone.ATTENTION, getTranslation(refused.key(), refused.args()));
    }
    show(id);
  }

  private static UUID id(String written) {
    try {
      return UUID.fromString(written);
    } catch (IllegalArgumentException e) {
      throw new NotFound("library " + written);
    }
  }

  private PageHeader header(OpenLibrary open, LibraryRow last) {
    var acts = new ArrayList<Component>();
    if (open.decided()) {
      var act = last.withdrawn() == null ? WITHDRAW : OFFER;
      acts.add(new ActButton(text(act), act, ""));
    }
    writing.forEach(where -> acts.add(where.from(open.row())));
    return Still.landing(
        new PageHeader(title)
            .context(
                new Anchor(LibraryNavigation.list(), text("section")), new Span(open.firm().name()))
            .sentence(LibraryWords.counts(open.row().about().counts()))
            .actions(acts.toArray(Component[]::new)));
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
