package fr.gouvernail.classification.ui;

import static fr.gouvernail.classification.ui.ClassWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.gouvernail.classification.CheckLifting;
import fr.gouvernail.classification.ClassOverriding;
import fr.gouvernail.classification.ClassSheet;
import fr.gouvernail.classification.ClassificationPapers;
import fr.gouvernail.classification.ClassificationRow;
import fr.gouvernail.classification.Classifications;
import fr.gouvernail.classification.Interviews;
import fr.gouvernail.classification.Right;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.Download;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Consumer;

/// What one can do about a class that was found: print it, answer again, have doubtful points
/// checked, let a lawyer's class count.
@SpringComponent
class ResultActs {

  private final Classifications classifications;
  private final Interviews interviews;
  private final CheckLifting lifting;
  private final ClassOverriding overriding;
  private final ClassificationPapers papers;

  ResultActs(
      Classifications classifications,
      Interviews interviews,
      CheckLifting lifting,
      ClassOverriding overriding,
      ClassificationPapers papers) {
    this.classifications = classifications;
    this.interviews = interviews;
    this.lifting = lifting;
    this.overriding = overriding;
    this.papers = papers;
  }

  /// The head with its buttons.
  PageHeader header(PageHeader head, ClassSheet sheet, Workspace workspace) {
    var subject = sheet.subject().id();
    var locale = Formats.here().locale();
    var actions = new ArrayList<Component>();
    var back = new Anchor(sheet.subject().path(), text("back.sheet"));
    back.addClassNames("gv-button", "gv-primary");
    actions.add(back);
    actions.add(
        new Download(
            "file-down",
            text("pdf"),
            workspace.id(),
            text("file") + "-" + subject.toString().substring(0, 8) + ".pdf",
            "application/pdf",
            () -> papers.pdf(subject, locale)));
    if (sheet.subject().mayClassify()) {
      actions.add(
          new Button(text(sheet.isRunning() ? "resume" : "again"), e -> again(subject, workspace)));
    }
    return head.actions(actions.toArray(Component[]::new));
  }

  private void again(UUID subject, Workspace workspace) {
    interviews.start(subject);
    var address = new Location(ClassificationNavigation.interview(workspace, subject).substring(1));
    UI.getCurrent().navigate(address.getPath(), address.getQueryParameters());
  }

  Right mayLift(ClassificationRow row) {
    return lifting.right(row);
  }

  Right mayDecide(ClassificationRow row) {
    return overriding.right(row);
  }

  /// @param then shows what became of it
  void lift(ClassificationRow row, Consumer<ClassSheet> then) {
    new ReasonDialog(
            text("lift.title"),
            text("lift.text"),
            text("lift.label"),
            text("lift.act"),
            reason -> {
              lifting.lift(row.subject(), row.id(), reason);
              done(row, "lift.done", then);
            })
        .open();
  }

  void propose(ClassificationRow row, Consumer<ClassSheet> then) {
    new OverrideDialog(
            row.risk(),
            (risk, reference, reason) -> {
              overriding.propose(row.subject(), row.id(), risk, reference, reason);
              done(row, "override.proposed", then);
            })
        .open();
  }

  void approve(ClassificationRow row, UUID override, Consumer<ClassSheet> then) {
    Confirm.ask(
        text("override.approve.ask"),
        text("override.approve.text"),
        text("override.approve"),
        () -> {
          overriding.approve(row.subject(), override);
          done(row, "override.approved", then);
        });
  }

  void refuse(ClassificationRow row, UUID override, Consumer<ClassSheet> then) {
    new ReasonDialog(
            text("override.refuse.title"),
            text("override.refuse.text"),
            text("reason"),
            text("override.refuse"),
            reason -> {
              overriding.refuse(row.subject(), override, reason);
              done(row, "override.refused", then);
            })
        .open();
  }

  void withdraw(ClassificationRow row, UUID override, Consumer<ClassSheet> then) {
    Confirm.ask(
        text("override.withdraw.ask"),
        text("override.withdraw.text"),
        text("override.withdraw"),
        () -> {
          overriding.withdraw(row.subject(), override);
          done(row, "override.withdrawn", then);
        });
  }

  void drop(ClassSheet sheet, Consumer<ClassSheet> then) {
    var state = sheet.interview().state();
    if (state != null) {
      Confirm.ask(
          text("drop.ask"),
          text("drop.text"),
          text("drop"),
          () -> {
            interviews.drop(sheet.subject().id(), state.id());
            then.accept(classifications.sheet(sheet.subject().id()));
          });
    }
  }

  private void done(ClassificationRow row, String words, Consumer<ClassSheet> then) {
    then.accept(classifications.sheet(row.subject()));
    Notice.show(Tone.OK, text(words));
  }
}
