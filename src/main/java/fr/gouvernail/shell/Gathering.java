package fr.gouvernail.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import fr.gouvernail.tenancy.PersonRef;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Who has something open on this server, and where in it. Kept in memory only: it says who is
/// there now. What is told to a screen comes in the thread of somebody else: it carries its data
/// along, and the screen asks no service for more.
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
  public static final class Visitor<P, S extends Screen> {
    private final UI ui;
    private final S screen;
    private final PersonRef person;
    private final String name;
    private final P place;
    private volatile @Nullable String at;

    private Visitor(UI ui, S screen, PersonRef person, String name, P place) {
      this.ui = ui;
      this.screen = screen;
      this.person = person;
      this.name = name;
      this.place = place;
    }

    public String name() {
      return name;
    }
  }

  private final ConcurrentHashMap<P, List<Visitor<P, S>>> all = new ConcurrentHashMap<>();

  /// Somebody opens a page.
  ///
  /// @param name of the person, as the others see it
  /// @param at where she or he begins; null for nowhere yet
  public Visitor<P, S> enter(
      UI ui, S screen, PersonRef person, String name, P place, @Nullable String at) {
    var visitor = new Visitor<>(ui, screen, person, name, place);
    visitor.at = at;
    all.compute(
        place,
        (key, known) -> {
          var present = known == null ? new CopyOnWriteArrayList<Visitor<P, S>>() : known;
          present.add(visitor);
          return present;
        });
    announce(place, null);
    return visitor;
  }

  /// A page is closed.
  public void leave(Visitor<P, S> visitor) {
    forget(visitor);
    announce(visitor.place, null);
  }

  /// Says where somebody is now.
  public void at(Visitor<P, S> visitor, String at) {
    visitor.at = at;
    announce(visitor.place, visitor);
  }

  /// Tells something to the screens of everybody else there, and to other tabs of the same person.
  public void tellOthers(Visitor<P, S> by, Consumer<S> news) {
    others(by.place, by).forEach(visitor -> tell(visitor, news));
  }

  private void announce(P place, @Nullable Visitor<P, S> except) {
    for (var visitor : others(place, except)) {
      var seen =
          others(place, visitor).stream()
              .filter(v -> v.screen.isSeen() && !v.person.equals(visitor.person))
              .map(v -> new Presence(v.name, v.at))
              .distinct()
              .toList();
      tell(visitor, screen -> screen.present(seen));
    }
  }

  private List<Visitor<P, S>> others(P place, @Nullable Visitor<P, S> except) {
    return all.getOrDefault(place, List.of()).stream().filter(v -> v != except).toList();
  }

  private void tell(Visitor<P, S> visitor, Consumer<S> news) {
    try {
      visitor.ui.access(() -> news.accept(visitor.screen));
    } catch (UIDetachedException gone) {
      forget(visitor);
    }
  }

  private void forget(Visitor<P, S> visitor) {
    all.computeIfPresent(
        visitor.place,
        (key, present) -> {
          present.remove(visitor);
          return present.isEmpty() ? null : present;
        });
  }
}
