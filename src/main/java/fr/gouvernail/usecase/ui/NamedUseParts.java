package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.locale;
import static fr.gouvernail.usecase.ui.PageWords.page;
import static fr.gouvernail.usecase.ui.PageWords.say;
import static fr.gouvernail.usecase.ui.PageWords.written;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.ExplainedList;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.NamedUse;
import fr.gouvernail.usecase.model.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What whoever works with a use has to know of it, in short.
final class NamedUseParts {

  private final Workspace company;
  private final NamedUse use;
  private final UnaryOperator<String> names;
  private final Formats formats = Formats.here();

  NamedUseParts(Workspace company, NamedUse use, UnaryOperator<String> names) {
    this.company = company;
    this.use = use;
    this.names = names;
  }

  Div all() {
    var parts = new ArrayList<Component>();
    var halt = use.suspension();
    if (halt != null) {
      parts.add(
          new Note(
              Tone.ATTENTION,
              "circle-pause",
              page("named.suspended", halt.by(), formats.dateTime(halt.at()), halt.reason())));
    }
    parts.add(new Card(page("named.what"), written(shown("purpose"))));
    parts.add(rules());
    if (!shown("pilot_start").isEmpty()) {
      parts.add(pilot());
    }
    parts.add(help());
    var all = new Div(parts.toArray(Component[]::new));
    all.addClassNames("gv-case-stack", "gv-named");
    return all;
  }

  private Card rules() {
    var rules = new ExplainedList();
    var tool = shown("tool");
    if (!tool.isEmpty()) {
      rules.held(page("named.tool", tool));
    }
    var data = shown("data_categories");
    if (!data.isEmpty()) {
      rules.held(page("named.data", data));
    }
    var cell = use.cell();
    if (cell != null && cell.verdict() == Verdict.CONDITION) {
      rules.held(page("named.condition"));
    }
    rules.held(page("named.oversight", shown("oversight")));
    var card = new Card(page("named.rules"), rules);
    return card.foot(new Anchor("/t/" + company.slug() + "/charter", page("named.charter")));
  }

  private Card pilot() {
    var facts = new DescriptionList();
    facts.addClassName("gv-sheet-facts");
    add(facts, page("pilot.time"), page("pilot.dates", shown("pilot_start"), end()));
    for (var field : List.of("success_threshold", "stop_threshold")) {
      add(facts, label(field), shown(field));
    }
    return new Card(page("pilot"), facts);
  }

  private String end() {
    var extended = shown("pilot_extended_to");
    return extended.isEmpty() ? shown("pilot_end") : extended;
  }

  private Card help() {
    var facts = new DescriptionList();
    facts.addClassName("gv-sheet-facts");
    add(facts, page("named.owner"), use.owner());
    add(facts, page("named.lead"), use.lead());
    add(facts, label("stop_power"), shown("stop_power"));
    add(facts, label("contest"), shown("contest"));
    add(facts, label("degraded"), shown("degraded"));
    return new Card(page("named.help"), facts);
  }

  private static void add(DescriptionList facts, String name, String words) {
    if (!words.isEmpty()) {
      facts.add(new DescriptionList.Term(name), new DescriptionList.Description(written(words)));
    }
  }

  private String label(String field) {
    return use.model().field(field).map(f -> say(f.label())).orElse(field);
  }

  private String shown(String id) {
    return use.model()
        .field(id)
        .flatMap(
            field -> use.values().find(id).map(value -> Shown.of(field, value, names, locale())))
        .orElse("");
  }
}
