package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.roadmap.AdoptionProposal;
import fr.gouvernail.roadmap.Quarter;
import fr.gouvernail.shell.component.Still;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

/// The quarters that a choice of actions would fill, each with its bar of points.
final class SchedulePreview extends Div {

  private final Still shown = new Still();

  SchedulePreview() {
    addClassName("gv-adopt-preview");
    getElement().setAttribute("aria-live", "polite");
    add(shown);
  }

  void show(AdoptionProposal proposal, Map<String, Quarter> schedule) {
    var fresh = new TreeMap<Quarter, Integer>();
    proposal.lines().stream()
        .map(AdoptionProposal.Line::recommended)
        .forEach(r -> {
          var quarter = schedule.get(r.action());
          if (quarter != null) {
            fresh.merge(quarter, r.points(), Integer::sum);
          }
        });
    if (fresh.isEmpty()) {
      shown.show(
          new Paragraph(
              getTranslation("roadmap.adopt.preview." + (proposal.hasNews() ? "none" : "full"))));
      return;
    }
    var rows = new ArrayList<Div>();
    for (var quarter = proposal.first();
        quarter.compareTo(fresh.lastKey()) <= 0;
        quarter = quarter.plus(1)) {
      int taken = proposal.taken().getOrDefault(quarter, 0);
      int points = taken + fresh.getOrDefault(quarter, 0);
      var row =
          new Div(
              new Span(Words.quarter(quarter)),
              new CapacityBar(taken, points, proposal.capacity()));
      row.add(new Span(getTranslation("roadmap.quarter.load", points, proposal.capacity())));
      row.addClassName("gv-adopt-row");
      rows.add(row);
    }
    shown.show(rows);
  }
}
