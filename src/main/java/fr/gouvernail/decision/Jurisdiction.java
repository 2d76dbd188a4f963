package fr.gouvernail.decision;

import fr.gouvernail.tenancy.PersonRef;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who may decide in a company today: the AI lead; the deputy when the lead asked for it, is away
/// or is missing; the director when neither can, or once the request has waited too long (use-case
/// charter, §4 and §5). Nobody decides on what he or she asked for, but the director of a very
/// small company whom nobody can replace, and not on the same day.
///
/// @param lead who holds the mandate today, if anybody
/// @param deputy who stands in today, if anybody
/// @param leadAway whether the lead announced an absence that covers today
/// @param directors at least one
/// @param headcount people of the company
record Jurisdiction(
    @Nullable PersonRef lead,
    @Nullable PersonRef deputy,
    boolean leadAway,
    List<PersonRef> directors,
    int headcount) {

  /// Below it, a director may stand alone (use-case charter, §4).
  private static final int VERY_SMALL = 20;

  /// What a person may do about a request.
  enum Right {
    DECIDES,
    /// The exception of very small teams, which the register shows.
    DECIDES_ALONE,
    /// The same, but not within 24 hours.
    ALONE_TOO_SOON,
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

  /// What counts of a request.
  ///
  /// @param fresh whether it was asked for less than 24 hours ago
  /// @param escalated whether it has waited for ten working days or more
  record Case(PersonRef asker, boolean fresh, boolean escalated) {}

  Right of(PersonRef person, Case request) {
    var asker = request.asker();
    boolean director = directors.contains(person);
    if (person.equals(asker)) {
      if (!standsAlone(asker)) {
        return Right.OWN;
      }
      return request.fresh() ? Right.ALONE_TOO_SOON : Right.DECIDES_ALONE;
    }
    if (person.equals(lead)) {
      return Right.DECIDES;
    }
    boolean leadCan = lead != null && !leadAway && !lead.equals(asker);
    if (person.equals(deputy)) {
      return leadCan && !(director && request.escalated()) ? Right.LEAD_FIRST : Right.DECIDES;
    }
    if (!director) {
      return Right.NOTHING;
    }
    boolean deputyCan = deputy != null && !deputy.equals(asker);
    if (request.escalated() || !leadCan && !deputyCan) {
      return Right.DECIDES;
    }
    return leadCan ? Right.LEAD_FIRST : Right.DEPUTY_FIRST;
  }

  /// For whom a request waits: the lead, else the deputy, else the directors, else a lead who is
  /// away, else the director who asked for it.
  List<PersonRef> waitsFor(PersonRef asker) {
    return Stream.of(
            leadAway ? Stream.<PersonRef>empty() : Stream.ofNullable(lead),
            Stream.ofNullable(deputy),
            directors.stream(),
            Stream.ofNullable(lead))
        .map(people -> people.filter(someone -> !someone.equals(asker)).toList())
        .filter(people -> !people.isEmpty())
        .findFirst()
        .orElse(List.of(asker));
  }

  /// Whether this person decides what he or she asked for, because nobody else can.
  boolean standsAlone(PersonRef asker) {
    return directors.contains(asker) && headcount < VERY_SMALL && !anotherCan(asker);
  }

  private boolean anotherCan(PersonRef asker) {
    return lead != null && !lead.equals(asker)
        || deputy != null && !deputy.equals(asker)
        || directors.stream().anyMatch(other -> !other.equals(asker));
  }
}
