package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.decide;
import static fr.gouvernail.usecase.ui.PageWords.locale;
import static fr.gouvernail.usecase.ui.PageWords.say;
import static fr.gouvernail.usecase.ui.PageWords.written;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.usecase.Dossier;
import fr.gouvernail.usecase.StepRow;
import fr.gouvernail.usecase.model.FieldChange;
import java.util.List;

/// What became of a sheet while somebody was about to decide on it.
final class Meanwhile {

  private Meanwhile() {}

  /// What is different on a sheet that still waits.
  static Component changes(CasePage seen, CasePage now) {
    var list = new UnorderedList();
    list.addClassName("gv-case-refusals");
    FieldChange.between(now.dossier().model(), seen.values(), now.values())
        .forEach(change ->
            list.add(new ListItem(decide("meanwhile.field", say(change.field().label())))));
    now.sheet().opinions().stream()
        .filter(opinion -> !seen.sheet().opinions().contains(opinion))
        .forEach(opinion ->
            list.add(new ListItem(decide("meanwhile.opinion", now.name(opinion.author())))));
    now.edition().signatures().stream()
        .filter(signature -> !seen.edition().signatures().contains(signature))
        .forEach(signature ->
            list.add(new ListItem(decide("meanwhile.signature", now.name(signature.by())))));
    now.edition().acceptances().stream()
        .filter(acceptance -> !seen.edition().acceptances().contains(acceptance))
        .forEach(acceptance ->
            list.add(new ListItem(decide("meanwhile.acceptance", now.name(acceptance.by())))));
    if (seen.edition().number() != now.edition().number()) {
      list.add(new ListItem(decide("meanwhile.number", now.edition().number())));
    }
    return new Div(new Span(decide("meanwhile")), list);
  }

  /// That there is nothing to decide any more, who saw to that, and what was typed in vain.
  static Component over(CasePage seen, Dossier now, List<StepRow> steps) {
    var box = new Div();
    box.addClassName("gv-case-over");
    steps.stream()
        .findFirst()
        .ifPresent(step ->
            box.add(
                new Span(
                    decide(
                        "meanwhile.over",
                        seen.name(step.actor()),
                        PageWords.text("usecase.transition." + step.transition())
                            .toLowerCase(locale())))));
    box.add(
        new Anchor(
            UseCaseNavigation.sheet(seen.company().slug(), now.id()), decide("meanwhile.see")));
    var typed = Typed.at(now.id(), "decide").words();
    if (!typed.isBlank()) {
      box.add(written(decide("meanwhile.words", typed)));
    }
    return new Note(Tone.ATTENTION, "circle-alert", box).announced();
  }
}
