package fr.gouvernail.usecase.model;

import fr.gouvernail.questionnaire.InvalidQuestionnaire.Fault;
import fr.gouvernail.usecase.model.Field.Choice;
import fr.gouvernail.usecase.model.Field.Type;
import fr.gouvernail.usecase.model.Field.When;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Checks what concerns several parts of a model: that everything named exists, and that everything
/// is there which rules look at or say.
final class SheetModelCheck {

  private static final Set<Type> WITH_OPTIONS = Set.of(Type.CHOICE, Type.CHOICES);
  private static final Set<Type> OF_LINES =
      Set.of(
          Type.TEXT,
          Type.CHOICE,
          Type.DATE,
          Type.NUMBER,
          Type.DECIMAL,
          Type.PERSON,
          Type.CATALOGUE);

  private static final Set<Type> WRITTEN = Set.of(Type.TEXT, Type.LONG);
  private static final int LONGEST = 10_000;

  private final SheetModel model;
  private final List<Fault> faults;

  SheetModelCheck(SheetModel model, List<Fault> faults) {
    this.model = model;
    this.faults = faults;
  }

  void run() {
    twice("sections", model.sections().stream().map(SheetModel.Section::id).toList());
    twice("fields", model.fields().map(Field::id).toList());
    model.fields().forEach(this::field);
    FieldIds.ALL.stream()
        .filter(id -> model.field(id).isEmpty())
        .forEach(id -> fault("fields", "a rule looks at " + id + ", which is missing"));
    messages();
  }

  private void field(Field field) {
    var place = "fields[" + field.id() + "]";
    shape(place, field.type(), field.options(), field.min(), field.max());
    if ((field.type() == Type.ROWS) == field.columns().isEmpty()) {
      fault(place, "lines have columns, nothing else has");
    }
    var whole = field.partOf();
    if (whole != null && model.field(whole).filter(f -> f.partOf() == null).isEmpty()) {
      fault(place, "no field " + whole + " that it could be part of");
    }
    if (field.substantive() && !field.openIn().isEmpty()) {
      fault(place, "★ fields are frozen once approved");
    }
    condition(place + ".shown_if", field.shownIf());
    condition(place + ".required_if", field.requiredIf());
    twice(place, field.columns().stream().map(Field.Column::id).toList());
    for (var column : field.columns()) {
      var at = place + "[" + column.id() + "]";
      shape(at, column.type(), column.options(), column.min(), column.max());
      if (!OF_LINES.contains(column.type())) {
        fault(at, "no column has this type");
      }
    }
  }

  private void shape(String place, Type type, List<Choice> options, int min, int max) {
    if (WITH_OPTIONS.contains(type) && options.isEmpty()) {
      fault(place, "options are expected");
    }
    if (!WITH_OPTIONS.contains(type) && type != Type.YES_NO && !options.isEmpty()) {
      fault(place, "only choices have options");
    }
    if (min > max) {
      fault(place, "min is above max");
    }
    if (WRITTEN.contains(type) && max > LONGEST) {
      fault(place, "a text has a max of at most " + LONGEST);
    }
  }

  private void condition(String place, @Nullable When when) {
    if (when == null) {
      return;
    }
    var values = Known.COMPUTED.get(when.field());
    if (values == null) {
      var options = model.field(when.field()).map(Field::options).orElse(List.of());
      values = options.stream().map(Choice::id).collect(Collectors.toSet());
    }
    if (when.values().isEmpty() || !values.containsAll(when.values())) {
      fault(place, "no " + when.field() + " with all of " + new TreeSet<>(when.values()));
    }
  }

  private void messages() {
    var known = model.messages().keySet();
    Stream.of(
            Stream.of(Finding.Code.values()).map(Enum::name),
            Stream.of(Refusal.Code.values()).map(code -> "refusal." + code),
            Stream.of(State.values()).map(state -> "state." + state),
            Stream.of(Transition.values()).map(transition -> "transition." + transition))
        .flatMap(keys -> keys)
        .filter(key -> known.stream().noneMatch(k -> k.equals(key) || k.startsWith(key + ".")))
        .forEach(key -> fault("messages", key + " is missing"));
  }

  private void twice(String place, Collection<String> ids) {
    var seen = new HashSet<String>();
    ids.stream().filter(id -> !seen.add(id)).forEach(id -> fault(place, id + " appears twice"));
  }

  private void fault(String place, String message) {
    faults.add(new Fault(0, place, message));
  }
}
