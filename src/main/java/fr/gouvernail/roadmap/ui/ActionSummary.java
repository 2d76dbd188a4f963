package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.roadmap.ActionDetail;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;

/// What is known about an action beside what people decide: its state, the audit's advice, the law,
/// the questions behind it, the owner's last word.
final class ActionSummary extends Div {

  ActionSummary(ActionDetail detail) {
    addClassName("gv-action-summary");
    var row = detail.row();
    var formats = Formats.here();
    var line = new Div(Words.status(this, row.status()), Words.tier(this, row.tier()));
    line.addClassName("gv-row");
    if (row.priority() != null) {
      line.add(new Span(getTranslation("roadmap.detail.priority", formats.score(row.priority()))));
    }
    if (row.auditedOn() != null) {
      line.add(new Span(getTranslation("roadmap.detail.audited", formats.date(row.auditedOn()))));
    }
    add(line);
    if (row.reason() != null) {
      add(new Note(Tone.ATTENTION, "circle-alert", row.reason()));
    }
    part("roadmap.detail.report", detail.ownerReport());
    part("roadmap.detail.advice", detail.advice().in(getLocale()));
    var law = row.law();
    if (law != null) {
      part("roadmap.detail.law", law.in(getLocale()));
    }
    if (!detail.questions().isEmpty()) {
      var list = new UnorderedList();
      list.addClassName("gv-plain-list");
      detail
          .questions()
          .forEach(q -> list.add(new ListItem(q.id() + " · " + q.label().in(getLocale()))));
      add(new H3(getTranslation("roadmap.detail.questions")), list);
    }
  }

  private void part(String title, String text) {
    if (!text.isEmpty()) {
      add(new H3(getTranslation(title)), new Paragraph(text));
    }
  }
}
