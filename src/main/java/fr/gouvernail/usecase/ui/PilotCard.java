package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.page;
import static fr.gouvernail.usecase.ui.PageWords.written;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import fr.gouvernail.shell.component.Card;
import java.util.List;

/// The pilot: its time, its people, where it has succeeded and where it stops, how it ended.
final class PilotCard extends Composite<Card> {

  private static final List<String> SHOWN =
      List.of("pilot_users", "success_threshold", "stop_threshold", "pilot_decision_by");

  private final CasePage page;

  PilotCard(CasePage page) {
    this.page = page;
  }

  /// Whether the sheet says anything of a pilot.
  static boolean isPlanned(CasePage page) {
    return page.values().has("pilot_start") || page.values().has("pilot_end");
  }

  @Override
  protected Card initContent() {
    var facts = new DescriptionList();
    facts.addClassName("gv-sheet-facts");
    add(facts, page("pilot.time"), time());
    SHOWN.forEach(field -> add(facts, page.label(field), page.shown(field)));
    var decision = page.shown("pilot_decision");
    if (!decision.isEmpty()) {
      add(
          facts,
          page.label("pilot_decision"),
          page("pilot.decision", decision, page.day("pilot_decided_on")));
    }
    return new Card(page("pilot"), facts);
  }

  private String time() {
    var extended = page.day("pilot_extended_to");
    var time = page("pilot.dates", page.day("pilot_start"), page.day("pilot_end"));
    return extended.isEmpty() ? time : page("pilot.extended", time, extended);
  }

  private static void add(DescriptionList facts, String name, String words) {
    if (!words.isEmpty()) {
      facts.add(new DescriptionList.Term(name), new DescriptionList.Description(written(words)));
    }
  }
}
