package fr.gouvernail.assessment.preparation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.preparation.DropBox;
import fr.gouvernail.assessment.preparation.DropBoxService;
import fr.gouvernail.attachment.AttachmentRow;
import fr.gouvernail.attachment.Attachments;
import fr.gouvernail.attachment.ui.AttachmentList;
import fr.gouvernail.attachment.ui.GoneFiles;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One document with what may stand for it, its files, and the way to say that there is none.
final class DroppedDocument extends Section {

  private static final String ABSENT = "absent";
  private static final String EXPECT = "expect";

  private static final String NEXT = "next";

  private final AssessmentId assessment;
  private final DropBoxService dropBoxes;
  private final Runnable done;
  private final boolean editable;
  private final Still words = new Still();
  private final Still acts = new Still();
  private DropBox.Line line;

  /// @param editable whether the reader may add files, and say that there are none
  /// @param changed files came or went
  /// @param done there is nothing more to do here
  DroppedDocument(
      Attachments attachments,
      DropBox box,
      DropBox.Line line,
      boolean editable,
      AssessmentId assessment,
      DropBoxService dropBoxes,
      Runnable changed,
      Runnable done) {
    this.assessment = assessment;
    this.dropBoxes = dropBoxes;
    this.editable = editable;
    this.done = done;
    this.line = line;
    addClassNames("gv-card", "gv-dropped");
    getElement().setAttribute("aria-labelledby", "gv-dropped-title");
    acts.on(ABSENT, nothing -> absent())
        .on(EXPECT, nothing -> expect())
        .on(NEXT, nothing -> done.run());
    // What hears of a file is run by whoever gets there first: the page itself asks again, in a
    // request of its person.
    var files =
        new AttachmentList(attachments, DropBoxService.KIND, line.id(), named(box, line), editable)
            .onChange(() -> getElement().executeJs("return 1").then(answer -> changed.run()));
    add(words, files, acts);
    show(box, line);
  }

  private static List<AttachmentRow> named(DropBox box, DropBox.Line line) {
    return line.files().stream().map(file -> file.by(box.name(file.by()))).toList();
  }

  /// The document that stands here.
  UUID shown() {
    return line.id();
  }

  /// Brings up to date what stands around the files.
  void show(DropBox box, DropBox.Line now) {
    line = now;
    var title = new H2(now.document().label().in(getLocale()));
    title.setId("gv-dropped-title");
    var hint = new Paragraph(now.document().hint().in(getLocale()));
    hint.addClassName("gv-soft");
    words.show(new Div(title, DocumentWords.chip(this, now.state())), hint);
    var offered = new ArrayList<Component>();
    if (!now.gone().isEmpty()) {
      offered.add(new GoneFiles(now.gone()));
    }
    if (now.state() == DropBox.State.ABSENT) {
      offered.add(new Note(Tone.NEUTRAL, "circle-x", DocumentWords.absent(this, box, now)));
      if (editable) {
        offered.add(new ActButton(text("drop.expect"), EXPECT, ""));
      }
    } else if (now.state() == DropBox.State.EXPECTED && editable) {
      offered.add(new ActButton(text("drop.absent"), ABSENT, ""));
    } else if (editable && box.count(DropBox.State.EXPECTED) > 0) {
      offered.add(new ActButton(text("drop.next"), NEXT, ""));
    }
    acts.show(offered);
  }

  private void absent() {
    new AbsentDialog(
            line.document().label().in(getLocale()),
            reason -> {
              dropBoxes.absent(assessment, line.document().id(), reason);
              done.run();
            })
        .open();
  }

  private void expect() {
    dropBoxes.expect(assessment, line.document().id());
    done.run();
  }

  private String text(String key, Object... args) {
    return getTranslation("assessment.preparation." + key, args);
  }
}
