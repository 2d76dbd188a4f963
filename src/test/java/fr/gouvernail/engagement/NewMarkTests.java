package fr.gouvernail.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.shell.ClientMarks.ClientMark;
import fr.gouvernail.shell.component.ClientColour;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewMarkTests {

  @Test
  void takesTheInitialsOfTheNameAndTheNextFreeColour() {
    var first = NewMark.of("Ateliers Brévanne", List.of());
    var second = NewMark.of("Comptoir Bastidon", List.of(first));

    assertThat(first).isEqualTo(new ClientMark("AB", ClientColour.CANARD));
    assertThat(second).isEqualTo(new ClientMark("CB", ClientColour.BRIQUE));
  }

  @Test
  void eightClientsWearEightColours() {
    assertThat(marks(8)).extracting(ClientMark::colour).doesNotHaveDuplicates();
  }

  @Test
  void initialsStayUniqueHoweverManyClientsShareAName() {
    var marks = marks(40);

    assertThat(marks).extracting(ClientMark::initials).doesNotHaveDuplicates();
    assertThat(marks).extracting(ClientMark::initials).allMatch(i -> i.length() <= 4);
    assertThat(new HashSet<>(marks.subList(8, 16).stream().map(ClientMark::colour).toList()))
        .as("the colours come round evenly")
        .hasSize(8);
  }

  private static List<ClientMark> marks(int count) {
    var marks = new ArrayList<ClientMark>();
    for (int i = 0; i < count; i++) {
      marks.add(NewMark.of("Ateliers Brévanne", marks));
    }
    return marks;
  }
}
