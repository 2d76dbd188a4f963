package fr.gouvernail.engagement;

import fr.gouvernail.shell.ClientMarks.ClientMark;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.shell.component.ClientColour;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Chooses the mark of a new client: the firm's next free colour, and initials that no other client
/// of the firm has.
final class NewMark {

  /// In this order, neighbours stay apart for as long as possible.
  private static final List<ClientColour> ORDER =
      List.of(
          ClientColour.CANARD,
          ClientColour.BRIQUE,
          ClientColour.PRUNE,
          ClientColour.SAPIN,
          ClientColour.NUIT,
          ClientColour.BRONZE,
          ClientColour.GARANCE,
          ClientColour.ARDOISE);

  private NewMark() {}

  static ClientMark of(String name, Collection<ClientMark> taken) {
    return new ClientMark(initials(name, taken), colour(taken));
  }

  private static ClientColour colour(Collection<ClientMark> taken) {
    return ORDER.stream()
        .min(Comparator.comparingLong(c -> taken.stream().filter(m -> m.colour() == c).count()))
        .orElseThrow();
  }

  private static String initials(String name, Collection<ClientMark> taken) {
    var usual = Avatar.initials(name);
    var first = usual.substring(0, usual.offsetByCodePoints(0, 1));
    var letters =
        name.toUpperCase(Locale.ROOT)
            .codePoints()
            .skip(1)
            .filter(Character::isLetter)
            .mapToObj(letter -> first + Character.toString(letter));
    var numbers = IntStream.range(2, 1000).mapToObj(number -> first + number);
    return Stream.of(Stream.of(usual), letters, numbers)
        .flatMap(s -> s)
        .filter(wanted -> taken.stream().noneMatch(m -> m.initials().equals(wanted)))
        .findFirst()
        .orElseThrow();
  }
}
