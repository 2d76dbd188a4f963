package fr.gouvernail.ailead.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.gouvernail.ailead.Allotment;
import fr.gouvernail.ailead.AppointmentForm;
import fr.gouvernail.ailead.Power;
import fr.gouvernail.ailead.Seat;
import fr.gouvernail.identity.Member;
import fr.gouvernail.shell.component.ChooseField;
import fr.gouvernail.shell.component.DateField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Whom to appoint, to what, from when to when, with how much time and which powers.
final class TermsForm extends Div {

  private static final int USUAL_HOURS = 4;

  private final RadioButtonGroup<Seat> seat = new RadioButtonGroup<>();
  private final ChooseField<Member> person;
  private final DateField start;
  private final DateField last;
  private final IntegerField hours;
  private final Select<Allotment.Per> per = new Select<>();
  private final CheckboxGroup<Power> powers = new CheckboxGroup<>();

  /// @param changed run after each change
  TermsForm(List<Member> members, LocalDate today, Runnable changed) {
    addClassName("gv-terms");
    seat.setLabel(getTranslation("ailead.field.seat"));
    seat.setItems(Seat.values());
    seat.setItemLabelGenerator(s -> getTranslation("ailead.seat." + s));
    person = new ChooseField<Member>(getTranslation("ailead.field.person")).offer(members);
    person.setItemLabelGenerator(TermsForm::label);
    person.setRequiredIndicatorVisible(true);
    start = new DateField(getTranslation("ailead.field.start"));
    start.setMin(today);
    start.setValue(today);
    start.setRequiredIndicatorVisible(true);
    last = new DateField(getTranslation("ailead.field.last"));
    last.setMin(today);
    hours = new IntegerField(getTranslation("ailead.field.hours"));
    hours.setMin(1);
    hours.setMax(Allotment.Per.MONTH.most());
    hours.setStepButtonsVisible(true);
    hours.setValue(USUAL_HOURS);
    hours.setErrorMessage(getTranslation("ailead.field.hours.invalid"));
    per.setLabel(getTranslation("ailead.field.per"));
    per.setItems(Allotment.Per.values());
    per.setItemLabelGenerator(p -> getTranslation("ailead.field.per." + p));
    per.setValue(Allotment.Per.WEEK);
    powers.setLabel(getTranslation("ailead.field.powers"));
    powers.setItems(Power.values());
    powers.setItemLabelGenerator(p -> getTranslation("ailead.power." + p));
    powers.getElement().getThemeList().add("vertical");
    powers.setValue(Power.USUAL);
    powers.setErrorMessage(getTranslation("ailead.powers.missing"));
    add(seat, person, row(start, last), row(hours, per), powers);
    seat.addValueChangeListener(e -> changed.run());
    person.addValueChangeListener(e -> changed.run());
    start.addValueChangeListener(e -> {
      last.setMin(e.getValue());
      changed.run();
    });
    last.addValueChangeListener(e -> changed.run());
    hours.addValueChangeListener(e -> changed.run());
    per.addValueChangeListener(e -> changed.run());
    powers.addValueChangeListener(e -> changed.run());
  }

  private static String label(Member member) {
    var title = member.grant().title();
    return title.isEmpty() ? member.name() : member.name() + " – " + title;
  }

  private static Div row(Component... fields) {
    var row = new Div(fields);
    row.addClassName("gv-row");
    return row;
  }

  void seat(Seat wanted) {
    seat.setValue(wanted);
  }

  Seat seat() {
    return seat.getValue();
  }

  /// The terms, once they are enough for a letter.
  Optional<AppointmentForm> form() {
    var chosen = person.getValue();
    var first = start.getValue();
    var time = hours.getValue();
    if (chosen == null || first == null || time == null || seat.getValue() == null) {
      return Optional.empty();
    }
    return Optional.of(
        new AppointmentForm(
            seat.getValue(),
            chosen.person(),
            first,
            last.getValue(),
            new Allotment(time, per.getValue()),
            powers.getValue()));
  }

  /// Says beside the person why it cannot be this one.
  void refuse(String message) {
    person.setErrorMessage(message);
    person.setInvalid(true);
    person.focus();
  }

  /// Whether all is there and possible; the cursor goes where it is not.
  boolean complete() {
    if (person.getValue() == null) {
      refuse(getTranslation("ailead.field.person.missing"));
      return false;
    }
    powers.setInvalid(powers.isEmpty());
    var time = hours.getValue();
    hours.setInvalid(time == null || time < 1 || time > per.getValue().most());
    if (hours.isInvalid()) {
      hours.focus();
    }
    return !hours.isInvalid() && !powers.isInvalid() && start.filled();
  }
}
