package fr.gouvernail.usecase;

import static fr.gouvernail.identity.Permission.ADVISE_ON_USE_CASES;
import static fr.gouvernail.identity.Permission.READ_USE_CASES;
import static fr.gouvernail.identity.Permission.WRITE_USE_CASES;

import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.usecase.model.Actor;
import fr.gouvernail.usecase.model.Advice;
import fr.gouvernail.usecase.model.Opinion.Office;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Comments on uses, and opinions on their sheets.
@Service
@Transactional
public class UseCaseReview {

  private static final int LONGEST = 2000;

  private final UseCaseComments comments;
  private final UseCaseDesk desk;
  private final CaseMatters matters;
  private final CaseNews news;

  UseCaseReview(UseCaseComments comments, UseCaseDesk desk, CaseMatters matters, CaseNews news) {
    this.comments = comments;
    this.desk = desk;
    this.matters = matters;
    this.news = news;
  }

  /// The comments on a use, the oldest first.
  @Requires(READ_USE_CASES)
  @Transactional(readOnly = true)
  public List<CommentRow> comments(UseCaseId id) {
    return comments.of(id.value()).stream().map(UseCaseComment::row).toList();
  }

  /// Remarks something.
  ///
  /// @param comment a new id; sent twice with it, it is one comment
  /// @param field id of the field; empty: on the whole
  /// @param mentioned members who are told
  /// @throws RuleViolated if nothing is said, more than 2000 characters, or of no field
  @Requires(READ_USE_CASES)
  public void comment(
      UseCaseId id, UUID comment, String field, String words, List<PersonRef> mentioned) {
    var open = desk.locked(id);
    if (comments.byId(comment).isPresent()) {
      return;
    }
    var dossier = desk.dossier(open);
    if (!field.isEmpty() && dossier.model().field(field).isEmpty()
        || !dossier.circumstances().company().members().keySet().containsAll(mentioned)) {
      throw new RuleViolated("usecase.rule.value");
    }
    comments.save(new UseCaseComment(comment, id, field, desk.me(), words, mentioned, desk.now()));
    news.commented(open, field, mentioned, words.strip());
  }

  /// Settles a comment; settling it again changes nothing.
  ///
  /// @throws NotFound if the use has no such comment
  @Requires(READ_USE_CASES)
  public void resolve(UseCaseId id, UUID comment) {
    if (known(id, comment).resolve(desk.me(), desk.now())) {
      desk.note("usecase.comment.resolved", id, Map.of());
    }
  }

  /// Opens a settled comment again; one that is open stays so.
  ///
  /// @throws NotFound if the use has no such comment
  @Requires(READ_USE_CASES)
  public void reopen(UseCaseId id, UUID comment) {
    if (known(id, comment).reopen()) {
      desk.note("usecase.comment.reopened", id, Map.of());
    }
  }

  private UseCaseComment known(UseCaseId id, UUID comment) {
    return comments
        .byId(comment)
        .filter(row -> row.useCase().equals(id.value()))
        .orElseThrow(() -> new NotFound("comment " + comment));
  }

  /// Asks somebody for an opinion on the sheet that is being prepared, else on the one that lives.
  /// Asked twice, it is asked once.
  ///
  /// @throws MoveRefused if that person may give none in the name of that office
  @Requires(WRITE_USE_CASES)
  public Dossier ask(UseCaseId id, PersonRef person, Office office) {
    var open = desk.locked(id);
    var before = desk.dossier(open);
    var roles = before.circumstances().company().members().getOrDefault(person, Set.of());
    require(before, new Actor(person, roles), office);
    var sheet = sheet(open);
    boolean awaited =
        sheet.opinions().stream().anyMatch(row -> row.author().equals(person) && row.isAwaited());
    if (!awaited) {
      sheet.advise(
          person,
          row ->
              new OpinionRow(
                  person,
                  office,
                  desk.me(),
                  desk.now(),
                  row == null ? null : row.verdict(),
                  row == null ? "" : row.words(),
                  row == null ? null : row.givenAt(),
                  row == null ? 0 : row.number()));
      matters.advise(before, person, desk.me());
      news.opinionAsked(open, person, office);
    }
    return desk.dossier(open);
  }

  /// Gives the caller's opinion; a later one takes the place of the first.
  ///
  /// @param words needed unless it is favourable, at most 2000 characters
  /// @throws RuleViolated if the words are missing or too many
  /// @throws MoveRefused if the caller may give none in the name of that office
  @Requires(ADVISE_ON_USE_CASES)
  public Dossier advise(UseCaseId id, Office office, OpinionVerdict verdict, String words) {
    var open = desk.locked(id);
    var before = desk.dossier(open);
    require(before, before.me(), office);
    var text = words.strip();
    if (text.length() > LONGEST || text.isEmpty() && verdict != OpinionVerdict.FAVOURABLE) {
      throw new RuleViolated("usecase.rule.opinion.words", LONGEST);
    }
    var sheet = sheet(open);
    boolean same =
        sheet.opinions().stream()
            .anyMatch(row ->
                row.author().equals(desk.me())
                    && row.office() == office
                    && row.verdict() == verdict
                    && row.words().equals(text)
                    && !row.isAwaited()
                    && row.number() == sheet.number());
    if (!same) {
      sheet.advise(
          desk.me(),
          row ->
              new OpinionRow(
                  desk.me(),
                  office,
                  row == null ? null : row.askedBy(),
                  row == null ? null : row.askedAt(),
                  verdict,
                  text,
                  desk.now(),
                  sheet.number()));
      matters.advised(id, desk.me());
      news.opinionGiven(open, verdict, office);
    }
    return desk.dossier(open);
  }

  private static SheetEdition sheet(UseCaseDesk.Open open) {
    return open.sheets().getFirst();
  }

  private static void require(Dossier dossier, Actor actor, Office office) {
    Advice.refusal(dossier.current().edition(), dossier.circumstances(), actor, office)
        .ifPresent(refusal -> {
          throw new MoveRefused(List.of(refusal));
        });
  }
}
