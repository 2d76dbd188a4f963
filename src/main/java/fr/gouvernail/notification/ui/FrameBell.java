package fr.gouvernail.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.notification.Bells;
import fr.gouvernail.notification.NoticeService;
import fr.gouvernail.shell.Bell;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.tenancy.Workspace;
import java.util.function.IntUnaryOperator;

/// Counts on every page what the caller has not read yet, and leads to it.
@org.springframework.stereotype.Component
class FrameBell implements Bell {

  private final NoticeService notices;
  private final Bells bells;
  private final Caller caller;

  FrameBell(NoticeService notices, Bells bells, Caller caller) {
    this.notices = notices;
    this.bells = bells;
    this.caller = caller;
  }

  @Override
  public Component of(Workspace workspace) {
    var link = new Link(workspace, notices.unread());
    var person = caller.person();
    link.addAttachListener(e -> {
      var takeDown = bells.hang(workspace.id(), person, change -> link.change(e, change));
      link.addDetachListener(gone -> {
        gone.unregisterListener();
        takeDown.run();
      });
    });
    return link;
  }

  private static final class Link extends Anchor {

    private static final int MOST = 99;

    private final Span badge = new Span();
    private int count;

    Link(Workspace workspace, int count) {
      super("/t/" + workspace.slug() + "/notices", "");
      addClassNames("gv-icon-button", "gv-bell");
      badge.addClassName("gv-count");
      add(Lucide.of("bell"), badge);
      show(count);
    }

    void change(AttachEvent attached, IntUnaryOperator change) {
      try {
        attached.getUI().access(() -> show(change.applyAsInt(count)));
      } catch (UIDetachedException e) {
        // The page was closed meanwhile.
      }
    }

    private void show(int count) {
      this.count = count;
      badge.setText(count > MOST ? MOST + "+" : Integer.toString(count));
      badge.setVisible(count > 0);
      setAriaLabel(getTranslation("notification.bell", count));
    }
  }
}
