package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;

/// Two answers to one question, given at the same time: both are told, and the person chooses.
final class Clash {

  private Clash() {}

  /// @param acts to take the other answer, or to keep one's own
  static Note note(String sentence, Component... acts) {
    var row = new Div(acts);
    row.addClassName("gv-row");
    var note = new Note(Tone.ATTENTION, "users", new Div(new Div(sentence), row)).announced();
    note.addClassName("gv-clash");
    return note;
  }
}
