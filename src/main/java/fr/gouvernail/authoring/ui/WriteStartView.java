package fr.gouvernail.authoring.ui;

import static fr.gouvernail.authoring.ui.AuthoringWords.text;

import com.github.f4b6a3.uuid.UuidCreator;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.authoring.Beginning;
import fr.gouvernail.authoring.QuestionnaireDrafts;
import fr.gouvernail.authoring.QuestionnaireDrafts.Source;
import fr.gouvernail.authoring.model.Licence;
import fr.gouvernail.framework.ui.Said;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.library.FirmLibraries;
import fr.gouvernail.library.ui.LibraryNavigation;
import fr.gouvernail.shell.PortalLayout;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a questionnaire begins: from nothing, from ours, or from an edition of the firm.
@Route(value = "portfolio/libraries/write", layout = PortalLayout.class)
@Requires(Permission.USE_LIBRARIES)
@StyleSheet("gouvernail/library.css")
@StyleSheet("gouvernail/authoring.css")
class WriteStartView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final FirmLibraries libraries;
  private final QuestionnaireDrafts drafts;
  private final UUID id = UuidCreator.getTimeOrderedEpoch();
  private final Still head = new Still();
  private final Div refusal = new Div();
  private final Still page = new Still();
  private final Div acts = new Div();
  private @Nullable UUID firm;

  WriteStartView(FirmLibraries libraries, QuestionnaireDrafts drafts) {
    this.libraries = libraries;
    this.drafts = drafts;
    page.on(StartOffer.BLANK, nothing -> begin(new Beginning.Blank("")))
        .on(StartOffer.MODEL, nothing -> begin(new Beginning.OwnModel()));
    acts.addClassName("gv-draft-begin");
    add(head, refusal, page, acts);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    acts.removeAll();
    refusal.removeAll();
    var asked = event.getLocation().getQueryParameters();
    var from = asked.getSingleParameter(AuthoringNavigation.FROM);
    if (from.isPresent()) {
      var source = drafts.source(AuthoringWords.id(from.get()));
      firm = source.row().firm();
      from(source);
      return;
    }
    var shelves = libraries.shelves();
    var wanted = asked.getSingleParameter(AuthoringNavigation.FIRM).orElse("");
    var shelf =
        shelves.stream()
            .filter(one -> one.firm().id().toString().equals(wanted))
            .findFirst()
            .or(() -> shelves.stream().findFirst());
    header(text("start.sentence"));
    if (shelf.isEmpty()) {
      page.show(new Note(Tone.ATTENTION, "info", text("nofirm")));
      return;
    }
    firm = shelf.get().firm().id();
    page.show(new StartOffer(shelf.get()));
  }

  private void header(String sentence) {
    head.show(
        new PageHeader(text("start"))
            .context(
                new Anchor(LibraryNavigation.list(), text("libraries")), new Span(text("start")))
            .sentence(sentence));
  }

  private void from(Source source) {
    var row = source.row();
    header(text("from.sentence"));
    var name = new Paragraph(Said.of(row.about().name()));
    name.addClassName("gv-strong");
    var card =
        new Card(
            text("from.what"),
            name,
            StartOffer.quiet(text("edition", String.valueOf(row.edition()))));
    if (row.about().copyright() != null) {
      card.add(new Paragraph(Said.of(row.about().copyright())));
    }
    if (!source.offered()) {
      card.add(
          new Note(
              Tone.ATTENTION, "ban", text(source.several() ? "rule.frameworks" : "rule.licence")));
      page.show(card);
      return;
    }
    if (!source.own()) {
      card.add(new Note(Tone.NEUTRAL, "scroll-text", text("from.attribution")));
    }
    page.show(card);
    if (source.own()) {
      var next = button(text("from.next"), () -> begin(new Beginning.Next(row.id())));
      next.addThemeVariants(ButtonVariant.PRIMARY);
      acts.add(next, button(text("from.copy"), () -> begin(new Beginning.Copy(row.id(), false))));
      return;
    }
    var declared = new Checkbox(text("from.declare"));
    var copy =
        button(text("from.copy"), () -> begin(new Beginning.Copy(row.id(), declared.getValue())));
    copy.addThemeVariants(ButtonVariant.PRIMARY);
    if (source.licence() == Licence.UNCLEAR) {
      acts.add(declared);
    }
    acts.add(copy);
  }

  private static Button button(String words, Runnable act) {
    return new Button(words, e -> act.run());
  }

  private void begin(Beginning from) {
    var where = firm;
    if (where == null) {
      return;
    }
    try {
      var draft = drafts.begin(id, where, from);
      UI.getCurrent().navigate(AuthoringNavigation.draft(draft).substring(1));
    } catch (RuleViolated refused) {
      refusal.removeAll();
      refusal.add(
          new Still(
              new Note(
                      Tone.ATTENTION, "circle-alert", getTranslation(refused.key(), refused.args()))
                  .announced()));
    }
  }

  @Override
  public String getPageTitle() {
    return text("start");
  }
}
