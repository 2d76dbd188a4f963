package fr.gouvernail.usecase.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.usecase.Dossier;
import fr.gouvernail.usecase.UseCaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Who has a sheet open on this server, and where in it. Kept in memory only; whoever writes at
/// another portal is met at the next answer, as the service says.
@Component
class SheetRoom {

  /// An open page.
  interface Screen {

    /// Who else is there now.
    void present(List<Presence> people);

    /// Somebody else changed the sheet.
    void arrived(Dossier dossier, String by);

    /// The comments are these now.
    void commented(JsonNode comments);
  }

  /// A person as the others see her or him.
  record Presence(String name, @Nullable String field) {}

  private record Place(TenantId tenant, UseCaseId useCase) {}

  /// The tabs that show one use.
  private static final class Room {
    private final List<Visitor> visitors = new ArrayList<>();
    private final ReentrantLock order = new ReentrantLock();
  }

  /// One browser tab in the room.
  static final class Visitor {
    private final UI ui;
    private final Screen screen;
    private final PersonRef person;
    private final String name;
    private final Place place;
    private volatile @Nullable String field;

    private Visitor(UI ui, Screen screen, PersonRef person, String name, Place place) {
      this.ui = ui;
      this.screen = screen;
      this.person = person;
      this.name = name;
      this.place = place;
    }
  }

  private final ConcurrentHashMap<Place, Room> rooms = new ConcurrentHashMap<>();

  Visitor enter(
      UI ui, Screen screen, PersonRef person, String name, TenantId tenant, UseCaseId useCase) {
    var place = new Place(tenant, useCase);
    var visitor = new Visitor(ui, screen, person, name, place);
    rooms.compute(
        place,
        (key, known) -> {
          var room = known == null ? new Room() : known;
          synchronized (room) {
            room.visitors.add(visitor);
          }
          return room;
        });
    announce(place, null);
    return visitor;
  }

  void leave(Visitor visitor) {
    forget(visitor);
    announce(visitor.place, null);
  }

  /// Says where somebody is now.
  void at(Visitor visitor, String field) {
    visitor.field = field;
    announce(visitor.place, visitor);
  }

  /// Runs a change so that the news of two changes reach everybody in the order of the changes.
  <T> T inOrder(Visitor visitor, Supplier<T> change) {
    var room = rooms.get(visitor.place);
    if (room == null) {
      return change.get();
    }
    room.order.lock();
    try {
      return change.get();
    } finally {
      room.order.unlock();
    }
  }

  /// Shows everybody else in the room what the sheet is now.
  void changed(Visitor by, Dossier dossier) {
    for (var other : others(by.place, by)) {
      tell(other, () -> other.screen.arrived(dossier, by.name));
    }
  }

  /// Shows everybody else in the room the comments as they are now.
  void commented(Visitor by, JsonNode comments) {
    for (var other : others(by.place, by)) {
      tell(other, () -> other.screen.commented(comments));
    }
  }

  private void announce(Place place, @Nullable Visitor except) {
    for (var visitor : others(place, except)) {
      var seen =
          others(place, visitor).stream()
              .filter(v -> !v.person.equals(visitor.person))
              .map(v -> new Presence(v.name, v.field))
              .distinct()
              .toList();
      tell(visitor, () -> visitor.screen.present(seen));
    }
  }

  private List<Visitor> others(Place place, @Nullable Visitor except) {
    var room = rooms.get(place);
    if (room == null) {
      return List.of();
    }
    synchronized (room) {
      return room.visitors.stream().filter(v -> v != except).toList();
    }
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
        visitor.place,
        (key, room) -> {
          synchronized (room) {
            room.visitors.remove(visitor);
            return room.visitors.isEmpty() ? null : room;
          }
        });
  }
}
