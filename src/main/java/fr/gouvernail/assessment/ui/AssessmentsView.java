package fr.gouvernail.assessment.ui;

import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;
import static fr.gouvernail.identity.Permission.READ_ASSESSMENT_RESULT;
import static fr.gouvernail.identity.Permission.REVIEW_ASSESSMENT;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.AssessmentResults;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.assessment.AssessmentSummary;
import fr.gouvernail.assessment.AuditOutline;
import fr.gouvernail.assessment.AuditOutlines;
import fr.gouvernail.assessment.ReviewService;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.TenantDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The assessments of a company: all of them for its consultants, the closed ones for its own
/// people.
@Route(value = "assessments", layout = TenantLayout.class)
@Requires(READ_ASSESSMENT_RESULT)
@Section(
    key = "assessment.section",
    order = 20,
    icon = "clipboard-check",
    phone = 2,
    phoneFor = CONDUCT_ASSESSMENT)
class AssessmentsView extends Div implements HasDynamicTitle {

  private final String slug;
  private final boolean reviews;

  AssessmentsView(
      AssessmentService assessments,
      AssessmentResults results,
      ReviewService reviewing,
      AuditOutlines outlines,
      Questionnaires questionnaires,
      TenantDirectory directory,
      AccessPolicy policy) {
    slug = directory.current().slug();
    var conducts = policy.allows(CONDUCT_ASSESSMENT);
    reviews = !conducts && policy.allows(REVIEW_ASSESSMENT);
    var all = conducts ? assessments.all() : reviews ? reviewing.all() : results.history();
    var questionnaire = questionnaires.latest(AssessmentService.QUESTIONNAIRE).orElseThrow();
    var open = all.stream().filter(AssessmentSummary::open).count();
    var create =
        new Anchor(AssessmentNavigation.list(slug) + "/new", getTranslation("assessment.new"));
    create.addClassName("gv-button");
    if (open == 0) {
      create.addClassName("gv-primary");
    }
    var header =
        new PageHeader(
                getTranslation(
                    open == 0
                        ? "assessment.list.none"
                        : open == 1 ? "assessment.list.one" : "assessment.list.many",
                    open))
            .sentence(getTranslation("assessment.list.sentence"));
    var list =
        all.isEmpty()
            ? new EmptyState(
                "clipboard-check",
                getTranslation("assessment.list.empty"),
                getTranslation("assessment.list.empty.text"))
            : Card.labelled(getTranslation("assessment.list"), table(all, questionnaire));
    var acts = new ArrayList<Component>();
    prepared(
            reviews || conducts
                ? underWay(all)
                : outlines.underWay().stream().map(AuditOutline::id).toList())
        .ifPresent(acts::add);
    compare(all).ifPresent(acts::add);
    if (conducts) {
      acts.add(create);
    }
    add(new Still(header.actions(acts.toArray(Component[]::new)), list));
  }

  private static List<AssessmentId> underWay(List<AssessmentSummary> all) {
    return all.stream().filter(AssessmentSummary::open).map(AssessmentSummary::id).toList();
  }

  /// The way to the preparation of the last audit that is under way.
  private Optional<Anchor> prepared(List<AssessmentId> underWay) {
    return underWay.stream()
        .findFirst()
        .map(id -> {
          var link =
              new Anchor(
                  AssessmentNavigation.preparation(slug, id),
                  getTranslation("assessment.preparation"));
          link.addClassName("gv-button");
          return link;
        });
  }

  /// The way from the audit before to the last one, where there are two.
  private Optional<Anchor> compare(List<AssessmentSummary> all) {
    var closed = all.stream().filter(a -> !a.open() && !a.superseded()).limit(2).toList();
    if (closed.size() < 2) {
      return Optional.empty();
    }
    var link =
        new Anchor(
            AssessmentNavigation.comparison(slug, closed.getLast().id(), closed.getFirst().id()),
            getTranslation("assessment.compare"));
    link.addClassName("gv-button");
    return Optional.of(link);
  }

  private Component table(List<AssessmentSummary> all, Questionnaire questionnaire) {
    var formats = Formats.here();
    var table =
        new DataTable(getTranslation("assessment.list"))
            .stacked()
            .column(getTranslation("assessment.date"))
            .column(getTranslation("assessment.pack"))
            .column(getTranslation("assessment.state"))
            .column(getTranslation("assessment.level"))
            .figures(getTranslation("assessment.score"));
    for (var summary : all) {
      var level = summary.level();
      table.row(
          new Anchor(page(summary), formats.date(summary.date())),
          new Span(questionnaire.pack(summary.pack()).label().in(getLocale())),
          state(summary),
          new Span(
              level == null ? "–" : questionnaire.maturityLevel(level).label().in(getLocale())),
          new Span(formats.scoreOrDash(summary.score())));
    }
    return table;
  }

  /// A closed assessment opens on its result, an open one where the reader works on it.
  private String page(AssessmentSummary summary) {
    if (!summary.open()) {
      return AssessmentNavigation.result(slug, summary.id());
    }
    return reviews
        ? AssessmentNavigation.review(slug, summary.id())
        : AssessmentNavigation.page(slug, summary.id());
  }

  private Component state(AssessmentSummary summary) {
    if (summary.open()) {
      return new Chip(Tone.ACCENT, "pencil", getTranslation("assessment.state.open"));
    }
    return summary.superseded()
        ? new Chip(Tone.OUTLINE, "history", getTranslation("assessment.state.superseded"))
        : new Chip(Tone.OK, "lock", getTranslation("assessment.state.closed"));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("assessment.section");
  }
}
