package fr.gouvernail.assessment.preparation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.preparation.DropBox;
import fr.gouvernail.assessment.preparation.DropBoxService;
import fr.gouvernail.assessment.retention.RetentionWords;
import fr.gouvernail.assessment.ui.AssessmentNavigation;
import fr.gouvernail.attachment.Attachments;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where people of the company drop the documents of an audit, one after the other, on a phone
/// first. The next one that is expected opens. At most four statements.
@Route(value = "assessments/:assessment/documents", layout = TenantLayout.class)
@Requires(Permission.ENTER_WORKSPACE)
@StyleSheet("gouvernail/preparation.css")
class DropBoxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  /// In the address: the document to open.
  private static final String WHICH = "document";

  private final DropBoxService dropBoxes;
  private final Attachments attachments;
  private final Still head = new Still();
  private final Div place = new Div();
  private final Still rest = new Still();
  private String slug = "";
  private String wanted = "";
  private AssessmentId id = new AssessmentId(new UUID(0, 0));
  private @Nullable DroppedDocument opened;

  DropBoxView(DropBoxService dropBoxes, Attachments attachments) {
    this.dropBoxes = dropBoxes;
    this.attachments = attachments;
    addClassName("gv-drop-box");
    add(head, place, rest);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    slug = event.getRouteParameters().get("tenant").orElse("");
    id = AssessmentId.of(event.getRouteParameters().get("assessment").orElse(""));
    wanted = event.getLocation().getQueryParameters().getSingleParameter(WHICH).orElse("");
    open();
  }

  /// Goes on to the next one that is expected.
  private void next() {
    wanted = "";
    open();
  }

  /// Opens the document of the address, else the next one that is expected.
  private void open() {
    var box = dropBoxes.box(id);
    var here = here(box);
    place.removeAll();
    opened = null;
    here.ifPresent(line -> {
      var document =
          new DroppedDocument(
              attachments,
              box,
              line,
              dropBoxes.mayFill(box),
              id,
              dropBoxes,
              this::refresh,
              this::next);
      opened = document;
      place.add(document);
    });
    around(box, here);
  }

  /// A file came or went: the document stays open, what stands around it is brought up to date.
  private void refresh() {
    var box = dropBoxes.box(id);
    var document = opened;
    var here =
        document == null
            ? Optional.<DropBox.Line>empty()
            : box.lines().stream().filter(line -> line.id().equals(document.shown())).findFirst();
    here.ifPresent(line -> document(box, line));
    around(box, here);
  }

  private void document(DropBox box, DropBox.Line line) {
    if (opened != null) {
      opened.show(box, line);
    }
  }

  private Optional<DropBox.Line> here(DropBox box) {
    return box.lines().stream()
        .filter(line -> line.document().id().equals(wanted))
        .findFirst()
        .or(() ->
            box.lines().stream()
                .filter(line -> line.state() == DropBox.State.EXPECTED)
                .findFirst());
  }

  private void around(DropBox box, Optional<DropBox.Line> here) {
    var parts = new ArrayList<Component>();
    parts.add(header(box));
    if (here.isEmpty()) {
      parts.add(
          box.lines().isEmpty()
              ? new EmptyState("paperclip", text("drop.none"), text("drop.none.text"))
              : new EmptyState("circle-check", text("drop.all"), text("drop.all.text")));
    }
    head.show(parts);
    var below = new ArrayList<Component>();
    var others = box.lines().stream().filter(line -> here.filter(line::equals).isEmpty()).toList();
    if (!others.isEmpty()) {
      below.add(OtherDocuments.of(this, box, others, this::address));
    }
    if (!box.lines().isEmpty()) {
      var kept = new Paragraph(RetentionWords.ofFiles(this, box.rule(), box.audit().open()));
      kept.addClassNames("gv-meta", "gv-kept");
      below.add(kept);
    }
    rest.show(below);
  }

  private PageHeader header(DropBox box) {
    var left = box.count(DropBox.State.EXPECTED);
    var header =
        new PageHeader(
            box.lines().isEmpty()
                ? text("drop.title.none")
                : left == 0 ? text("drop.title.all") : text("drop.title", left));
    var audit = getTranslation("assessment.of", Formats.here().date(box.audit().heldOn()));
    var context = new ArrayList<Component>();
    context.add(new Span(Formats.capital(audit)));
    box.contacts().stream()
        .map(DropBox.Contact::due)
        .max(Comparator.naturalOrder())
        .ifPresent(due ->
            context.add(
                new Span(getTranslation("assessment.reply.due", Formats.here().date(due)))));
    return header.context(context.toArray(Component[]::new)).sentence(text("drop.sentence"));
  }

  private String address(DropBox.Line line) {
    return AssessmentNavigation.documents(slug, id) + "?" + WHICH + "=" + line.document().id();
  }

  private String text(String key, Object... args) {
    return getTranslation("assessment.preparation." + key, args);
  }

  @Override
  public String getPageTitle() {
    return text("drop");
  }
}
