package fr.gouvernail.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.report.AuditFile;
import fr.gouvernail.report.Findings;
import fr.gouvernail.report.ReportService;
import fr.gouvernail.report.ResultWords;
import fr.gouvernail.scoring.WhatIf;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.shell.component.Still;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// « Et si… »: ticked actions beside the score, the dimensions and the level that they would give.
/// What is ticked stands in the address; a tick asks nothing of the database.
@Route(value = "assessments/:assessment/result/what-if", layout = TenantLayout.class)
@Requires(Permission.READ_ASSESSMENT_RESULT)
@StyleSheet("gouvernail/result.css")
class WhatIfView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int FIRST = 5;

  private final ReportService reports;
  private final Texts texts;
  private final boolean edits;
  private final Still head = new Still();
  private final Still outcome = new Still();
  private final Still bar = new Still();
  private final Span said = new Span();
  private final WhatIfList list = new WhatIfList(this::tick, this::choose);
  private final Set<String> chosen = new LinkedHashSet<>();
  private AssessmentId assessment = new AssessmentId(new UUID(0, 0));
  private @Nullable WhatIfPage page;

  WhatIfView(ReportService reports, Texts texts, AccessPolicy policy) {
    this.reports = reports;
    this.texts = texts;
    edits = policy.allows(Permission.EDIT_ROADMAP);
    addClassName("gv-what-if");
    said.addClassName("gv-visually-hidden");
    said.getElement().setAttribute("role", "status");
    var panel = new Section(outcome);
    panel.addClassNames("gv-card", "gv-what-if-outcome");
    panel.getElement().setAttribute("aria-label", getTranslation("report.whatif.outcome"));
    var both = new Div(list, panel);
    both.addClassNames("gv-grid", "gv-grid-main-side", "gv-what-if-both");
    var foot = new Div(bar);
    foot.addClassName("gv-what-if-bar");
    add(head, said, both, foot);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    assessment = ResultPage.assessment(event);
    var file = reports.result(assessment);
    var words =
        new ResultWords(texts, getLocale(), ResultPage.workspace().zone(), file.questionnaire());
    var shown = page(file, words);
    page = shown;
    chosen.clear();
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(ResultPage.ACTIONS)
        .ifPresent(named ->
            List.of(named.split("\\.")).stream()
                .filter(shown.whatIf().actions()::contains)
                .forEach(chosen::add));
    list.show(lines(file, shown), chosen, words);
    show();
  }

  private WhatIfPage page(AuditFile file, ResultWords words) {
    return new WhatIfPage(
        assessment,
        ResultPage.workspace(),
        file.result().date(),
        WhatIf.of(file.questionnaire(), file.result()),
        words,
        edits);
  }

  private List<WhatIfList.Line> lines(AuditFile file, WhatIfPage shown) {
    var findings = new Findings(texts, getLocale(), ResultPage.workspace().zone(), file);
    var level = file.result().level();
    return file.result().actions().stream()
        .map(action -> {
          var alone = shown.whatIf().project(Set.of(action.action()));
          return new WhatIfList.Line(
              action.action(),
              action.rank(),
              findings.actions().advice(action),
              findings.actions().question(action) + " · " + findings.actions().facts(action),
              shown.words().formats().difference(alone.gain()),
              alone.level() != null && !alone.level().equals(level));
        })
        .toList();
  }

  private void tick(String action) {
    if (list.actions().contains(action) && !chosen.remove(action)) {
      chosen.add(action);
    }
    changed();
  }

  /// The first ones, all, or none.
  private void choose(String which) {
    chosen.clear();
    switch (which) {
      case WhatIfList.ALL -> chosen.addAll(list.actions());
      case WhatIfList.FIRST -> list.actions().stream().limit(FIRST).forEach(chosen::add);
      default -> {}
    }
    changed();
  }

  private void changed() {
    var address = ResultPage.whatIf(assessment, inOrder()).substring(1);
    UI.getCurrent().getPage().getHistory().replaceState(null, address);
    list.renew(chosen);
    show();
  }

  /// By rank, so that one choice has one address.
  private List<String> inOrder() {
    return list.actions().stream().filter(chosen::contains).toList();
  }

  private void show() {
    var shown = page;
    if (shown == null) {
      return;
    }
    var parts = new WhatIfOutcome(shown, shown.whatIf().project(chosen), inOrder());
    head.renew(parts.head());
    outcome.renew(parts.outcome());
    bar.renew(parts.bar());
    said.setText(chosen.isEmpty() ? "" : parts.said());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("report.whatif.page");
  }
}
