package fr.gouvernail.decision;

import fr.gouvernail.tenancy.PersonRef;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who may decide on a request: the AI lead; the deputy when the lead asked for it, is away or is
/// missing; the director when neither can, or once the request has waited too long (use-case
/// charter, §4 and §5). Nobody decides on what he or she asked for, but the director of a very
/// small company whom nobody can replace.
///
/// @param lead who holds the mandate today, if anybody
/// @param deputy who stands in today, if anybody
/// @param leadAway whether the lead announced an absence that covers today
/// @param directors at least one
/// @param headcount people of the company
/// @param escalated whether the request has waited for ten working days or more
record Jurisdiction(
    @Nullable PersonRef lead,
    @Nullable PersonRef deputy,
    boolean leadAway,
    Set<PersonRef> directors,
    int headcount,
    boolean escalated) {

  /// Below it, a director may stand alone (use-case charter, §4).
  private static final int VERY_SMALL = 20;

  /// What a person may do about a request.
  enum Right {
    DECIDES,
    /// The exception of very small teams, which the register shows.
    DECIDES_ALONE,
    /// Asked for it.
    OWN,
    /// The AI lead decides.
    LEAD_FIRST,
    /// The deputy decides.
    DEPUTY_FIRST,
    /// Has no part in it.
    NOTHING;

    boolean decides() {
      return this == DECIDES || this == DECIDES_ALONE;
    }
  }

  Right of(PersonRef person, PersonRef asker) {
    boolean director = directors.contains(person);
    if (person.equals(asker)) {
      return director && headcount < VERY_SMALL && !anotherCan(person, asker)
          ? Right.DECIDES_ALONE
          : Right.OWN;
    }
    if (person.equals(lead)) {
      return Right.DECIDES;
    }
    boolean leadCan = lead != null && !leadAway && !lead.equals(asker);
    if (person.equals(deputy)) {
      return leadCan ? Right.LEAD_FIRST : Right.DECIDES;
    }
    if (!director) {
      return Right.NOTHING;
    }
    boolean deputyCan = deputy != null && !deputy.equals(asker);
    if (escalated || !leadCan && !deputyCan) {
      return Right.DECIDES;
    }
    return leadCan ? Right.LEAD_FIRST : Right.DEPUTY_FIRST;
  }

  /// The person whom a request waits for: the first who can decide today, else an absent lead, else
  /// the director alone.
  PersonRef waitsFor(PersonRef asker) {
    return Stream.of(
            leadAway ? Stream.<PersonRef>empty() : Stream.ofNullable(lead),
            Stream.ofNullable(deputy),
            directors.stream(),
            Stream.ofNullable(lead))
        .flatMap(someone -> someone)
        .filter(someone -> !someone.equals(asker))
        .findFirst()
        .orElse(asker);
  }

  private boolean anotherCan(PersonRef person, PersonRef asker) {
    return lead != null && !lead.equals(person)
        || deputy != null && !deputy.equals(person)
        || directors.stream().anyMatch(other -> !other.equals(asker));
  }
}
