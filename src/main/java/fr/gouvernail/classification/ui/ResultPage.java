package fr.gouvernail.classification.ui;

import static fr.gouvernail.classification.ui.ClassWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.classification.ClassSheet;
import fr.gouvernail.classification.ClassificationRow;
import fr.gouvernail.classification.Right;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/// What a use was classified as: the class with its reasons, what follows from it and when, what is
/// to be checked, and how it came to be so.
final class ResultPage extends Div {

  private static final String LIFT = "lift";
  private static final String PROPOSE = "propose";
  private static final String APPROVE = "approve";
  private static final String REFUSE = "refuse";
  private static final String WITHDRAW = "withdraw";
  private static final String DROP = "drop";

  private final ClassSheet sheet;
  private final ClassificationRow row;
  private final ResultActs acts;
  private final Workspace workspace;

  /// @param then shows what became of an act
  ResultPage(
      ClassSheet sheet,
      ResultActs acts,
      Clock clock,
      Workspace workspace,
      Consumer<ClassSheet> then) {
    this.sheet = sheet;
    this.row = sheet.latest().orElseThrow();
    this.acts = acts;
    this.workspace = workspace;
    var today = LocalDate.now(clock.withZone(workspace.zone()));
    var main =
        new Div(
            new ClassCard(sheet, row, propose()), override(), check(), new DutiesCard(row, today));
    main.addClassName("gv-class-column");
    var side =
        new Div(
            new Card(text("path.led"), PathList.of(row.computed().path())),
            new LawCard(sheet, row, workspace),
            new HistoryCard(sheet));
    side.addClassName("gv-class-column");
    var columns = new Div(main, side);
    columns.addClassNames("gv-grid", "gv-grid-main-side");
    add(
        new Still(running(), columns)
            .on(LIFT, nothing -> acts.lift(row, then))
            .on(PROPOSE, nothing -> acts.propose(row, then))
            .on(APPROVE, id -> acts.approve(row, UUID.fromString(id), then))
            .on(REFUSE, id -> acts.refuse(row, UUID.fromString(id), then))
            .on(WITHDRAW, id -> acts.withdraw(row, UUID.fromString(id), then))
            .on(DROP, nothing -> acts.drop(sheet, then)));
  }

  /// That somebody answers anew.
  private Component running() {
    var state = sheet.interview().state();
    if (state == null) {
      return new Div();
    }
    var words =
        new Div(text("running", name(state.startedBy()), Formats.here().date(state.startedAt())));
    if (sheet.subject().mayClassify()) {
      words.add(ClassWords.row(new ActButton(text("drop"), DROP, "")));
    }
    var note = new Note(Tone.ACCENT, "pencil", words);
    note.addClassName("gv-class-running");
    return note;
  }

  /// How to propose another class than the computed one.
  private Component propose() {
    if (!sheet.subject().mayClassify() || row.proposed() != null) {
      return new Div();
    }
    var propose = new ActButton(text("override.propose"), PROPOSE, "");
    propose.addClassNames("gv-bare", "gv-compact", "gv-class-act");
    return propose;
  }

  /// A lawyer's class that waits.
  private Component override() {
    var waiting = row.proposed();
    if (waiting == null) {
      return new Div();
    }
    var card = new Card(text("override.waiting")).beside(ClassChip.of(waiting.risk()));
    card.add(
        new Paragraph(
            text(
                "override.by",
                name(waiting.proposedBy()),
                Formats.here().date(waiting.proposedAt()))),
        words(waiting.reason()),
        ClassWords.meta(text("override.file", waiting.reference())));
    var buttons = new Div();
    buttons.addClassName("gv-row");
    var right = acts.mayDecide(row);
    if (right == Right.YES || right == Right.ALONE) {
      buttons.add(
          new ActButton(text("override.approve"), APPROVE, waiting.id()).primary(),
          new ActButton(text("override.refuse"), REFUSE, waiting.id()));
    }
    if (sheet.subject().mayClassify()) {
      buttons.add(new ActButton(text("override.withdraw"), WITHDRAW, waiting.id()));
    }
    card.add(buttons, said(right, "override.right."));
    return card;
  }

  /// What is to be checked, or who had it checked.
  private Component check() {
    var points = row.computed().toCheck();
    if (points.isEmpty() && !row.computed().needsLawyer()) {
      return new Div();
    }
    var card = new Card(text("check.title", points.size()));
    card.add(PathList.of(points));
    var lift = row.lift();
    if (lift != null) {
      card.add(
          new Note(
              Tone.OK,
              "circle-check",
              new Div(
                  new Div(
                      text(
                          "lifted",
                          name(lift.by()),
                          getTranslation("identity.role." + lift.role()),
                          Formats.here().date(lift.at()))),
                  words(lift.reason()))));
      if (lift.alone()) {
        card.add(new Note(Tone.ATTENTION, "user", text("lifted.alone")));
      }
    } else if (row.isLawyerOpen()) {
      card.add(new Note(Tone.ATTENTION, "triangle-alert", text("check.lawyer")));
      var right = acts.mayLift(row);
      if (right == Right.YES || right == Right.ALONE) {
        card.add(new ActButton(text("lift"), LIFT, ""));
      }
      card.add(said(right, "lift.right."));
    } else {
      card.add(new Paragraph(text("check.other")));
    }
    return card;
  }

  /// Who may, where it is not the reader.
  private static Component said(Right right, String key) {
    var words = new Paragraph(right == Right.YES ? "" : text(key + right));
    words.addClassName("gv-soft");
    words.setVisible(right != Right.YES);
    return words;
  }

  private static Paragraph words(String typed) {
    var words = new Paragraph(typed);
    words.addClassName("gv-class-words");
    return words;
  }

  private String name(PersonRef person) {
    return ClassWords.name(sheet.names(), person);
  }
}
