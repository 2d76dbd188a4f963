package fr.gouvernail.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import fr.gouvernail.PortalTest;
import fr.gouvernail.authoring.Beginning;
import fr.gouvernail.authoring.OpenDraft;
import fr.gouvernail.authoring.QuestionnaireDrafts;
import fr.gouvernail.engagement.mission.TestFirms;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.shell.Gathering.Presence;
import fr.gouvernail.tenancy.PersonRef;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DraftRoomTests extends SpringBrowserlessTest {

  @Autowired QuestionnaireDrafts drafts;
  @Autowired TestFirms firms;

  private final DraftRoom room = new DraftRoom();
  private final UUID draft = UUID.randomUUID();
  private final Page mine = new Page();
  private final Page theirs = new Page();

  /// A page that remembers what it was told.
  private static final class Page implements DraftRoom.Screen {
    private List<Presence> people = List.of();
    private final List<String> heard = new ArrayList<>();

    @Override
    public void present(List<Presence> now) {
      people = now;
    }

    @Override
    public void changed(OpenDraft open, String by) {
      heard.add(by);
    }
  }

  private DraftSeat seat(Page page, PersonRef person, String name, UUID where) {
    var seat = new DraftSeat(room);
    seat.take(UI.getCurrent(), page, person, name, where, "head");
    return seat;
  }

  private DraftSeat seat(Page page, String name, UUID where) {
    return seat(page, new PersonRef(UUID.randomUUID()), name, where);
  }

  private static void settle() {
    var session = VaadinSession.getCurrent();
    session.getService().runPendingAccessTasks(session);
  }

  @Test
  void everybodySeesWhoElseIsThereAndWhere() {
    seat(mine, "Marc", draft);
    var sophie = seat(theirs, "Sophie", draft);
    sophie.at("q1");
    settle();
    assertThat(mine.people).containsExactly(new Presence("Sophie", "q1"));
    assertThat(theirs.people).containsExactly(new Presence("Marc", "head"));
    sophie.leave();
    sophie.leave();
    settle();
    assertThat(mine.people).isEmpty();
  }

  @Test
  void oneselfInAnotherTabIsNobodyElse() {
    var me = new PersonRef(UUID.randomUUID());
    seat(mine, me, "Marc", draft);
    seat(theirs, me, "Marc", draft);
    settle();
    assertThat(mine.people).isEmpty();
  }

  @Test
  void aChangeReachesTheOthersOfThatDraftAlone() {
    var firm = firms.firm();
    var open =
        Caller.callAs(
            firm.consultant(),
            () ->
                drafts.draft(
                    drafts.begin(UUID.randomUUID(), firm.id(), new Beginning.Blank("Jardins"))));
    var marc = seat(mine, "Marc", draft);
    seat(theirs, "Sophie", draft);
    var elsewhere = new Page();
    seat(elsewhere, "Léo", UUID.randomUUID());
    marc.tell(open);
    settle();
    assertThat(theirs.heard).containsExactly("Marc");
    assertThat(mine.heard).isEmpty();
    assertThat(elsewhere.heard).isEmpty();
  }
}
