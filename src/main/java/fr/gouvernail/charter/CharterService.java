package fr.gouvernail.charter;

import static fr.gouvernail.identity.Permission.READ_CHARTER;
import static fr.gouvernail.identity.Permission.REVIEW_CHARTER;

import fr.gouvernail.charter.model.Answers;
import fr.gouvernail.charter.model.CharterText;
import fr.gouvernail.charter.model.ClauseDiff;
import fr.gouvernail.charter.model.FrozenCharter;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.NotFound;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the charters of the current workspace. What is in preparation shows only to those who may
/// review it; to all others it is not found.
@Service
@Transactional(readOnly = true)
public class CharterService {

  private static final EnumSet<CharterState> PUBLISHED =
      EnumSet.of(CharterState.IN_FORCE, CharterState.REPLACED, CharterState.ARCHIVED);

  private final Charters charters;
  private final DraftDesk desk;
  private final AccessPolicy policy;

  CharterService(Charters charters, DraftDesk desk, AccessPolicy policy) {
    this.charters = charters;
    this.desk = desk;
    this.policy = policy;
  }

  /// A version with its text as it was approved, and the answers that made it.
  public record Published(CharterRow row, FrozenCharter charter, Answers answers) {}

  /// The versions that the caller may read, the latest first.
  @Requires(READ_CHARTER)
  public List<CharterRow> versions() {
    return policy.allows(REVIEW_CHARTER)
        ? charters.rows()
        : charters.rows(PUBLISHED).stream().filter(row -> row.hash() != null).toList();
  }

  /// The version that counts today.
  @Requires(READ_CHARTER)
  public Optional<Published> inForce() {
    return charters.in(CharterState.IN_FORCE).map(CharterService::published);
  }

  /// When the version in force is to be reviewed.
  ///
  /// @param number such as 1.1
  public record Review(CharterId id, String number, LocalDate day) {}

  /// That of the current workspace, where a version is in force.
  @Internal("reminders, which go to those who may prepare the next version")
  public Optional<Review> nextReview() {
    return charters.rows(EnumSet.of(CharterState.IN_FORCE)).stream()
        .filter(row -> row.review() != null)
        .findFirst()
        .map(row ->
            new Review(row.id(), row.number().toString(), Objects.requireNonNull(row.review())));
  }

  /// A version as it was approved.
  ///
  /// @throws NotFound if it never was, or the caller may not see it yet
  @Requires(READ_CHARTER)
  public Published published(CharterId id) {
    var charter = readable(id);
    if (charter.frozen() == null) {
      throw new NotFound("approved charter " + id);
    }
    return published(charter);
  }

  /// The text of a version: as approved, else as it is now.
  ///
  /// @throws NotFound if the caller may not see it
  @Requires(READ_CHARTER)
  public CharterText text(CharterId id) {
    return text(readable(id));
  }

  /// What changed from one version to another, clause by clause.
  ///
  /// @throws NotFound if the caller may not see one of them
  @Requires(READ_CHARTER)
  public List<ClauseDiff> compare(CharterId older, CharterId newer) {
    return ClauseDiff.between(text(readable(older)).clauses(), text(readable(newer)).clauses());
  }

  /// A version with its questions, answers and findings.
  ///
  /// @throws NotFound if the workspace has no such version
  @Requires(REVIEW_CHARTER)
  public CharterDraft draft(CharterId id) {
    return desk.draft(desk.get(id));
  }

  private Charter readable(CharterId id) {
    var charter = desk.get(id);
    var open = PUBLISHED.contains(charter.state()) && charter.frozen() != null;
    if (!open && !policy.allows(REVIEW_CHARTER)) {
      throw new NotFound("charter in preparation " + id);
    }
    return charter;
  }

  private CharterText text(Charter charter) {
    var frozen = charter.frozen();
    return frozen != null ? frozen.text() : desk.draft(charter).text();
  }

  private static Published published(Charter charter) {
    return new Published(
        charter.row(), Objects.requireNonNull(charter.frozen()), charter.answers());
  }
}
