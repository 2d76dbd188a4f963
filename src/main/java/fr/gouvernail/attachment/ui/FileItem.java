package fr.gouvernail.attachment.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.attachment.AttachmentRow;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import java.util.ArrayList;
import java.util.List;

/// One file of a list, within a part that stands still.
final class FileItem extends ListItem {

  static final String REMOVE = "remove";
  static final String NOTE = "note";

  /// @param address of the workspace
  FileItem(AttachmentRow file, String address, boolean editable) {
    var href = address + "/files/" + file.id();
    var acts = new Div();
    acts.addClassName("gv-files-acts");
    if (file.type().isPicture()) {
      acts.add(look(file), picture(file, href));
    }
    acts.add(save(file, href));
    if (editable) {
      acts.add(act("square-pen", NOTE, file), act("trash-2", REMOVE, file));
    }
    add(EmptyState.tile(FileWords.icon(file.type()), Tone.ACCENT), words(file, href), acts);
  }

  private Div words(AttachmentRow file, String href) {
    var name = new Anchor(href, file.name());
    name.addClassName("gv-strong");
    name.getElement().setAttribute("download", file.name());
    var body = new Div(name, facts(file));
    body.addClassName("gv-body");
    if (!file.note().isEmpty()) {
      var note = new Div(file.note());
      note.addClassName("gv-files-note");
      body.add(note);
    }
    return body;
  }

  private Div facts(AttachmentRow file) {
    var when = Formats.here().dateTime(file.at());
    var who = file.byName().isEmpty() ? text("added", when) : text("added.by", file.byName(), when);
    var said =
        new ArrayList<>(
            List.of(FileWords.kind(file.type()), FileWords.size(this, file.size()), who));
    FileWords.term(this, file).ifPresent(said::add);
    var facts = new Div(String.join(" · ", said));
    facts.addClassName("gv-meta");
    return facts;
  }

  private Anchor save(AttachmentRow file, String href) {
    var save = new Anchor(href, "");
    save.add(Lucide.of("download"));
    save.addClassName("gv-icon-button");
    save.getElement().setAttribute("download", file.name());
    named(save, text("save", file.name()));
    return save;
  }

  /// The browser shows it, without a turn to the server; it fetches the picture only then.
  private NativeButton look(AttachmentRow file) {
    var look = new NativeButton();
    look.add(Lucide.of("eye"));
    look.addClassName("gv-icon-button");
    look.getElement().setAttribute("popovertarget", "picture-" + file.id());
    named(look, text("look", file.name()));
    return look;
  }

  private Div picture(AttachmentRow file, String href) {
    var image = new Image(href + "/picture", file.name());
    image.getElement().setAttribute("loading", "lazy");
    var close = new NativeButton();
    close.add(Lucide.of("x"));
    close.addClassName("gv-icon-button");
    close.getElement().setAttribute("popovertarget", "picture-" + file.id());
    close.getElement().setAttribute("popovertargetaction", "hide");
    named(close, text("look.close"));
    var caption = new Span(file.name());
    caption.addClassName("gv-strong");
    var head = new Div(caption, close);
    head.addClassName("gv-files-picture-head");
    var picture = new Div(head, image);
    picture.addClassName("gv-files-picture");
    picture.setId("picture-" + file.id());
    picture.getElement().setAttribute("popover", "").setAttribute("data-centred", "");
    return picture;
  }

  private NativeButton act(String icon, String act, AttachmentRow file) {
    var button = new NativeButton();
    button.add(Lucide.of(icon));
    button.addClassName("gv-icon-button");
    button.setId(act + "-" + file.id());
    named(button, text(act, file.name()));
    return Still.act(button, act, file.id());
  }

  private static void named(HasElement button, String label) {
    button.getElement().setAttribute("aria-label", label);
    button.getElement().setAttribute("title", label);
  }

  private String text(String key, Object... args) {
    return getTranslation("attachment." + key, args);
  }
}
