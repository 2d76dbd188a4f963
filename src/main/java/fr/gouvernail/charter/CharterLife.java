package fr.gouvernail.charter;

import static fr.gouvernail.identity.Permission.APPROVE_CHARTER;
import static fr.gouvernail.identity.Permission.EDIT_CHARTER;

import fr.gouvernail.charter.model.CharterModel.Type;
import fr.gouvernail.charter.model.Stage;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.seal.Seals;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tool.ToolService;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes a version from draft to archive. The AI lead prepares; the director alone approves.
@Service
@Transactional
public class CharterLife {

  private final DraftDesk desk;
  private final ToolService tools;
  private final ComingIntoForce comingIntoForce;
  private final Seals seals;
  private final Reviewers reviewers;
  private final ReviewNews news;

  CharterLife(
      DraftDesk desk,
      ToolService tools,
      ComingIntoForce comingIntoForce,
      Seals seals,
      Reviewers reviewers,
      ReviewNews news) {
    this.desk = desk;
    this.tools = tools;
    this.comingIntoForce = comingIntoForce;
    this.seals = seals;
    this.reviewers = reviewers;
    this.news = news;
  }

  /// Asks the reviewers; the text stands still from here. Sent twice it is asked once.
  ///
  /// @throws RuleViolated while a finding blocks the review, or unless it is a draft
  @Requires(EDIT_CHARTER)
  public void submit(CharterId id) {
    var charter = desk.locked(id);
    if (charter.state() == CharterState.IN_REVIEW) {
      return;
    }
    charter.require(CharterState.DRAFT);
    refuseBlocked(desk.draft(charter), Stage.REVIEW);
    charter.submit(desk.caller(), desk.now(charter));
    news.submitted(charter, reviewers.ask(charter));
  }

  /// Takes a version in review back to be written on.
  ///
  /// @param reason at most 500 characters
  /// @throws RuleViolated without a reason, or unless it is in review
  @Requires(EDIT_CHARTER)
  public void sendBack(CharterId id, String reason) {
    var charter = desk.locked(id);
    charter.sendBack(reason);
    news.sentBack(charter, reason);
  }

  /// Approves a version, and with it exactly the text that the director read: text, options, tools
  /// and matrix are frozen together. It comes into force on its date, at once where that is today.
  /// Sent twice it is approved once.
  ///
  /// @param hash of [CharterDraft#freeze] as shown
  /// @return whether it was approved now, and not before
  /// @throws RuleViolated while a finding blocks the approval; if the text changed since it was
  ///   shown, its date is past, the caller is not the director who signs it, or it is not in review
  @Requires(APPROVE_CHARTER)
  public boolean approve(CharterId id, String hash) {
    var charter = desk.locked(id);
    if (charter.state().isFrozen() && hash.equals(charter.row().hash())) {
      return false;
    }
    charter.require(CharterState.IN_REVIEW);
    var draft = desk.draft(charter);
    refuseBlocked(draft, Stage.APPROVAL);
    if (!desk.caller().equals(DraftDesk.person(charter.answers(), "dirigeant"))) {
      throw new RuleViolated("charter.rule.signatory");
    }
    var frozen = draft.freeze();
    if (!frozen.hash().equals(hash)) {
      throw new RuleViolated("charter.rule.changed");
    }
    var effective = draft.filling().date("date_effet").orElseThrow();
    var review = draft.filling().date("date_revue").orElseThrow();
    if (effective.isBefore(desk.today()) && !TakenOver.isUnderWay()) {
      throw new RuleViolated("charter.rule.past");
    }
    charter.approve(frozen, effective, review, desk.caller(), desk.now(charter));
    news.approved(charter, hash, effective);
    bringIntoForce(charter, effective);
    return true;
  }

