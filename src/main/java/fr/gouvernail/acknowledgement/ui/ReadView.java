package fr.gouvernail.acknowledgement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.acknowledgement.Acknowledgements;
import fr.gouvernail.acknowledgement.Acknowledgements.Reading;
import fr.gouvernail.acknowledgement.ReceiptPaper;
import fr.gouvernail.charter.CharterRow;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.InWords;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Download;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The charter to read and acknowledge, on a phone first: the ten rules, then the whole text; for
/// whoever acknowledged an earlier version, only what changed since. Two or three statements.
@Route(value = "charter/read", layout = TenantLayout.class)
@Requires(Permission.ACKNOWLEDGE)
@StyleSheet("gouvernail/charter.css")
@StyleSheet("gouvernail/ack.css")
class ReadView extends Div implements HasDynamicTitle {

  private static final String WHOLE = "whole";
  private static final String PRINT = "print";

  private final Acknowledgements acknowledgements;
  private final ReceiptPaper paper;
  private final String me;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Formats formats = Formats.here();
  private final Still page = new Still();
  private final Still whole = new Still();

  ReadView(Acknowledgements acknowledgements, ReceiptPaper paper, People people) {
    this.acknowledgements = acknowledgements;
    this.paper = paper;
    me = people.me().name();
    addClassName("gv-read");
    show(null);
  }

  /// @param refusal why the last try came to nothing
  private void show(@Nullable String refusal) {
    removeAll();
    var reading = acknowledgements.reading();
    if (reading.isEmpty()) {
      page.show(
          new PageHeader(text("none.title")),
          new EmptyState("scroll-text", text("none.what"), text("none.how")));
      add(page);
      return;
    }
    show(reading.get(), refusal);
  }

  private void show(Reading reading, @Nullable String refusal) {
    var row = reading.charter().row();
    var parts = new ArrayList<Component>();
    if (!reading.isDone()) {
      parts.add(progress());
    }
    parts.add(header(reading));
    if (refusal != null) {
      parts.add(new Note(Tone.ATTENTION, "triangle-alert", refusal).announced());
    }
    var receipt = reading.accepted();
    if (reading.isDone() && receipt != null) {
      parts.add(new ReceiptCard(receipt));
    }
    page.show(parts);
    add(page);
    if (reading.isDone()) {
      add(papers(row));
    }
    var body = new Still().show(text(reading));
    whole.on(WHOLE, nothing -> whole(reading));
    whole.show(open(reading));
    add(body, whole);
    if (!reading.isDone()) {
      add(new SignBar(row.number(), me, workspace, () -> accept(row)));
    }
  }

  private PageHeader header(Reading reading) {
    var row = reading.charter().row();
    var effective = row.effective();
    var header =
        new PageHeader(title(reading))
            .context(
                new Span(text("read.version", row.number())),
                new Span(effective == null ? "" : text("read.since", formats.date(effective))));
    var before = reading.accepted();
    if (before == null) {
      return header.sentence(text("read.first.sentence"));
    }
    if (reading.isDone()) {
      return header.sentence(
          reading.changes().isEmpty()
              ? text("read.done.sentence")
              : text("read.done.changed", before.number(), row.number()));
    }
    return header.sentence(text("read.changes.sentence", before.number()));
  }

  private String title(Reading reading) {
    if (reading.isDone()) {
      return text("read.done.title");
    }
    int changes = reading.changes().size();
    return reading.accepted() == null
        ? text("read.first.title")
        : Formats.capital(text("read.changes.title", changes, InWords.of(this, changes)));
  }

  private static List<Component> text(Reading reading) {
    return reading.accepted() == null
        ? CharterParts.rules(reading.charter().charter()).stream().toList()
        : CharterParts.changes(reading.changes());
  }

  /// How far down the page one is, for those who see it; the browser draws it alone.
  private static Component progress() {
    var bar = new Div();
    bar.addClassName("gv-read-progress");
    bar.getElement().setAttribute("aria-hidden", "true");
    return bar;
  }

  private List<Component> open(Reading reading) {
    return List.of(
        new ActButton(text(reading.accepted() == null ? "read.rest" : "read.whole"), WHOLE, ""));
  }

  private void whole(Reading reading) {
    var charter = reading.charter().charter();
    var parts = new ArrayList<Component>();
    if (reading.accepted() != null) {
      CharterParts.rules(charter).ifPresent(parts::add);
    }
    parts.add(CharterParts.whole(charter));
    whole.show(parts);
    whole.bring(WHOLE);
  }

  private Div papers(CharterRow row) {
    var locale = formats.locale();
    var pdf =
        new Download(
            "file-down",
            text("receipt.pdf"),
            workspace.id(),
            text("receipt.file") + "-" + row.number() + ".pdf",
            "application/pdf",
            () -> paper.last(locale));
    var print = new Still(new ActButton(text("receipt.print"), PRINT, ""));
    print.on(PRINT, nothing -> UI.getCurrent().getPage().executeJs("window.print()"));
    var papers = new Div(pdf, print);
    papers.addClassNames("gv-row", "gv-read-papers");
    return papers;
  }

  private void accept(CharterRow shown) {
    try {
      acknowledgements.accept(shown.id(), Objects.requireNonNull(shown.hash()));
      show(null);
      page.bring(ReceiptCard.ID);
    } catch (RuleViolated e) {
      show(getTranslation(e.key(), e.args()));
    }
  }

  private String text(String key, Object... args) {
    return getTranslation("ack." + key, args);
  }

  @Override
  public String getPageTitle() {
    return text("read");
  }
}
