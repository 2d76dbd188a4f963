package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.roadmap.AdoptionProposal;
import fr.gouvernail.roadmap.AdoptionProposal.Line;
import fr.gouvernail.roadmap.AdoptionProposal.State;
import fr.gouvernail.roadmap.Quarter;
import fr.gouvernail.roadmap.RoadmapAdoption;
import fr.gouvernail.roadmap.RoadmapCatalogue;
import fr.gouvernail.scoring.AuditResult.Tier;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;

/// « Adopter dans la feuille de route »: what a closed audit recommends, to be ticked, beside the
/// schedule that follows from it.
@Route(value = "roadmap/adopt/:assessment", layout = TenantLayout.class)
@Requires(Permission.EDIT_ROADMAP)
@StyleSheet("gouvernail/roadmap.css")
class AdoptView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final RoadmapAdoption adoption;
  private final RoadmapCatalogue catalogue;
  private final Still head = new Still();
  private final SchedulePreview preview = new SchedulePreview();
  private final List<AdoptionLine> lines = new ArrayList<>();
  private AssessmentId assessment = new AssessmentId(new java.util.UUID(0, 0));
  private Set<String> named = Set.of();

  AdoptView(RoadmapAdoption adoption, RoadmapCatalogue catalogue) {
    this.adoption = adoption;
    this.catalogue = catalogue;
    head.on("adopt", nothing -> adopt());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    assessment =
        AssessmentId.of(
            event.getRouteParameters().get("assessment").orElseThrow(() -> new NotFound("audit")));
    named =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(RoadmapNavigation.ACTIONS)
            .map(actions -> Set.copyOf(List.of(actions.split("\\."))))
            .orElse(Set.of());
    show(adoption.proposal(assessment));
  }

  private void show(AdoptionProposal proposal) {
    removeAll();
    lines.clear();
    if (!proposal.assessment().equals(assessment)) {
      assessment = proposal.assessment();
      var note = new Note(Tone.ATTENTION, "history", getTranslation("roadmap.adopt.superseded"));
      note.addClassName("gv-adopt-note");
      add(new Still(note));
    }
    if (proposal.lines().isEmpty()) {
      head.show(
          header(getTranslation("roadmap.adopt.page"), proposal),
          new EmptyState(
              "circle-check",
              getTranslation("roadmap.adopt.none.title"),
              getTranslation("roadmap.adopt.none.text")));
      add(head);
      return;
    }
    var choices = new Div();
    choices.addClassName("gv-adopt-choices");
    var fresh =
        proposal.lines().stream()
            .filter(line -> line.state() != State.OPEN)
            .collect(Collectors.groupingBy(line -> line.recommended().tier()));
    for (var tier : Tier.values()) {
      if (fresh.containsKey(tier)) {
        var title = getTranslation("roadmap.tier." + tier);
        choices.add(group(new Card(title), fresh.get(tier), proposal));
      }
    }
    var known = proposal.lines().stream().filter(line -> line.state() == State.OPEN).toList();
    if (!known.isEmpty()) {
      var help = new Paragraph(getTranslation("roadmap.adopt.known.help"));
      help.addClassNames("gv-soft", "gv-adopt-help");
      choices.add(group(new Card(getTranslation("roadmap.adopt.known"), help), known, proposal));
    }
    var side = new Card(getTranslation("roadmap.adopt.preview"), preview);
    side.addClassName("gv-adopt-side");
    var page = new Div(choices, side);
    page.addClassNames("gv-adopt");
    add(head, page);
    count(proposal);
  }

  private PageHeader header(String title, AdoptionProposal proposal) {
    return AdoptHead.of(this, title, proposal, UiTenant.of(UI.getCurrent()).orElseThrow());
  }

  private Card group(Card card, List<Line> offered, AdoptionProposal proposal) {
    for (var line : offered) {
      var effort = catalogue.effort(line.recommended().effort());
      var choice =
          new AdoptionLine(
              line,
              effort.shortGuide().in(getLocale()),
              named.isEmpty() ? line.proposed() : named.contains(line.recommended().action()),
              () -> count(proposal));
      lines.add(choice);
      card.add(choice);
    }
    return card;
  }

  private Set<String> chosen() {
    return lines.stream()
        .filter(AdoptionLine::isChosen)
        .map(AdoptionLine::action)
        .collect(Collectors.toSet());
  }

  private void count(AdoptionProposal proposal) {
    var chosen = chosen();
    var schedule = proposal.schedule(chosen);
    var last = schedule.values().stream().max(Comparator.naturalOrder()).orElse(proposal.first());
    var title =
        proposal.hasNews()
            ? getTranslation("roadmap.adopt.title", schedule.size(), Words.quarter(last))
            : getTranslation("roadmap.adopt.title.known", proposal.lines().size());
    var words =
        schedule.isEmpty() && !chosen.isEmpty()
            ? getTranslation("roadmap.adopt.renew", chosen.size())
            : getTranslation("roadmap.adopt.act", schedule.size());
    var adopt = new ActButton(words, "adopt", "").primary();
    adopt.getElement().setAttribute("disabled", chosen.isEmpty());
    head.show(header(title, proposal).actions(adopt));
    preview.show(proposal, schedule);
    lines.forEach(line -> line.planned(quarter(schedule, line.action())));
  }

  private static String quarter(Map<String, Quarter> schedule, String action) {
    var quarter = schedule.get(action);
    return quarter == null ? "" : Words.quarter(quarter);
  }

  private void adopt() {
    var workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
    try {
      var adopted = adoption.adopt(assessment, chosen());
      Notice.show(
          Tone.OK, getTranslation("roadmap.adopt.done", adopted.added(), adopted.renewed()));
      UI.getCurrent().navigate(RoadmapNavigation.roadmap(workspace).substring(1));
    } catch (DataIntegrityViolationException e) {
      Notice.show(Tone.ATTENTION, getTranslation("roadmap.adopt.raced"));
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("roadmap.adopt.page");
  }
}