  /// Settles one of the dates of a version in review, as whoever signs it wants it. All else in the
  /// text stands still.
  ///
  /// @throws RuleViolated if that is no date of the text, it is to come into force in the past, or
  ///   the version is not in review
  @Requires(APPROVE_CHARTER)
  public Saved settle(CharterId id, AnswerChange.SetValue change) {
    var charter = desk.locked(id);
    charter.require(CharterState.IN_REVIEW);
    var draft = desk.draft(charter);
    var edit = new AnswerEdit(draft, tools, desk);
    if (draft
        .model()
        .variable(change.variable())
        .filter(v -> v.type() == Type.DATE && !v.formality())
        .isEmpty()) {
      throw new RuleViolated("charter.rule.answer");
    }
    if (change.variable().equals("date_effet") && isPast(change.after())) {
      throw new RuleViolated("charter.rule.past");
    }
    if (edit.isDone(change) || !edit.wasSeen(change)) {
      return new Saved(edit.isDone(change), draft);
    }
    charter.settle(edit.apply(change));
    desk.publish("charter.answered", id, Map.of("question", change.variable()));
    return new Saved(true, desk.draft(charter));
  }

  private boolean isPast(String date) {
    try {
      return LocalDate.parse(date).isBefore(desk.today());
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private void bringIntoForce(Charter charter, LocalDate effective) {
    if (!effective.isAfter(desk.today())) {
      comingIntoForce.bring(charter, desk.now(effective));
    }
  }

  /// Takes an approval back before its date: it is a draft again.
  ///
  /// @param reason at most 500 characters
  /// @throws RuleViolated without a reason, or unless it is approved and not in force yet
  @Requires(APPROVE_CHARTER)
  public void withdraw(CharterId id, String reason) {
    var charter = desk.locked(id);
    charter.withdraw(reason);
    news.withdrawn(charter, reason);
  }

  /// Gives a version in preparation up, or puts one away that counted. Sent twice it is done once.
  ///
  /// @param seen the state in which it was shown: giving a draft up never puts a charter away
  /// @param reason at most 500 characters
  /// @throws RuleViolated without a reason, in another state than was shown, or while it is
  ///   approved and waits for its date
  @Requires(APPROVE_CHARTER)
  public void archive(CharterId id, CharterState seen, String reason) {
    var charter = desk.locked(id);
    if (charter.state() != CharterState.ARCHIVED) {
      if (charter.state() != seen) {
        throw new RuleViolated("charter.rule.moved");
      }
      charter.archive(reason, desk.now((LocalDate) null));
      var hash = charter.row().hash();
      if (hash != null) {
        seals.replace(hash);
      }
      news.archived(charter, reason);
    }
  }

  /// Notes a formality on the way: it is no part of the text, so it may come after the approval.
  ///
  /// @throws RuleViolated if that is no formality of the model, or the version counts already
  @Requires(EDIT_CHARTER)
  public Saved noteFormality(CharterId id, AnswerChange.SetValue change) {
    var charter = desk.locked(id);
    var draft = desk.draft(charter);
    var edit = new AnswerEdit(draft, tools, desk);
    if (!draft.model().variable(change.variable()).map(v -> v.formality()).orElse(false)) {
      throw new RuleViolated("charter.rule.answer");
    }
    if (edit.isDone(change) || !edit.wasSeen(change)) {
      return new Saved(edit.isDone(change), draft);
    }
    charter.note(edit.apply(change));
    desk.publish("charter.formality", id, Map.of("question", change.variable()));
    var effective = charter.effectiveOn();
    if (effective != null) {
      bringIntoForce(charter, effective);
    }
    return new Saved(true, desk.draft(charter));
  }

  /// Brings a version of the current workspace into force whose date has come, if there is one.
  ///
  /// @return whether one came into force
  @Internal("jobs and the loading of companies")
  public boolean bringDueIntoForce() {
    return comingIntoForce.bringDue(desk.today());
  }

  private static void refuseBlocked(CharterDraft draft, Stage stage) {
    var blocking = draft.blocking(stage);
    if (!blocking.isEmpty()) {
      throw new RuleViolated("charter.rule.blocked", blocking.size());
    }
  }
}
