package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import fr.gouvernail.identity.Member;
import fr.gouvernail.roadmap.ActionDetail;
import fr.gouvernail.roadmap.ActionForm;
import fr.gouvernail.roadmap.Quarter;
import fr.gouvernail.roadmap.RoadmapCatalogue;
import fr.gouvernail.roadmap.ui.ConflictNote.Difference;
import fr.gouvernail.scoring.AuditResult.Tier;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.DateField;
import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The form of what people decide about an action.
final class ActionFields extends FormLayout {

  private final TextField title = new TextField();
  private final Select<Tier> tier = new Select<>();
  private final Select<String> effort = new Select<>();
  private final Select<Quarter> quarter = new Select<>();
  private final ComboBox<PersonRef> owner = new ComboBox<>();
  private final DateField start;
  private final DateField due;
  private final TextArea notes = new TextArea();
  private final Binder<ActionForm> binder = new Binder<>(ActionForm.class);
  private final List<Member> members;
  private final Quarter current;

  ActionFields(RoadmapCatalogue catalogue, List<Member> members, Quarter current) {
    this.members = members;
    this.current = current;
    start = new DateField(getTranslation("roadmap.field.start"));
    due = new DateField(getTranslation("roadmap.field.due"));
    title.setLabel(getTranslation("roadmap.field.title"));
    title.setMaxLength(300);
    title.setRequiredIndicatorVisible(true);
    tier.setLabel(getTranslation("roadmap.field.tier"));
    tier.setItems(Tier.values());
    tier.setItemLabelGenerator(t -> getTranslation("roadmap.tier." + t));
    effort.setLabel(getTranslation("roadmap.field.effort"));
    effort.setItems(catalogue.efforts().stream().map(e -> e.id()).toList());
    effort.setItemLabelGenerator(id -> {
      var e = catalogue.effort(id);
      return getTranslation(
          "roadmap.field.effort.item",
          e.label().in(getLocale()),
          e.shortGuide().in(getLocale()),
          e.points());
    });
    quarter.setLabel(getTranslation("roadmap.field.quarter"));
    quarter.setItemLabelGenerator(Words::quarter);
    quarters(current);
    owner.setLabel(getTranslation("roadmap.field.owner"));
    owner.setItems(members.stream().map(Member::person).toList());
    owner.setItemLabelGenerator(this::name);
    owner.setClearButtonVisible(true);
    due.setHelperText(getTranslation("roadmap.field.due.help"));
    notes.setLabel(getTranslation("roadmap.field.notes"));
    notes.setMaxLength(4000);
    add(title, quarter, owner, effort, tier, start, due, notes);
    setColspan(title, 2);
    setColspan(notes, 2);
    bind();
    binder.readRecord(new ActionForm("", Tier.PLANNED, "S", current, null, null, null, ""));
  }

  private void bind() {
    binder
        .forField(title)
        .withValidator(text -> !text.isBlank(), getTranslation("roadmap.form.title.missing"))
        .bind("title");
    binder.forField(tier).bind("tier");
    binder.forField(effort).bind("effort");
    binder.forField(quarter).bind("quarter");
    binder.forField(owner).bind("owner");
    binder.forField(start).bind("start");
    var dueBinding =
        binder
            .forField(due)
            .withValidator(
                date ->
                    date == null || start.getValue() == null || !date.isBefore(start.getValue()),
                getTranslation("roadmap.form.dates"))
            .bind("due");
    start.addValueChangeListener(e -> dueBinding.validate());
    binder.forField(notes).bind("notes");
  }

  private void quarters(Quarter asWell) {
    var offered = new LinkedHashSet<Quarter>();
    if (asWell.compareTo(current) < 0) {
      offered.add(asWell);
    }
    IntStream.range(0, 12).mapToObj(current::plus).forEach(offered::add);
    offered.add(asWell);
    quarter.setItems(offered);
  }

  void read(ActionDetail detail) {
    quarters(detail.row().quarter());
    tier.setReadOnly(detail.row().catalogueAction() != null);
    var carrier = detail.row().owner();
    if (carrier != null && members.stream().noneMatch(m -> m.person().equals(carrier))) {
      var people = new ArrayList<>(members.stream().map(Member::person).toList());
      people.add(carrier);
      owner.setItems(people);
    }
    binder.readRecord(form(detail));
  }

  void setReadOnly(boolean readOnly) {
    binder.setReadOnly(readOnly);
    tier.setReadOnly(true);
  }

  boolean hasChanges() {
    return binder.hasChanges();
  }

  /// The form, or nothing while a field is wrong; the field says why and has the focus.
  Optional<ActionForm> write() {
    try {
      return Optional.of(binder.writeRecord());
    } catch (ValidationException e) {
      e.getFieldValidationErrors().stream()
          .map(error -> error.getField())
          .filter(Focusable.class::isInstance)
          .findFirst()
          .ifPresent(field -> ((Focusable<?>) field).focus());
      return Optional.empty();
    }
  }

  /// The fields in which the stored action is not what the form says.
  List<Difference> differences(ActionDetail stored, ActionForm mine) {
    var theirs = form(stored);
    var found = new ArrayList<Difference>();
    compare(found, "title", theirs.title(), mine.title().strip());
    compare(found, "quarter", Words.quarter(theirs.quarter()), Words.quarter(mine.quarter()));
    compare(found, "owner", name(theirs.owner()), name(mine.owner()));
    compare(
        found,
        "effort",
        effort.getItemLabelGenerator().apply(theirs.effort()),
        effort.getItemLabelGenerator().apply(mine.effort()));
    compare(found, "start", date(theirs.start()), date(mine.start()));
    compare(found, "due", date(theirs.due()), date(mine.due()));
    compare(found, "notes", theirs.notes(), mine.notes().strip());
    return found;
  }

  private void compare(List<Difference> found, String field, String theirs, String mine) {
    if (!Objects.equals(theirs, mine)) {
      found.add(new Difference(getTranslation("roadmap.field." + field), theirs, mine));
    }
  }

  private ActionForm form(ActionDetail detail) {
    var row = detail.row();
    return new ActionForm(
        row.title().in(getLocale()),
        row.tier(),
        row.effort(),
        row.quarter(),
        row.owner(),
        row.start(),
        row.due(),
        detail.notes());
  }

  private String name(@Nullable PersonRef person) {
    return members.stream()
        .filter(m -> m.person().equals(person))
        .map(Member::name)
        .findFirst()
        .orElse("");
  }

  private static String date(@Nullable LocalDate date) {
    return date == null ? "" : Formats.here().date(date);
  }
}
