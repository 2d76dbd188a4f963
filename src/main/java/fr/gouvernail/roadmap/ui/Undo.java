package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import fr.gouvernail.shell.component.Lucide;

/// Says what was done and offers to take it back.
final class Undo {

  private static final int MILLIS = 12_000;

  private Undo() {}

  static void offer(String message, String act, Runnable undo) {
    var notice = new Notification();
    notice.setPosition(Notification.Position.BOTTOM_CENTER);
    notice.setDuration(MILLIS);
    var button =
        new Button(
            act,
            e -> {
              notice.close();
              undo.run();
            });
    var text = new Span(Lucide.of("circle-check"), new Span(message), button);
    text.addClassName("gv-notice");
    notice.add(text);
    notice.open();
  }
}
