package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.UI;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.StoredAnswer;
import fr.gouvernail.assessment.StoredRemark;
import fr.gouvernail.shell.Gathering;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;

/// Who has an assessment open on this server, and on which question.
@Component
class AssessmentRoom extends Gathering<AssessmentRoom.Room, AssessmentRoom.Guest> {

  record Room(TenantId tenant, AssessmentId assessment) {}

  /// A screen that shows what happens in the room.
  interface Guest extends Gathering.Screen {

    /// Somebody else's answer was recorded.
    default void changed(StoredAnswer answer, String by) {}

    /// A line of the pad or an explanation was recorded.
    default void remarked(StoredRemark remark, String by) {}

    /// The files of a question are these now.
    default void filed(String question, ArrayNode files) {}

    /// The same person went to another question on another screen.
    default void moved(String question) {}
  }

  Visitor enter(
      UI ui,
      Guest screen,
      PersonRef person,
      String name,
      TenantId tenant,
      AssessmentId assessment) {
    return enter(ui, screen, person, name, new Room(tenant, assessment), null);
  }

  @Override
  public void at(Visitor visitor, String question) {
    super.at(visitor, question);
    tabsBeside(visitor).stream()
        .filter(other -> !other.isSeen())
        .forEach(other -> tell(other, screen -> screen.moved(question)));
  }

  /// Where the same person is, on whichever screen went there last.
  @Nullable String whereIs(Visitor follower) {
    return tabsBeside(follower).stream()
        .filter(other -> other.isSeen() && other.at() != null)
        .reduce((first, second) -> second)
        .map(Visitor::at)
        .orElse(null);
  }

  /// Shows a recorded answer to everybody else in the room.
  void recorded(Visitor by, StoredAnswer answer) {
    tellOthers(by, screen -> screen.changed(answer, by.name()));
  }

  /// Shows answers that were not given on a screen of the room to everybody in it.
  void recorded(TenantId tenant, AssessmentId assessment, List<StoredAnswer> answers, String by) {
    tellAll(
        new Room(tenant, assessment),
        screen -> answers.forEach(answer -> screen.changed(answer, by)));
  }

  /// Shows a line of the pad or an explanation to everybody else in the room.
  void remarked(Visitor by, StoredRemark remark, String author) {
    tellOthers(by, screen -> screen.remarked(remark, author));
  }

  /// Shows everybody in the room the files of a question.
  ///
  /// @param mineToo whether the screen itself has to be told
  void filed(Visitor by, String question, ArrayNode files, boolean mineToo) {
    if (mineToo) {
      tellAll(placeOf(by), screen -> screen.filed(question, files));
    } else {
      tellOthers(by, screen -> screen.filed(question, files));
    }
  }
}
