package fr.gouvernail.shell.component;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/// A message that answers an action and belongs to no field. It stays until closed when something
/// went wrong. Saving is never announced this way: see [SaveStatus].
public final class Notice {

  private static final int MILLIS = 6000;

  private Notice() {}

  /// Shows the message at the foot of the page and reads it out.
  public static void show(Tone tone, String message) {
    var notice = new Notification();
    notice.setPosition(Notification.Position.BOTTOM_CENTER);
    boolean stays = tone == Tone.ATTENTION || tone == Tone.DANGER;
    notice.setDuration(stays ? 0 : MILLIS);
    notice.setAssertive(stays);
    var text = new Span(Lucide.of(stays ? "circle-alert" : "circle-check"), new Span(message));
    text.addClassName("gv-notice");
    text.getElement().setAttribute("data-tone", tone.css());
    notice.add(text);
    if (stays) {
      var close = new NativeButton();
      close.add(Lucide.of("x"));
      close.setAriaLabel(close.getTranslation("shell.notice.close"));
      close.addClassName("gv-icon-button");
      close.addClickListener(e -> notice.close());
      text.add(close);
    }
    notice.open();
  }
}
