package fr.gouvernail.prioritization.workshop;

import fr.gouvernail.prioritization.model.Scores;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.model.Criterion;
import fr.gouvernail.usecase.model.Matrix;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A workshop as one person may see it: who voted, his or her own votes, and what was revealed,
/// without names.
///
/// @param reader whose view it is
/// @param closedAt null while it is open
/// @param topics in their order
public record WorkshopDetail(
    WorkshopId id,
    String title,
    PersonRef openedBy,
    Instant openedAt,
    @Nullable Instant closedAt,
    PersonRef reader,
    List<Person> people,
    List<Topic> topics) {

  public boolean isOpen() {
    return closedAt == null;
  }

  /// Whether the reader is asked to vote.
  public boolean takesPart() {
    return people.stream().anyMatch(p -> p.ref().equals(reader));
  }

  /// The topics that wait for the reader’s vote.
  public List<Topic> toVote() {
    return isOpen() && takesPart()
        ? topics.stream().filter(t -> t.current().waitsFor(reader)).toList()
        : List.of();
  }

  /// What the reader should look at: what waits for his or her vote, else for a decision.
  public Topic first() {
    return toVote().stream()
        .findFirst()
        .or(() ->
            topics.stream()
                .filter(t -> t.current().isRevealed() && t.adoption() == null)
                .findFirst())
        .orElseGet(topics::getFirst);
  }

  public Optional<Topic> topic(UUID useCase) {
    return topics.stream().filter(t -> t.useCase().equals(useCase)).findFirst();
  }

  /// Somebody who is asked to vote.
  public record Person(PersonRef ref, String name) {}

  /// A use of AI that is scored.
  ///
  /// @param before its scores when the workshop was opened
  /// @param rounds at least one, the first one first
  /// @param adoption what was adopted; null for nothing yet
  public record Topic(
      UUID useCase,
      int number,
      String title,
      Scores before,
      List<Round> rounds,
      @Nullable Adoption adoption) {

    public Round current() {
      return rounds.getLast();
    }

    /// The latest result for each criterion: that of the second round where there was one.
    public Map<Criterion, Tally> results() {
      var results = new EnumMap<Criterion, Tally>(Criterion.class);
      rounds.forEach(round -> round.tallies().forEach(t -> results.put(t.criterion(), t)));
      return results;
    }

    /// What the medians make of its scores; complete once the first round is revealed.
    public Scores result() {
      return new Scores(
          results().values().stream()
              .collect(Collectors.toMap(Tally::criterion, t -> Scores.kept(t.median()))));
    }

    /// The criteria on which people should talk.
    public Set<Criterion> toDiscuss() {
      return results().values().stream()
          .filter(Tally::isWide)
          .map(Tally::criterion)
          .collect(Collectors.toSet());
    }
  }

  /// A vote on some criteria.
  ///
  /// @param place 1 for the first one
  /// @param revealedAt null while it is secret
  /// @param voted who voted
  /// @param mine what the reader gave
  /// @param tallies what came out; empty while it is secret
  public record Round(
      UUID id,
      int place,
      Set<Criterion> criteria,
      @Nullable Instant revealedAt,
      Set<PersonRef> voted,
      Map<Criterion, Ballot.Vote> mine,
      List<Tally> tallies) {

    public boolean isRevealed() {
      return revealedAt != null;
    }

    /// Whether it is secret still and this person has not voted.
    public boolean waitsFor(PersonRef person) {
      return !isRevealed() && !voted.contains(person);
    }
  }

  /// What came out for one criterion.
  ///
  /// @param votes from the lowest to the highest, without names
  /// @param reasons in the order of the alphabet, so that no place tells who gave which
  public record Tally(Criterion criterion, List<Integer> votes, List<String> reasons) {

    public BigDecimal median() {
      return Matrix.median(votes);
    }

    public int spread() {
      return Matrix.spread(votes);
    }

    public boolean isWide() {
      return Matrix.isWide(votes);
    }
  }

  /// Medians that became the scores of the use.
  public record Adoption(Scores scores, Instant at, PersonRef by) {}
}
