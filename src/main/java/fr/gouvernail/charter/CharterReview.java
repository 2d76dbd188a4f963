package fr.gouvernail.charter;

import static fr.gouvernail.identity.Permission.REVIEW_CHARTER;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Comments on a version in preparation, and opinions on it.
@Service
@Transactional
public class CharterReview {

  private final Comments comments;
  private final Opinions opinions;
  private final DraftDesk desk;

  CharterReview(Comments comments, Opinions opinions, DraftDesk desk) {
    this.comments = comments;
    this.opinions = opinions;
    this.desk = desk;
  }

  /// The comments on a version, the oldest first.
  @Requires(REVIEW_CHARTER)
  @Transactional(readOnly = true)
  public List<CommentRow> comments(CharterId id) {
    return comments.rows(id.value());
  }

  /// The opinions on a version, one for each reviewer.
  @Requires(REVIEW_CHARTER)
  @Transactional(readOnly = true)
  public List<OpinionRow> opinions(CharterId id) {
    return opinions.rows(id.value());
  }

  /// Remarks something on a draft or on a version in review.
  ///
  /// @param comment a new id; sent twice with it, it is one comment
  /// @param clause id of the clause; null: on the whole
  /// @throws RuleViolated if nothing is said, more than 2000 characters, or it is too late
  /// @throws NotFound if the text has no such clause
  @Requires(REVIEW_CHARTER)
  public void comment(CharterId id, UUID comment, @Nullable String clause, String words) {
    var charter = desk.locked(id);
    charter.require(CharterState.DRAFT, CharterState.IN_REVIEW);
    if (comments.byId(comment).isPresent()) {
      return;
    }
    if (clause != null && desk.draft(charter).text().clause(clause).isEmpty()) {
      throw new NotFound("clause " + clause);
    }
    comments.save(new Comment(comment, id, clause, desk.caller(), words, desk.now(charter)));
    desk.publish(
        "charter.commented",
        id,
        clause == null ? Map.of() : Map.of("clause", title(charter, clause)));
  }

  private String title(Charter charter, String clause) {
    return desk.draft(charter).text().clause(clause).map(c -> c.title()).orElse(clause);
  }

  /// Settles a comment; settling it again changes nothing.
  ///
  /// @throws NotFound if the version has no such comment
  @Requires(REVIEW_CHARTER)
  public void resolve(CharterId id, UUID comment) {
    var found =
        comments
            .byId(comment)
            .filter(c -> c.charterId().equals(id.value()))
            .orElseThrow(() -> new NotFound("comment " + comment));
    if (found.resolve(desk.caller(), desk.now((LocalDate) null))) {
      desk.publish("charter.comment.resolved", id, Map.of());
    }
  }

  /// Gives the caller's opinion on a version in review; a later one takes the place of the first.
  ///
  /// @param words needed unless it is favourable, at most 2000 characters
  /// @throws RuleViolated if the words are missing or too many, or the version is not in review
  @Requires(REVIEW_CHARTER)
  public void giveOpinion(CharterId id, OpinionVerdict verdict, String words) {
    var charter = desk.locked(id);
    charter.require(CharterState.IN_REVIEW);
    var at = desk.now(charter);
    var known = opinions.by(id.value(), desk.caller().value()).orElse(null);
    if (known != null) {
      known.become(verdict, words, at);
    } else {
      opinions.save(
          new Opinion(UuidCreator.getTimeOrderedEpoch(), id, desk.caller(), verdict, words, at));
    }
    desk.publish("charter.opinion", id, Map.of("opinion", verdict.name()));
  }
}
