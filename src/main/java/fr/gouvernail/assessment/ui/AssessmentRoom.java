package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.StoredAnswer;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who has an assessment open on this server, and on which question. Kept in memory only: it says
/// who is there now.
@Component
class AssessmentRoom {

  private record Room(TenantId tenant, AssessmentId assessment) {}

  /// One browser tab in the room.
  static final class Visitor {
    private final UI ui;
    private final AuditDimension screen;
    private final PersonRef person;
    private final String name;
    private final Room room;
    private volatile @Nullable String question;

    private Visitor(UI ui, AuditDimension screen, PersonRef person, String name, Room room) {
      this.ui = ui;
      this.screen = screen;
      this.person = person;
      this.name = name;
      this.room = room;
    }
  }

  /// A person as the others see her or him.
  record Presence(String name, @Nullable String question) {}

  private final Map<Room, List<Visitor>> rooms = new ConcurrentHashMap<>();

  Visitor enter(
      UI ui,
      AuditDimension screen,
      PersonRef person,
      String name,
      TenantId tenant,
      AssessmentId assessment) {
    var room = new Room(tenant, assessment);
    var visitor = new Visitor(ui, screen, person, name, room);
    rooms.compute(
        room,
        (key, present) -> {
          var all = present == null ? new CopyOnWriteArrayList<Visitor>() : present;
          all.add(visitor);
          return all;
        });
    announce(room, null);
    return visitor;
  }

  void leave(Visitor visitor) {
    rooms.computeIfPresent(
        visitor.room,
        (key, present) -> {
          present.remove(visitor);
          return present.isEmpty() ? null : present;
        });
    announce(visitor.room, null);
  }

  void at(Visitor visitor, String question) {
    visitor.question = question;
    announce(visitor.room, visitor);
  }

  /// Shows a recorded answer to everybody else in the room.
  void recorded(Visitor by, StoredAnswer answer) {
    for (var other : others(by.room, by)) {
      tell(other, () -> other.screen.changed(answer, by.name));
    }
  }

  private void announce(Room room, @Nullable Visitor except) {
    for (var visitor : others(room, except)) {
      var seen =
          others(room, visitor).stream()
              .filter(v -> !v.person.equals(visitor.person))
              .map(v -> new Presence(v.name, v.question))
              .distinct()
              .toList();
      tell(visitor, () -> visitor.screen.presence(seen));
    }
  }

  private List<Visitor> others(Room room, @Nullable Visitor except) {
    return rooms.getOrDefault(room, List.of()).stream().filter(v -> v != except).toList();
  }

  private void tell(Visitor visitor, com.vaadin.flow.server.Command message) {
    try {
      visitor.ui.access(message);
    } catch (UIDetachedException gone) {
      rooms.computeIfPresent(
          visitor.room,
          (key, present) -> {
            present.remove(visitor);
            return present.isEmpty() ? null : present;
          });
    }
  }
}
