package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.gouvernail.identity.People;
import fr.gouvernail.shell.component.SaveStatus;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Where one clause is written: the words with a few marks beside what they will read like. They
/// are stored at each pause; what somebody else wrote meanwhile is shown and never written over
/// unseen.
final class ClauseEditor extends Section {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_TEXT = 12_000;
  private static final int PAUSE_MILLIS = 1200;

  private final ClauseDesk desk;
  private final Clock clock;
  private final People people;
  private final Consumer<String> closed;
  private final TextField title = new TextField();
  private final TextArea words = new TextArea();
  private final Still preview = new Still();
  private final SaveStatus status = new SaveStatus();
  private final Div conflict = new Div();
  private final Div acts = new Div();

  /// @param closed run with the clause's id when its author is done
  ClauseEditor(ClauseDesk desk, Clock clock, People people, Consumer<String> closed) {
    this.desk = desk;
    this.clock = clock;
    this.people = people;
    this.closed = closed;
    addClassName("gv-clause-editor");
    getElement().setAttribute("aria-label", getTranslation("charter.review.editor"));
    title.setLabel(getTranslation("charter.review.editor.title"));
    title.setMaxLength(LONGEST_TITLE);
    title.setRequiredIndicatorVisible(true);
    words.setLabel(getTranslation("charter.review.editor.words"));
    words.setHelperText(getTranslation("charter.review.editor.help"));
    words.setMaxLength(LONGEST_TEXT);
    words.setMinRows(8);
    words.setMaxRows(24);
    desk.source()
        .ifPresent(source -> {
          title.setValue(source.title());
          words.setValue(source.markdown());
        });
    title.getElement().setAttribute("lang", "fr");
    words.getElement().setAttribute("lang", "fr");
    title.setValueChangeMode(ValueChangeMode.LAZY);
    title.setValueChangeTimeout(PAUSE_MILLIS);
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.setValueChangeTimeout(PAUSE_MILLIS);
    title.addValueChangeListener(e -> changed(e.isFromClient()));
    words.addValueChangeListener(e -> changed(e.isFromClient()));
    conflict.setVisible(false);
    var bar = new MarkdownBar(words);
    words.addClassName("gv-clause-writing");
    preview.addClassName("gv-clause-preview");
    var columns = new Div(words, preview);
    columns.addClassName("gv-clause-columns");
    act(bar);
    add(title, conflict, bar, columns, acts);
    show();
    (desk.isNew() ? title : words).focus();
  }

  private void act(MarkdownBar bar) {
    var save = new Button(getTranslation("charter.review.editor.save"), e -> close());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    acts.add(save);
    acts.addClassName("gv-row");
    desk.model()
        .ifPresent(text ->
            acts.add(
                new Button(getTranslation("charter.review.editor.model"), e -> bar.put(text))));
    if (desk.isNew()) {
      acts.add(
          new Button(getTranslation("shell.confirm.cancel"), e -> closed.accept(desk.after())));
    }
    acts.add(status);
  }

  private void changed(boolean fromClient) {
    show();
    if (fromClient) {
      save();
    }
  }

  private void show() {
    var text =
        ClausePreview.of(desk.draft())
            .with(desk.clause(), title.getValue(), words.getValue(), desk.after());
    var head = new H4(text.map(clause -> clause.heading()).orElse(title.getValue()));
    var body = CharterTextCard.written(text.map(clause -> clause.html()).orElse(""));
    var part = new Div(head, body);
    part.addClassName("gv-charter-text");
    part.getElement().setAttribute("lang", "fr");
    part.getElement().setAttribute("aria-label", getTranslation("charter.review.editor.preview"));
    part.getElement().setAttribute("role", "group");
    preview.show(part);
  }

  /// Whether what is in the fields is stored.
  private boolean save() {
    if (conflict.isVisible()) {
      return false;
    }
    if (title.getValue().isBlank()) {
      refuse(getTranslation("charter.rule.title", LONGEST_TITLE));
      return false;
    }
    return tell(() -> desk.save(title.getValue(), words.getValue()));
  }

  private boolean tell(BooleanSupplier save) {
    try {
      if (!save.getAsBoolean()) {
        ask();
        return false;
      }
    } catch (RuleViolated e) {
      refuse(getTranslation(e.key(), e.args()));
      return false;
    }
    title.setInvalid(false);
    status.savedAt(clock.instant());
    return true;
  }

  private void refuse(String message) {
    title.setErrorMessage(message);
    title.setInvalid(true);
  }

  /// Both texts stand side by side until one is chosen.
  private void ask() {
    conflict.removeAll();
    var other = desk.edited();
    var name = other == null ? "" : people.names(List.of(other.by())).getOrDefault(other.by(), "");
    conflict.add(
        new ConflictPanel(
            desk, name, title.getValue(), words.getValue(), this::keepMine, this::takeTheirs));
    choosing(true);
    conflict.scrollIntoView();
  }

  private void choosing(boolean open) {
    conflict.setVisible(open);
    acts.setVisible(!open);
  }

  private void keepMine() {
    choosing(false);
    if (title.getValue().isBlank()) {
      refuse(getTranslation("charter.rule.title", LONGEST_TITLE));
    } else {
      tell(() -> desk.insist(title.getValue(), words.getValue()));
    }
  }

  private void takeTheirs() {
    choosing(false);
    var theirs = desk.source();
    if (theirs.isEmpty()) {
      closed.accept(desk.after());
      return;
    }
    desk.accept();
    title.setValue(theirs.get().title());
    words.setValue(theirs.get().markdown());
  }

  private void close() {
    if (save()) {
      closed.accept(desk.clause());
    } else if (title.isInvalid()) {
      title.focus();
    }
  }
}
