package fr.gouvernail.charter;

import static fr.gouvernail.identity.Permission.REVIEW_CHARTER;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.charter.model.ResolvedClause;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.LocalDate;
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
  private final AccessPolicy policy;
  private final ReviewNews news;

  CharterReview(
      Comments comments, Opinions opinions, DraftDesk desk, AccessPolicy policy, ReviewNews news) {
    this.comments = comments;
    this.opinions = opinions;
    this.desk = desk;
    this.policy = policy;
    this.news = news;
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
    var title = clause == null ? null : title(charter, clause);
    comments.save(new Comment(comment, id, clause, desk.caller(), words, desk.now(charter)));
    news.commented(charter, clause, title);
  }

  private String title(Charter charter, String clause) {
    return desk.draft(charter)
        .text()
        .clause(clause)
        .map(ResolvedClause::title)
        .orElseThrow(() -> new NotFound("clause " + clause));
  }

  /// Settles a comment; settling it again changes nothing.
  ///
  /// @throws NotFound if the version has no such comment
  @Requires(REVIEW_CHARTER)
  public void resolve(CharterId id, UUID comment) {
    if (known(id, comment).resolve(desk.caller(), desk.now((LocalDate) null))) {
      desk.publish("charter.comment.resolved", id, Map.of());
    }
  }

  /// Opens a settled comment again; one that is open stays so.
  ///
  /// @throws NotFound if the version has no such comment
  @Requires(REVIEW_CHARTER)
  public void reopen(CharterId id, UUID comment) {
    if (known(id, comment).reopen()) {
      desk.publish("charter.comment.reopened", id, Map.of());
    }
  }

  private Comment known(CharterId id, UUID comment) {
    return comments
        .byId(comment)
        .filter(c -> c.charterId().equals(id.value()))
        .orElseThrow(() -> new NotFound("comment " + comment));
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
    var opinion =
        opinions
            .by(id.value(), desk.caller().value())
            .orElseGet(() ->
                new Opinion(
                    UuidCreator.getTimeOrderedEpoch(),
                    id,
                    desk.caller(),
                    Reviewers.speaking(policy.roles())));
    opinion.become(verdict, words, at);
    opinions.save(opinion);
    news.opinion(charter, verdict);
  }
}
