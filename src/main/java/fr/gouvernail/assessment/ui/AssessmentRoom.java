package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.StoredAnswer;
import fr.gouvernail.assessment.StoredRemark;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;

/// Who has an assessment open on this server, and on which question. Kept in memory only: it says
/// who is there now.
@Component
class AssessmentRoom {

  private record Room(TenantId tenant, AssessmentId assessment) {}

  /// A screen that shows what happens in the room.
  interface Guest {

    /// Whether the others see that it is there.
    default boolean isSeen() {
      return true;
    }

    /// Who else is there, and where.
    default void presence(List<Presence> people) {}

    /// Somebody else's answer was recorded.
    default void changed(StoredAnswer answer, String by) {}

    /// A line of the pad or an explanation was recorded.
    default void remarked(StoredRemark remark, String by) {}

    /// The files of a question are these now.
    default void filed(String question, ArrayNode files) {}

    /// The same person went to another question on another screen.
    default void moved(String question) {}
  }

  /// One browser tab in the room.
  static final class Visitor {
    private final UI ui;
    private final Guest screen;
    private final PersonRef person;
    private final String name;
    private final Room room;
    private volatile @Nullable String question;

    private Visitor(UI ui, Guest screen, PersonRef person, String name, Room room) {
      this.ui = ui;
      this.screen = screen;
      this.person = person;
      this.name = name;
      this.room = room;
    }

    boolean isSeen() {
      return screen.isSeen();
    }
  }

  /// A person as the others see her or him.
  record Presence(String name, @Nullable String question) {}

  private final Map<Room, List<Visitor>> rooms = new ConcurrentHashMap<>();

  Visitor enter(
      UI ui,
      Guest screen,
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
    for (var other : others(visitor.room, visitor)) {
      if (!other.isSeen() && other.person.equals(visitor.person)) {
        tell(other, () -> other.screen.moved(question));
      }
    }
  }

  /// Where the same person is, on whichever screen went there last.
  @Nullable String whereIs(Visitor follower) {
    return others(follower.room, follower).stream()
        .filter(v -> v.isSeen() && v.person.equals(follower.person) && v.question != null)
        .reduce((first, second) -> second)
        .map(v -> v.question)
        .orElse(null);
  }

  /// Shows a recorded answer to everybody else in the room.
  void recorded(Visitor by, StoredAnswer answer) {
    for (var other : others(by.room, by)) {
      tell(other, () -> other.screen.changed(answer, by.name));
    }
  }

  /// Shows answers that were not given on a screen of the room to everybody in it.
  void recorded(TenantId tenant, AssessmentId assessment, List<StoredAnswer> answers, String by) {
    for (var visitor : others(new Room(tenant, assessment), null)) {
      tell(visitor, () -> answers.forEach(answer -> visitor.screen.changed(answer, by)));
    }
  }

  /// Shows a line of the pad or an explanation to everybody else in the room.
  void remarked(Visitor by, StoredRemark remark, String author) {
    for (var other : others(by.room, by)) {
      tell(other, () -> other.screen.remarked(remark, author));
    }
  }

  /// Shows everybody in the room the files of a question.
  ///
  /// @param mineToo whether the screen itself has to be told
  void filed(Visitor by, String question, ArrayNode files, boolean mineToo) {
    for (var other : others(by.room, mineToo ? null : by)) {
      tell(other, () -> other.screen.filed(question, files));
    }
  }

  private void announce(Room room, @Nullable Visitor except) {
    for (var visitor : others(room, except)) {
      var seen =
          others(room, visitor).stream()
              .filter(v -> v.isSeen() && !v.person.equals(visitor.person))
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
