package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.meta;
import static fr.gouvernail.usecase.ui.PageWords.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.usecase.model.Risk;
import java.util.List;
import java.util.function.UnaryOperator;

/// Risks one below the other, each with what is left of it and what is done about it.
final class RiskLines extends Composite<UnorderedList> {

  private final List<Risk> risks;
  private final UnaryOperator<String> names;
  private final boolean measures;

  /// With their measures.
  RiskLines(List<Risk> risks, UnaryOperator<String> names) {
    this(risks, names, true);
  }

  RiskLines(List<Risk> risks, UnaryOperator<String> names, boolean measures) {
    this.risks = risks;
    this.names = names;
    this.measures = measures;
  }

  @Override
  protected UnorderedList initContent() {
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight", "gv-case-risks");
    risks.forEach(risk -> list.add(item(risk)));
    return list;
  }

  private ListItem item(Risk risk) {
    var body = new Div(new Div(title(risk)));
    body.addClassName("gv-body");
    var owner = risk.owner();
    if (owner != null && measures) {
      body.add(meta(page("risk.owner", names.apply(owner.toString()))));
    }
    if (measures && !risk.measures().isEmpty()) {
      var done = new UnorderedList();
      done.addClassName("gv-case-measures");
      risk.measures().forEach(measure -> done.add(new ListItem(measure(measure))));
      body.add(done);
    }
    return risk.residual() == 0 ? new ListItem(body) : new ListItem(body, chip(risk));
  }

  private String title(Risk risk) {
    return risk.title().isEmpty() ? names.apply(risk.catalogue()) : risk.title();
  }

  private String measure(Risk.Measure measure) {
    var words = measure.text().isEmpty() ? names.apply(measure.catalogue()) : measure.text();
    var on = measure.on();
    if (measure.inPlace()) {
      return page("measure.in_place", words);
    }
    return on == null
        ? page("measure.planned", words)
        : page("measure.planned.on", words, Formats.here().date(on));
  }

  /// What is left of it.
  static Chip chip(Risk risk) {
    var level = Risk.level(risk.residual());
    var word = page("risk.level." + level, risk.residual());
    return switch (level) {
      case LOW -> new Chip(Tone.OUTLINE, "circle", word);
      case MODERATE -> new Chip(Tone.NEUTRAL, "minus", word);
      case HIGH -> new Chip(Tone.ATTENTION, "triangle-alert", word);
      case CRITICAL -> new Chip(Tone.DANGER, "octagon-alert", word);
    };
  }
}
