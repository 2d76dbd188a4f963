package fr.gouvernail.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import fr.gouvernail.tenancy.PersonRef;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Who has something open on this server, and where in it. Kept in memory only: it says who is
/// there now. What is told to a screen comes in the thread of somebody else: it carries its data
/// along, and the screen asks for nothing in the name of its person.
///
/// @param <P> what is open
/// @param <S> the screens that show it
public class Gathering<P, S extends Gathering.Screen> {

  /// An open page.
  public interface Screen {

    /// Whether the others see that it is there.
    default boolean isSeen() {
      return true;
    }

    /// Who else is there now.
    default void present(List<Presence> people) {}
  }

  /// A person as the others see her or him.
  ///
  /// @param at where; null before she or he chose a place
  public record Presence(String name, @Nullable String at) {}

  /// One browser tab.
  public final class Visitor {
    private final UI ui;
    private final S screen;
    private final PersonRef person;
    private final String name;
    private final P place;
    private volatile @Nullable String at;

    private Visitor(UI ui, S screen, PersonRef person, String name, P place, @Nullable String at) {
      this.ui = ui;
      this.screen = screen;
      this.person = person;
      this.name = name;
      this.place = place;
      this.at = at;
    }

    public String name() {
      return name;
    }

    /// Where in it; null before a place was chosen.
    public @Nullable String at() {
      return at;
    }

    public boolean isSeen() {
      return screen.isSeen();
    }
  }

  /// The tabs that show one thing.
  private final class Room {
    private final List<Visitor> visitors = new CopyOnWriteArrayList<>();
    private final ReentrantLock order = new ReentrantLock();
  }

  private final ConcurrentHashMap<P, Room> rooms = new ConcurrentHashMap<>();

  /// Somebody opens a page.
  ///
  /// @param name of the person, as the others see it
  /// @param at where she or he begins; null for nowhere yet
  public Visitor enter(
      UI ui, S screen, PersonRef person, String name, P place, @Nullable String at) {
    var visitor = new Visitor(ui, screen, person, name, place, at);
    rooms.compute(
        place,
        (key, known) -> {
          var room = known == null ? new Room() : known;
          room.visitors.add(visitor);
          return room;
        });
    announce(place, null);
    return visitor;
  }

  /// A page is closed.
  public void leave(Visitor visitor) {
    forget(visitor);
    announce(visitor.place, null);
  }

  /// Says where somebody is now.
  public void at(Visitor visitor, String at) {
    visitor.at = at;
    announce(visitor.place, visitor);
  }

  /// Runs a change so that the news of two changes reach everybody in the order of the changes.
  public <T> T inOrder(Visitor visitor, Supplier<T> change) {
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

  /// Tells something to all other screens there, those of the same person included.
  public void tellOthers(Visitor by, Consumer<S> news) {
    others(by.place, by).forEach(visitor -> tell(visitor, news));
  }

  /// Tells something to all screens there.
  public void tellAll(P place, Consumer<S> news) {
    others(place, null).forEach(visitor -> tell(visitor, news));
  }

  /// The place of somebody.
  protected P placeOf(Visitor visitor) {
    return visitor.place;
  }

  /// The other tabs there of the same person, the first one first.
  protected List<Visitor> tabsBeside(Visitor visitor) {
    return others(visitor.place, visitor).stream()
        .filter(other -> other.person.equals(visitor.person))
        .toList();
  }

  /// Tells something to one screen.
  protected void tell(Visitor visitor, Consumer<S> news) {
    try {
      visitor.ui.access(() -> news.accept(visitor.screen));
    } catch (UIDetachedException gone) {
      forget(visitor);
    }
  }

  private void announce(P place, @Nullable Visitor except) {
    for (var visitor : others(place, except)) {
      var seen =
          others(place, visitor).stream()
              .filter(other -> other.isSeen() && !other.person.equals(visitor.person))
              .map(other -> new Presence(other.name, other.at))
              .distinct()
              .toList();
      tell(visitor, screen -> screen.present(seen));
    }
  }

  private List<Visitor> others(P place, @Nullable Visitor except) {
    var room = rooms.get(place);
    return room == null
        ? List.of()
        : room.visitors.stream().filter(visitor -> visitor != except).toList();
  }

  private void forget(Visitor visitor) {
    rooms.computeIfPresent(
        visitor.place,
        (key, room) -> {
          room.visitors.remove(visitor);
          return room.visitors.isEmpty() ? null : room;
        });
  }
}
