package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.gouvernail.charter.AnswerChange.SetValue;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.Suggestion;
import fr.gouvernail.charter.model.CharterModel.Type;
import fr.gouvernail.charter.model.CharterModel.Variable;
import fr.gouvernail.charter.model.Finding;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Still;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One variable to fill in: its field, what is wrong with it, what the workspace knows of it, and
/// what somebody else wrote meanwhile.
final class VariableQuestion extends Div implements Question {

  private static final String TAKE = "take";
  private static final String KEEP = "keep";
  private static final String KNOWN = "known";

  /// Variables that need a word of explanation, where a model has them.
  private static final Set<String> EXPLAINED =
      Set.of(
          "contact_ia",
          "delai_reponse",
          "date_adoption",
          "date_effet",
          "date_information",
          "exemples_metier");

  private final Variable variable;
  private final Asking asking;
  private final Map<String, String> persons;
  private final AnswerField field;
  private final Still beside = new Still();
  private String seen;
  private @Nullable String theirs;
  private @Nullable String known;

  VariableQuestion(Variable variable, Asking asking, CharterDraft draft) {
    this.variable = variable;
    this.asking = asking;
    persons = variable.type() == Type.PERSON ? asking.persons(draft) : Map.of();
    field = AnswerField.of(variable, variable.label().in(getLocale()), persons);
    seen = stored(draft);
    field.value(seen);
    field.onChange(this::answer);
    field.component().setId(id(variable.id()));
    addClassName("gv-question");
    add(field.component(), beside);
    beside
        .on(KNOWN, nothing -> takeKnown())
        .on(TAKE, nothing -> takeTheirs())
        .on(KEEP, nothing -> keepMine());
    tell(draft);
  }

  /// Where a question stands on the page.
  static String id(String target) {
    return "q-" + target;
  }

  private String stored(CharterDraft draft) {
    var fallback = Objects.requireNonNullElse(variable.fallback(), "");
    return draft.answers().values().getOrDefault(variable.id(), fallback);
  }

  private void answer(String value) {
    if (value.equals(seen)) {
      return;
    }
    switch (asking.sitting().answer(new SetValue(variable.id(), seen, value))) {
      case Sitting.Outcome.Stored _ -> {}
      case Sitting.Outcome.Clash(var draft) -> clash(draft);
      case Sitting.Outcome.Refused(var why) -> field.error(getTranslation(why.key(), why.args()));
    }
  }

  private void clash(CharterDraft draft) {
    theirs = stored(draft);
    seen = theirs;
    tell(draft);
  }

  private void takeKnown() {
    if (known != null) {
      field.value(known);
      answer(known);
      field.focus();
    }
  }

  private void takeTheirs() {
    if (theirs != null) {
      field.value(theirs);
      seen = theirs;
      theirs = null;
      beside(new Div());
      field.focus();
    }
  }

  private void keepMine() {
    if (theirs != null) {
      seen = theirs;
      answer(field.value());
    }
  }

  @Override
  public void show(CharterDraft draft, boolean own) {
    var now = stored(draft);
    boolean changed = !now.equals(seen);
    if (now.equals(field.value()) || own && changed || changed && !field.typed()) {
      if (!now.equals(field.value())) {
        field.value(now);
      }
      theirs = null;
      seen = now;
    } else if (changed) {
      // Somebody may be typing here. What is entered next meets the other answer at the service.
      theirs = now;
    }
    tell(draft);
  }

  private void tell(CharterDraft draft) {
    var findings = FindingLines.about(draft.findings(), Finding.Place.VARIABLE, variable.id());
    var wrong = findings.stream().filter(f -> !isOpen(f)).toList();
    var open = findings.stream().filter(VariableQuestion::isOpen).toList();
    field.error(wrong.stream().map(FindingWords::say).collect(Collectors.joining(" ")));
    var suggestion = asking.known(draft, variable.id());
    known = suggestion.map(Suggestion::value).filter(value -> !value.equals(seen)).orElse(null);
    field.help(help(suggestion.filter(s -> s.value().equals(seen)).orElse(null)));
    var box = new Div();
    if (theirs != null && !theirs.equals(field.value())) {
      box.add(clash(theirs, field.value()));
    } else {
      box.add(lines(open));
      if (known != null && (seen.isEmpty() || !wrong.isEmpty() || variable.type() == Type.PERSON)) {
        box.add(suggest(suggestion.orElseThrow()));
      }
    }
    beside(box);
  }

  private void beside(Div box) {
    box.setId("beside-" + variable.id());
    beside.renew(List.of(box));
  }

  /// To be filled in: not a fault yet.
  private static boolean isOpen(Finding finding) {
    return finding.code() == Finding.Code.REQUIRED || finding.code() == Finding.Code.FORMALITY;
  }

  private static Component lines(List<Finding> findings) {
    var lines = new FindingLines(findings);
    lines.setVisible(!findings.isEmpty());
    return lines;
  }

  private String help(@Nullable Suggestion source) {
    var own =
        EXPLAINED.contains(variable.id())
            ? getTranslation("charter.write.help." + variable.id())
            : "";
    if (source == null) {
      return own;
    }
    var from = getTranslation("charter.write.from." + source.source());
    return own.isEmpty() ? from : own + " " + from;
  }

  private ActButton suggest(Suggestion suggestion) {
    var words =
        getTranslation(
            "charter.write.known",
            words(suggestion.value()),
            getTranslation("charter.write.known." + suggestion.source()));
    var button = new ActButton(words, KNOWN, "");
    button.setId("known-" + variable.id());
    button.addClassNames("gv-bare", "gv-compact", "gv-known");
    return button;
  }

  private Component clash(String stored, String mine) {
    var take = new ActButton(getTranslation("charter.write.clash.take"), TAKE, "");
    var keep = new ActButton(getTranslation("charter.write.clash.keep"), KEEP, "");
    take.setId("take-" + variable.id());
    keep.setId("keep-" + variable.id());
    return Clash.note(
        getTranslation("charter.write.clash", words(stored), words(mine)), take, keep);
  }

  private String words(String value) {
    if (value.isEmpty()) {
      return getTranslation("charter.write.empty");
    }
    return switch (variable.type()) {
      case PERSON -> persons.getOrDefault(value, "").replaceFirst(" – .*", "");
      case DATE ->
          value.matches("\\d{4}-\\d{2}-\\d{2}")
              ? Formats.here().date(LocalDate.parse(value))
              : value;
      default -> value;
    };
  }

  @Override
  public String target() {
    return variable.id();
  }

  @Override
  public void focus() {
    field.focus();
  }
}
