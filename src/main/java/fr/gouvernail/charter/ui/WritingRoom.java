package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/// Who has a draft open on this server. Kept in memory only; whoever writes at another portal is
/// met at the next answer, as the service says.
@Component
class WritingRoom {

  /// An open page.
  interface Screen {

    /// Somebody else changed the draft.
    void arrived(CharterDraft draft, String by);

    /// Who else is there now.
    void present(List<String> names);
  }

  private record Room(TenantId tenant, CharterId charter) {}

  /// One browser tab in the room.
  static final class Visitor {
    private final UI ui;
    private final Screen screen;
    private final PersonRef person;
    private final String name;
    private final Room room;

    private Visitor(UI ui, Screen screen, PersonRef person, String name, Room room) {
      this.ui = ui;
      this.screen = screen;
      this.person = person;
      this.name = name;
      this.room = room;
    }
  }

  private final Map<Room, List<Visitor>> rooms = new ConcurrentHashMap<>();

  Visitor enter(
      UI ui, Screen screen, PersonRef person, String name, TenantId tenant, CharterId charter) {
    var room = new Room(tenant, charter);
    var visitor = new Visitor(ui, screen, person, name, room);
    rooms.compute(
        room,
        (key, present) -> {
          var all = present == null ? new CopyOnWriteArrayList<Visitor>() : present;
          all.add(visitor);
          return all;
        });
    announce(room);
    return visitor;
  }

  void leave(Visitor visitor) {
    forget(visitor);
    announce(visitor.room);
  }

  /// Shows everybody else in the room what the draft is now.
  void changed(Visitor by, CharterDraft draft) {
    for (var other : others(by)) {
      tell(other, () -> other.screen.arrived(draft, by.name));
    }
  }

  private void announce(Room room) {
    for (var visitor : rooms.getOrDefault(room, List.of())) {
      var seen =
          others(visitor).stream()
              .filter(v -> !v.person.equals(visitor.person))
              .map(v -> v.name)
              .distinct()
              .toList();
      tell(visitor, () -> visitor.screen.present(seen));
    }
  }

  private List<Visitor> others(Visitor visitor) {
    return rooms.getOrDefault(visitor.room, List.of()).stream().filter(v -> v != visitor).toList();
  }

  private void tell(Visitor visitor, Command message) {
    try {
      visitor.ui.access(message);
    } catch (UIDetachedException gone) {
      forget(visitor);
    }
  }

  private void forget(Visitor visitor) {
    rooms.computeIfPresent(
        visitor.room,
        (key, present) -> {
          present.remove(visitor);
          return present.isEmpty() ? null : present;
        });
  }
}
