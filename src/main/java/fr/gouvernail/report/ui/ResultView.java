package fr.gouvernail.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.report.Findings;
import fr.gouvernail.report.ReportService;
import fr.gouvernail.roadmap.RoadmapService;
import fr.gouvernail.roadmap.ui.RoadmapNavigation;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.KeyFigure;
import fr.gouvernail.shell.component.MaturityBar;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The result of a closed assessment: the level in plain words, what limits it, what to do first.
@Route(value = "assessments/:assessment/result", layout = TenantLayout.class)
@Requires(Permission.READ_ASSESSMENT_RESULT)
@StyleSheet("gouvernail/result.css")
class ResultView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final ReportService reports;
  private final Texts texts;
  private final RoadmapService roadmap;
  private final AccessPolicy policy;
  private final Still page = new Still();
  private String title = "";

  ResultView(ReportService reports, Texts texts, RoadmapService roadmap, AccessPolicy policy) {
    this.reports = reports;
    this.texts = texts;
    this.roadmap = roadmap;
    this.policy = policy;
    add(page);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var assessment = ResultPage.assessment(event);
    show(assessment, false);
    page.on(
        FirstActionsCard.OTHERS,
        nothing -> {
          show(assessment, true);
          page.focus(FirstActionsCard.OTHERS);
        });
  }

  private void show(AssessmentId assessment, boolean allActions) {
    var file = reports.result(assessment);
    var findings = new Findings(texts, getLocale(), ResultPage.workspace().zone(), file);
    title = findings.text("page", findings.year());
    var parts = new ArrayList<Component>();
    parts.add(header(findings));
    parts.addAll(warnings(findings));
    parts.add(grid(level(findings), new WhyCard(findings)));
    parts.add(grid(new DimensionsCard(findings), new FirstActionsCard(findings, allActions)));
    var more = FollowUps.of(findings);
    if (!more.isEmpty()) {
      var rest = new Div();
      rest.addClassNames("gv-grid", "gv-grid-2");
      more.forEach(rest::add);
      parts.add(rest);
    }
    page.show(parts);
  }

  private PageHeader header(Findings f) {
    var result = f.file().result();
    var id = f.file().audit().id();
    var actions = new ArrayList<Component>();
    if (policy.allows(Permission.CONDUCT_ASSESSMENT) && !f.file().superseded()) {
      actions.add(
          ResultPage.button(
              ResultPage.assessments() + "/" + id + "?correct", "pencil", f.text("correct")));
    }
    actions.add(
        ResultPage.button(
            ResultPage.result(id) + "/documents", "download", f.text("documents.open")));
    toRoadmap(f).ifPresent(actions::add);
    // The list of assessments is the consultants' page; others come from their home.
    Component list =
        policy.allows(Permission.CONDUCT_ASSESSMENT)
            ? new Anchor(ResultPage.assessments(), f.text("crumb"))
            : new Span(f.text("crumb"));
    return new PageHeader(f.title())
        .context(
            list,
            new Span(f.formats().date(result.date())),
            new Chip(Tone.OK, "lock", f.text("closed")),
            new Span(f.text("questions", f.counted(), result.version())))
        .sentence(f.sentence())
        .actions(actions.toArray(Component[]::new));
  }

  /// What this audit became: open the roadmap that holds its actions, else adopt them.
  private Optional<Anchor> toRoadmap(Findings f) {
    var id = f.file().audit().id();
    var workspace = ResultPage.workspace();
    Anchor link;
    if (policy.allows(Permission.READ_ROADMAP) && roadmap.adopted(id)) {
      link = ResultPage.button(RoadmapNavigation.roadmap(workspace), "", f.text("roadmap.open"));
    } else if (policy.allows(Permission.EDIT_ROADMAP)) {
      link = ResultPage.button(RoadmapNavigation.adopt(workspace, id), "", f.text("roadmap.adopt"));
    } else {
      return Optional.empty();
    }
    link.addClassName("gv-primary");
    return Optional.of(link);
  }

  private static List<Component> warnings(Findings f) {
    var notes = new ArrayList<Component>();
    if (f.file().superseded()) {
      var line = new Div(new Span(f.text("superseded") + " "));
      f.file().revisions().stream()
          .findFirst()
          .ifPresent(last ->
              line.add(new Anchor(ResultPage.result(last.id()), f.text("superseded.open"))));
      notes.add(new Note(Tone.ATTENTION, "history", line));
    }
    if (f.file().result().prohibitedUseActive()) {
      notes.add(new Note(Tone.DANGER, "ban", f.text("why.prohibited")));
    }
    if (f.file().result().mostlyDeclared()) {
      notes.add(new Note(Tone.ATTENTION, "info", f.text("lowconfidence")));
    }
    notes.forEach(note -> note.getStyle().set("margin-bottom", "16px"));
    return notes;
  }

  private static Div grid(Component main, Component side) {
    var grid = new Div(main, side);
    grid.addClassNames("gv-grid", "gv-grid-main-side");
    return grid;
  }

  private static Card level(Findings f) {
    var result = f.file().result();
    var card = Card.labelled(f.text("score"));
    var score = result.score();
    if (score != null) {
      var before = f.file().before();
      var was = before == null ? null : before.score();
      card.add(
          new MaturityBar(
              f.levelNames(),
              f.rank(result.level()),
              new MaturityBar.Mark(f.year(), score),
              was == null ? null : new MaturityBar.Mark(f.previousYear(), was)));
    }
    var figures = f.figures();
    card.add(
        KeyFigure.row(
            new KeyFigure(
                f.text("substantiated"),
                figures.substantiated(),
                ResultPage.sentence(f, figures.substantiatedWhy())),
            new KeyFigure(f.text("confidence"), figures.confidence(), figures.confidenceWhy()),
            new KeyFigure(f.text("progress"), figures.progress(), progress(f))));
    return card;
  }

  /// How questions moved, and the way to all of it.
  private static Component progress(Findings f) {
    var words = ResultPage.sentence(f, f.figures().progressWhy());
    if (f.file().comparison() != null) {
      words.add(
          new Span(" "),
          new Anchor(ResultPage.comparison(f.file().audit().id()), f.text("comparison.open")));
    }
    return words;
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
