package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.UI;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.identity.People;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/// The place of one page among those who have the same draft open; at most one at a time.
final class WritingSeat {

  private final WritingRoom room;
  private final People people;
  private final PersonRef person;
  private final TenantId company;
  private WritingRoom.@Nullable Visitor visitor;

  WritingSeat(WritingRoom room, People people, PersonRef person, TenantId company) {
    this.room = room;
    this.people = people;
    this.person = person;
    this.company = company;
  }

  /// Sits down, unless it already sits somewhere.
  void take(UI ui, WritingRoom.Screen screen, CharterId charter) {
    if (visitor == null) {
      visitor = room.enter(ui, screen, person, people.me().name(), company, charter);
    }
  }

  void leave() {
    if (visitor != null) {
      room.leave(visitor);
      visitor = null;
    }
  }

  /// Shows the others what the draft is now.
  void share(CharterDraft draft) {
    if (visitor != null) {
      room.changed(visitor, draft);
    }
  }
}
