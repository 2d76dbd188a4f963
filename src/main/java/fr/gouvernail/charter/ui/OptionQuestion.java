package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.gouvernail.charter.AnswerChange.SetOption;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.model.CharterModel.Option;
import fr.gouvernail.charter.model.CharterModel.Variable;
import fr.gouvernail.charter.model.Condition;
import fr.gouvernail.charter.model.Finding;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Still;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One option with its advice, what each choice asks for, what is wrong with the present one, and
/// the variables that it needs.
final class OptionQuestion extends Div implements Question {

  private static final String CHOOSE = "choose";
  private static final String TAKE = "take";
  private static final String KEEP = "keep";

  private final Option option;
  private final Asking asking;
  private final Still choices = new Still();
  private final List<VariableQuestion> under;
  private String seen;
  private @Nullable String mine;

  OptionQuestion(Option option, Asking asking, CharterDraft draft) {
    this.option = option;
    this.asking = asking;
    seen = draft.filling().option(option.id());
    addClassName("gv-question");
    choices
        .on(CHOOSE, this::choose)
        .on(TAKE, nothing -> settle(false))
        .on(KEEP, nothing -> settle(true));
    under =
        WritingStep.under(draft.model(), option).stream()
            .map(variable -> new VariableQuestion(variable, asking, draft))
            .toList();
    var more = new Div();
    more.addClassName("gv-under");
    under.forEach(more::add);
    add(choices, more);
    tell(draft);
  }

  /// @param value from the browser; the service refuses what the model does not have
  private void choose(String value) {
    if (asking.sitting().answer(new SetOption(option.id(), seen, value))
        instanceof Sitting.Outcome.Clash(var draft)) {
      mine = value;
      seen = draft.filling().option(option.id());
      tell(draft);
    }
  }

  private void settle(boolean keep) {
    var value = keep && mine != null ? mine : seen;
    mine = null;
    if (asking.sitting().answer(new SetOption(option.id(), seen, value))
        instanceof Sitting.Outcome.Clash(var draft)) {
      mine = value;
      seen = draft.filling().option(option.id());
      tell(draft);
    }
  }

  @Override
  public void show(CharterDraft draft, boolean own) {
    seen = draft.filling().option(option.id());
    under.forEach(question -> question.show(draft, own));
    tell(draft);
  }

  private void tell(CharterDraft draft) {
    for (var question : under) {
      var needed = draft.model().variable(question.target()).map(draft.filling()::isRequired);
      question.setVisible(needed.orElse(false));
    }
    choices.renew(List.of(set(draft)));
  }

  private Component set(CharterDraft draft) {
    var set = new Choices(option.id(), option.label().in(getLocale()));
    if (option.advice() != null) {
      set.advice(option.advice().in(getLocale()));
    }
    for (var value : option.values().keySet()) {
      var asks = asks(draft, value);
      set.choice(
          CHOOSE,
          value,
          label(value),
          value.equals(seen),
          value.equals(option.fallback()),
          asks.isEmpty() ? "" : getTranslation("charter.write.asks", asks));
    }
    set.findings(FindingLines.about(draft.findings(), Finding.Place.OPTION, option.id()));
    if (mine != null && !mine.equals(seen)) {
      var take = new ActButton(getTranslation("charter.write.clash.take"), TAKE, option.id());
      var keep = new ActButton(getTranslation("charter.write.clash.keep"), KEEP, option.id());
      set.add(
          Clash.note(getTranslation("charter.write.clash", label(seen), label(mine)), take, keep));
    }
    return set;
  }

  /// What has to be noted with this choice.
  private String asks(CharterDraft draft, String value) {
    return under.stream()
        .flatMap(question -> draft.model().variable(question.target()).stream())
        .filter(variable -> needs(variable, value))
        .map(variable -> lower(variable.label().in(getLocale())))
        .collect(Collectors.joining(", "));
  }

  private static boolean needs(Variable variable, String value) {
    return variable.requiredIf() instanceof Condition.OptionIs(var _, var values)
        && values.contains(value);
  }

  private static String lower(String label) {
    return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  private String label(String value) {
    var label = option.values().get(value);
    return label == null ? value : label.in(getLocale());
  }

  @Override
  public String target() {
    return option.id();
  }

  @Override
  public void focus() {
    choices.focus(Choices.id(option.id(), seen));
  }

  /// The variables that it asks below.
  List<VariableQuestion> under() {
    return under;
  }
}
