package fr.gouvernail.assessment.ui;

import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.assessment.AssessmentClosing;
import fr.gouvernail.assessment.AssessmentFile;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.assessment.AssessmentSummary;
import fr.gouvernail.assessment.Contradictions;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Gauge;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One assessment: how far it has come, what is missing, and its closing.
@Route(value = "assessments/:assessment", layout = TenantLayout.class)
@Requires(CONDUCT_ASSESSMENT)
class AssessmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  /// Above this many, the progress of each dimension says it better than a list.
  private static final int FEW = 12;

  /// In the address: asks at once why a closed one has to be corrected.
  private static final String CORRECT = "correct";

  private final AssessmentService assessments;
  private final AssessmentClosing closing;
  private final Contradictions contradictions;
  private final Caller caller;
  private final Still page = new Still();
  private String slug = "";
  private boolean correctable;
  private AssessmentId shown = new AssessmentId(new UUID(0, 0));

  AssessmentView(
      AssessmentService assessments,
      AssessmentClosing closing,
      Contradictions contradictions,
      Caller caller) {
    this.assessments = assessments;
    this.closing = closing;
    this.contradictions = contradictions;
    this.caller = caller;
    page.on("correct", nothing -> askWhy())
        .on("close", nothing -> close(assessments.file(shown)))
        .on("reveal", nothing -> show(shown, true));
    add(page);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    slug = event.getRouteParameters().get("tenant").orElse("");
    show(AssessmentId.of(event.getRouteParameters().get("assessment").orElse("")), false);
    var parameters = event.getLocation().getQueryParameters().getParameters();
    if (parameters.containsKey(CORRECT) && correctable) {
      askWhy();
    }
  }

  /// @param revealed whether the provisional scores are shown
  private void show(AssessmentId id, boolean revealed) {
    shown = id;
    var file = assessments.file(id);
    var parts = new ArrayList<Component>();
    parts.add(header(file));
    parts.add(progress(file));
    if (file.open()) {
      if (file.missing().size() <= FEW) {
        questions("assessment.missing", file.missing(), file).ifPresent(parts::add);
      }
      questions("assessment.revisits", file.toRevisit(), file).ifPresent(parts::add);
      parts.add(new ProvisionalScores(file, revealed ? assessments.provisional(id) : null));
    }
    parts.add(basis(file));
    page.show(parts);
  }

  private PageHeader header(AssessmentFile file) {
    var formats = Formats.here();
    var done = file.progress();
    var back = new Anchor(AssessmentNavigation.list(slug), getTranslation("assessment.section"));
    var header =
        new PageHeader(
            file.open()
                ? getTranslation(
                    done.complete() ? "assessment.page.complete" : "assessment.page.open",
                    done.answered(),
                    done.all())
                : getTranslation("assessment.page.closed", formats.date(file.date())));
    header.context(back, new Span(formats.date(file.date())));
    header.sentence(
        file.revisionReason() == null
            ? getTranslation(
                "assessment.page.sentence",
                file.questionnaire().pack(file.pack()).label().in(getLocale()))
            : getTranslation("assessment.page.revision", file.revision(), file.revisionReason()));
    return header.actions(actions(file).toArray(Component[]::new));
  }

  private List<Component> actions(AssessmentFile file) {
    var acts = new ArrayList<Component>();
    if (!file.open()) {
      return closed(file);
    }
    var missing = file.missing();
    var next = missing.isEmpty() ? file.questions().getFirst() : missing.getFirst();
    var go =
        new Anchor(
            AssessmentNavigation.dimension(slug, file.id(), next.dimension()) + "/" + next.id(),
            getTranslation(missing.isEmpty() ? "assessment.reread" : "assessment.continue"));
    go.addClassName("gv-button");
    var close = new ActButton(getTranslation("assessment.close"), "close", "");
    if (missing.isEmpty()) {
      close.primary();
    } else {
      go.addClassName("gv-primary");
    }
    acts.add(link(AssessmentNavigation.preparation(slug, file.id()), "assessment.preparation"));
    acts.add(link(AssessmentNavigation.review(slug, file.id()), "assessment.review"));
    acts.add(go);
    acts.add(close);
    return acts;
  }

  /// The result, and its correction: one that is under way is opened, not begun again.
  private List<Component> closed(AssessmentFile file) {
    var later =
        assessments.all().stream()
            .filter(a -> a.series().equals(file.series()) && a.revision() > file.revision())
            .max(Comparator.comparingInt(AssessmentSummary::revision));
    correctable = later.isEmpty();
    var acts = new ArrayList<Component>();
    later.ifPresentOrElse(
        revision ->
            acts.add(
                link(
                    AssessmentNavigation.page(slug, revision.id()),
                    revision.open()
                        ? "assessment.correct.underWay"
                        : "assessment.correct.replaced")),
        () -> acts.add(new ActButton(getTranslation("assessment.correct"), "correct", "")));
    var result = link(AssessmentNavigation.result(slug, file.id()), "assessment.result");
    result.addClassName("gv-primary");
    acts.add(result);
    return acts;
  }

  private Anchor link(String address, String key) {
    var link = new Anchor(address, getTranslation(key));
    link.addClassName("gv-button");
    return link;
  }

  private void askWhy() {
    CorrectionDialog.asking(this, this::correct).open();
  }

  private void correct(String reason) {
    var correction = closing.correct(shown, reason);
    UI.getCurrent().navigate(AssessmentNavigation.page(slug, correction).substring(1));
  }

  private void close(AssessmentFile file) {
    new ClosingDialog(
            file, closing, contradictions, caller.person(), slug, () -> show(file.id(), false))
        .open();
  }

  private Card progress(AssessmentFile file) {
    var table =
        new DataTable(getTranslation("assessment.progress"))
            .column(getTranslation("assessment.dimension"))
            .column(getTranslation("assessment.progress"))
            .figures(getTranslation("assessment.answered"));
    for (var dimension : file.questionnaire().dimensions()) {
      var done = file.progress(dimension.id());
      if (done.all() > 0) {
        table.row(
            new Anchor(
                AssessmentNavigation.dimension(slug, file.id(), dimension.id()),
                dimension.label().in(getLocale())),
            new Gauge(BigDecimal.valueOf(100L * done.answered() / done.all())),
            new Span(done.answered() + "/" + done.all()));
      }
    }
    var card = new Card(getTranslation("assessment.progress"), table);
    return file.open()
        ? card.beside(
            new Anchor(
                AssessmentNavigation.workbook(slug, file.id()),
                getTranslation("assessment.workbook")))
        : card;
  }

  private Optional<Card> questions(String key, List<Question> questions, AssessmentFile file) {
    if (questions.isEmpty()) {
      return Optional.empty();
    }
    var list = new UnorderedList();
    list.addClassName("gv-list");
    questions.forEach(q ->
        list.add(
            new ListItem(
                new Anchor(
                    AssessmentNavigation.dimension(slug, file.id(), q.dimension()) + "/" + q.id(),
                    q.id() + " " + q.label().in(getLocale())))));
    return Optional.of(new Card(getTranslation(key, questions.size()), list));
  }

  private Card basis(AssessmentFile file) {
    var card =
        new Card(
            getTranslation("assessment.basis"),
            new Paragraph(getTranslation("assessment.lead.is", file.name(file.lead()))),
            new Paragraph(
                getTranslation(
                    "assessment.second.is",
                    file.second() == null ? "–" : file.name(file.second()))),
            new Paragraph(
                getTranslation(
                    "assessment.targets.chosen",
                    file.questionnaire()
                        .targetProfile(file.targets().profile())
                        .label()
                        .in(getLocale()))));
    return file.open()
        ? card.beside(
            new Anchor(
                AssessmentNavigation.page(slug, file.id()) + "/profile",
                getTranslation("assessment.profile.edit")))
        : card;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("assessment.section");
  }
}
