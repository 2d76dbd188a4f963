package fr.gouvernail.charter;

import static fr.gouvernail.identity.Permission.REVIEW_CHARTER;

import fr.gouvernail.charter.model.CharterModel.Type;
import fr.gouvernail.charter.model.CharterText;
import fr.gouvernail.charter.model.ClauseDiff;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.PersonRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lays out what reviewers and the director look at.
@Service
@Transactional(readOnly = true)
public class Dossiers {

  private final Charters charters;
  private final Comments comments;
  private final Reviewers reviewers;
  private final DraftDesk desk;
  private final People people;

  Dossiers(
      Charters charters, Comments comments, Reviewers reviewers, DraftDesk desk, People people) {
    this.charters = charters;
    this.comments = comments;
    this.reviewers = reviewers;
    this.desk = desk;
    this.people = people;
  }

  /// A version to review: its text, comments and opinions.
  ///
  /// @throws fr.gouvernail.tenancy.NotFound if the workspace has no such version
  @Requires(REVIEW_CHARTER)
  public Dossier toReview(CharterId id) {
    return dossier(desk.get(id), null);
  }

  /// A version to approve: also what changed since the one in force.
  ///
  /// @throws fr.gouvernail.tenancy.NotFound if the workspace has no such version
  @Requires(REVIEW_CHARTER)
  public Dossier toApprove(CharterId id) {
    var charter = desk.get(id);
    var before =
        charters.in(CharterState.IN_FORCE).filter(c -> !c.ref().equals(charter.ref())).orElse(null);
    return dossier(charter, charter.state().isInPreparation() ? before : null);
  }

  private Dossier dossier(Charter charter, @Nullable Charter before) {
    var row = charter.row();
    var submitted = charter.state() == CharterState.IN_REVIEW ? row.submitted() : null;
    var standing = reviewers.standing(charter, submitted);
    var said = comments.rows(charter.id());
    var names = people.names(people(charter, standing, said));
    var draft = desk.draft(charter, names);
    var text = text(charter, draft);
    return new Dossier(
        draft,
        text,
        charter.preparer(),
        said,
        standing.given(),
        standing.silent(),
        before == null ? null : before.row(),
        before == null ? List.of() : changes(before, text),
        names);
  }

  /// Everybody who is named, those of the text included, so that they are asked for once.
  private List<PersonRef> people(
      Charter charter, Reviewers.Standing standing, List<CommentRow> said) {
    var row = charter.row();
    var people = new ArrayList<@Nullable PersonRef>();
    desk.model(charter).variables().stream()
        .filter(variable -> variable.type() == Type.PERSON)
        .forEach(variable -> people.add(DraftDesk.person(charter.answers(), variable.id())));
    people.add(charter.preparer());
    people.add(row.approvedBy());
    standing.given().forEach(opinion -> people.add(opinion.author()));
    standing.silent().forEach(reviewer -> people.add(reviewer.person()));
    said.forEach(comment -> {
      people.add(comment.author());
      people.add(comment.resolvedBy());
    });
    return people.stream().filter(Objects::nonNull).distinct().toList();
  }

  private List<ClauseDiff> changes(Charter before, CharterText text) {
    var frozen = Objects.requireNonNull(before.frozen());
    return ClauseDiff.between(frozen.text().clauses(), text.clauses());
  }

  private static CharterText text(Charter charter, CharterDraft draft) {
    var frozen = charter.frozen();
    return frozen != null ? frozen.text() : draft.text();
  }
}
