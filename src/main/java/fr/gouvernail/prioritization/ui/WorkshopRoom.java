package fr.gouvernail.prioritization.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import fr.gouvernail.prioritization.workshop.WorkshopEvent;
import fr.gouvernail.prioritization.workshop.WorkshopId;
import fr.gouvernail.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Who has a workshop open on this server, so that all see at the same moment what happened in it.
/// Kept in memory only: what happened is in the database, and whoever comes back reads it there.
@Component
class WorkshopRoom implements AutoCloseable {

  /// An open page.
  interface Screen {
    void happened(WorkshopEvent event);
  }

  private record Room(TenantId tenant, WorkshopId workshop) {}

  /// One browser tab in the room.
  static final class Visitor {
    private final UI ui;
    private final Screen screen;
    private final Room room;

    private Visitor(UI ui, Screen screen, Room room) {
      this.ui = ui;
      this.screen = screen;
      this.room = room;
    }
  }

  private final Map<Room, List<Visitor>> rooms = new ConcurrentHashMap<>();

  /// Each screen reads for itself: none waits for the other, nor whoever acted for any of them.
  private final ExecutorService messengers = Executors.newVirtualThreadPerTaskExecutor();

  Visitor enter(UI ui, Screen screen, TenantId tenant, WorkshopId workshop) {
    var room = new Room(tenant, workshop);
    var visitor = new Visitor(ui, screen, room);
    rooms.compute(
        room,
        (key, present) -> {
          var all = present == null ? new CopyOnWriteArrayList<Visitor>() : present;
          all.add(visitor);
          return all;
        });
    return visitor;
  }

  void leave(Visitor visitor) {
    rooms.computeIfPresent(
        visitor.room,
        (key, present) -> {
          present.remove(visitor);
          return present.isEmpty() ? null : present;
        });
  }

  @TransactionalEventListener
  void on(WorkshopEvent event) {
    rooms
        .getOrDefault(new Room(event.tenant(), event.workshop()), List.of())
        .forEach(visitor -> messengers.execute(() -> tell(visitor, event)));
  }

  private void tell(Visitor visitor, WorkshopEvent event) {
    try {
      visitor.ui.access(() -> visitor.screen.happened(event));
    } catch (UIDetachedException gone) {
      leave(visitor);
    }
  }

  @Override
  public void close() {
    messengers.shutdownNow();
  }
}
