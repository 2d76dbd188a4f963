package fr.gouvernail.shell.component;

import com.vaadin.flow.component.html.Span;
import fr.gouvernail.shell.Formats;
import java.time.Instant;

/// Says what became of the last entry, in place and to screen readers; never a toast.
public final class SaveStatus extends Span {

  public SaveStatus() {
    addClassName("gv-save");
    getElement().setAttribute("role", "status");
  }

  public void saving() {
    show("saving", "loader-circle", getTranslation("shell.save.saving"));
  }

  /// Only after the server has acknowledged.
  public void savedAt(Instant when) {
    show("saved", "cloud-check", getTranslation("shell.save.saved", Formats.here().time(when)));
  }

  /// Not sent yet: it waits in this browser.
  public void kept() {
    show("kept", "cloud-off", getTranslation("shell.save.kept"));
  }

  private void show(String state, String icon, String text) {
    removeAll();
    getElement().setAttribute("data-state", state);
    add(Lucide.of(icon), new Span(text));
  }
}
