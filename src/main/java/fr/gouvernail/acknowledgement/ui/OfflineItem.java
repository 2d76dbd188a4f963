package fr.gouvernail.acknowledgement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.acknowledgement.OfflineLine;
import fr.gouvernail.acknowledgement.ParticipationRow;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;
import java.time.Instant;

/// Somebody without e-mail, with what can be done.
final class OfflineItem extends ListItem {

  OfflineItem(OfflineLine line, Instant now) {
    var name = new Paragraph(line.name());
    name.addClassName("gv-strong");
    var body = new Div(name);
    body.addClassName("gv-body");
    if (!line.department().isEmpty()) {
      var meta = new Div(line.department());
      meta.addClassName("gv-meta");
      body.add(meta);
    }
    add(new Avatar(line.name()), body);
    var part = line.part();
    if (part != null) {
      add(state(part, now));
    }
    var acts = new Div();
    acts.addClassName("gv-offline-acts");
    if (part != null && part.acknowledgedAt() == null) {
      acts.add(act("code", line), act("sheet.note", "sheet", line));
    }
    acts.add(act("people.remove", "remove", line));
    add(acts);
  }

  private Component state(ParticipationRow part, Instant now) {
    var formats = Formats.here();
    var done = part.acknowledgedAt();
    if (done != null) {
      return new Chip(Tone.OK, "check", getTranslation("ack.done.on", formats.date(done)));
    }
    var until = part.code().until();
    if (part.code().blocked()) {
      return new Chip(Tone.ATTENTION, "lock", getTranslation("ack.code.blocked"));
    }
    return until != null && part.code().serves(now)
        ? new Chip(Tone.ACCENT, "key-round", getTranslation("ack.code.until", formats.date(until)))
        : new Chip(Tone.OUTLINE, "circle-dashed", getTranslation("ack.state.missing"));
  }

  private ActButton act(String key, OfflineLine line) {
    return act(key, key, line);
  }

  private ActButton act(String key, String act, OfflineLine line) {
    var words = getTranslation("ack." + key);
    return new ActButton(words, act, line.id())
        .named(getTranslation("ack.act.for", words, line.name()));
  }
}
