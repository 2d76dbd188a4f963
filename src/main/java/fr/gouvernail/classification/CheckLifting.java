package fr.gouvernail.classification;

import static fr.gouvernail.identity.Permission.READ_USE_CASES;

import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says that the points were checked which a lawyer should see: by the director, the AI lead, the
/// deputy or the data protection officer, and by somebody else than whoever gave the answers where
/// there is anybody else.
@Service
@Transactional
public class CheckLifting {

  private final CheckLifts lifts;
  private final RunDesk desk;
  private final Subjects subjects;
  private final SecondPerson second;
  private final ClassificationMatters matters;
  private final CurrentTenant tenant;

  CheckLifting(
      CheckLifts lifts,
      RunDesk desk,
      Subjects subjects,
      SecondPerson second,
      ClassificationMatters matters,
      CurrentTenant tenant) {
    this.lifts = lifts;
    this.desk = desk;
    this.subjects = subjects;
    this.second = second;
    this.matters = matters;
    this.tenant = tenant;
  }

  /// Whether the caller may lift the check of this run.
  @Requires(READ_USE_CASES)
  @Transactional(readOnly = true)
  public Right right(ClassificationRow row) {
    if (second.held(SecondPerson.LIFTING).isEmpty()) {
      return Right.OTHERS;
    }
    if (!row.madeBy().equals(desk.caller())) {
      return Right.YES;
    }
    return second.isThere(SecondPerson.LIFTING, desk.caller()) ? Right.SECOND_PERSON : Right.ALONE;
  }

  /// Notes, in the caller's name and with the day, who checked what. Sent twice by the same person
  /// it is noted once.
  ///
  /// @param run the run whose points were checked
  /// @param reason 20 to 2000 characters
  /// @throws RuleViolated if the reason is too short, the check is not open, a newer run counts, or
  ///   a second person has to do it
  /// @throws NotFound if there is no such use that the caller may see, or others lift checks
  @Requires(READ_USE_CASES)
  public ClassificationRow lift(UUID subject, UUID run, String reason) {
    subjects.get(subject);
    var row = desk.latest(subject).orElseThrow(() -> new NotFound("classification of " + subject));
    var right = right(row);
    var role =
        second
            .held(SecondPerson.LIFTING)
            .orElseThrow(() -> new NotFound("right to lift the check of " + run));
    if (!row.id().equals(run)) {
      throw new RuleViolated("classification.rule.newer");
    }
    var before = row.lift();
    if (before != null && before.by().equals(desk.caller())) {
      return row;
    }
    if (!row.isLawyerOpen()) {
      throw new RuleViolated("classification.rule.lifted");
    }
    if (right == Right.SECOND_PERSON) {
      throw new RuleViolated("classification.rule.lift.second");
    }
    var words = Words.reason(reason, Words.SHORTEST_REASON);
    try {
      lifts.save(new CheckLift(run, desk.caller(), role, words, desk.now(), right == Right.ALONE));
      lifts.flush();
    } catch (DataIntegrityViolationException meanwhile) {
      throw new RuleViolated("classification.rule.lifted");
    }
    var lifted = desk.get(run);
    matters.lifted(lifted);
    desk.publish(new ClassificationEvent.Lifted(tenant.id(), desk.caller(), lifted));
    return lifted;
  }
}
