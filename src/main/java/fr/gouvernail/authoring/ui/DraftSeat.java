package fr.gouvernail.authoring.ui;

import com.vaadin.flow.component.UI;
import fr.gouvernail.authoring.OpenDraft;
import fr.gouvernail.tenancy.PersonRef;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The place of one tab among those that have a draft open.
final class DraftSeat {

  private final DraftRoom room;
  private DraftRoom.@Nullable Visitor visitor;

  DraftSeat(DraftRoom room) {
    this.room = room;
  }

  /// @param name as the others see it
  void take(UI ui, DraftRoom.Screen screen, PersonRef me, String name, UUID draft, String at) {
    if (visitor == null) {
      visitor = room.enter(ui, screen, me, name, draft, at);
    }
  }

  void leave() {
    if (visitor != null) {
      room.leave(visitor);
      visitor = null;
    }
  }

  void at(String key) {
    if (visitor != null) {
      room.at(visitor, key);
    }
  }

  /// Shows the others what the draft is now.
  void tell(OpenDraft open) {
    var here = visitor;
    if (here != null) {
      room.tellOthers(here, screen -> screen.changed(open, here.name()));
    }
  }
}
