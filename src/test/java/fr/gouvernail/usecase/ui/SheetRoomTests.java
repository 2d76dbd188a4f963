package fr.gouvernail.usecase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.usecase.Dossier;
import fr.gouvernail.usecase.UseCaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class SheetRoomTests extends SheetPageTest {

  private final SheetRoom room = new SheetRoom();
  private final TenantId here = new TenantId(UUID.randomUUID());
  private final UseCaseId sheet = UseCaseId.next();

  /// A page that remembers what it was told.
  private static final class Page implements SheetRoom.Screen {

    private List<SheetRoom.Presence> people = List.of();
    private final List<String> heard = new ArrayList<>();

    @Override
    public void present(List<SheetRoom.Presence> now) {
      people = now;
    }

    @Override
    public void arrived(Dossier dossier, String by) {
      heard.add(by);
    }

    @Override
    public void commented(JsonNode comments) {
      heard.add("comments");
    }
  }

  private final Page mine = new Page();
  private final Page theirs = new Page();

  @Test
  void everybodySeesWhoElseIsThereAndWhere() {
    enter(mine, "Marc", sheet, here);
    var sophie = enter(theirs, "Sophie", sheet, here);
    room.at(sophie, "purpose");
    settle();
    assertThat(mine.people).containsExactly(new SheetRoom.Presence("Sophie", "purpose"));
    assertThat(theirs.people).containsExactly(new SheetRoom.Presence("Marc", null));
    room.leave(sophie);
    settle();
    assertThat(mine.people).isEmpty();
  }

  @Test
  void oneselfInAnotherTabIsNobodyElse() {
    var me = new PersonRef(UUID.randomUUID());
    room.enter(UI.getCurrent(), mine, me, "Marc", here, sheet);
    room.enter(UI.getCurrent(), theirs, me, "Marc", here, sheet);
    settle();
    assertThat(mine.people).isEmpty();
  }

  @Test
  void aChangeReachesTheOthersOfThatSheetAlone() {
    var marc = enter(mine, "Marc", sheet, here);
    enter(theirs, "Sophie", sheet, here);
    var elsewhere = new Page();
    enter(elsewhere, "Léo", UseCaseId.next(), here);
    var abroad = new Page();
    enter(abroad, "Philippe", sheet, new TenantId(UUID.randomUUID()));
    room.changed(marc, as(owner, () -> reading.dossier(started("Un titre assez long"))));
    room.commented(marc, JsonNodeFactory.instance.arrayNode());
    settle();
    assertThat(theirs.heard).containsExactly("Marc", "comments");
    assertThat(mine.heard).isEmpty();
    assertThat(elsewhere.heard).isEmpty();
    assertThat(abroad.heard).isEmpty();
  }

  @Test
  void changesOfOneSheetRunOneAfterTheOther() throws InterruptedException {
    var marc = enter(mine, "Marc", sheet, here);
    var sophie = enter(theirs, "Sophie", sheet, here);
    var inside = new AtomicInteger();
    var most = new AtomicInteger();
    var done = new CountDownLatch(2);
    for (var visitor : List.of(marc, sophie)) {
      Thread.ofPlatform()
          .start(() -> {
            for (int i = 0; i < 500; i++) {
              room.inOrder(
                  visitor,
                  () -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    return inside.decrementAndGet();
                  });
            }
            done.countDown();
          });
    }
    done.await();
    assertThat(most).hasValue(1);
  }

  private SheetRoom.Visitor enter(Page page, String name, UseCaseId use, TenantId tenant) {
    return room.enter(UI.getCurrent(), page, new PersonRef(UUID.randomUUID()), name, tenant, use);
  }

  private static void settle() {
    var session = VaadinSession.getCurrent();
    session.getService().runPendingAccessTasks(session);
  }
}
