package fr.gouvernail.classification;

import static fr.gouvernail.identity.Permission.READ_USE_CASES;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.seal.Seals;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Another class than the computed one, as a lawyer concludes in writing: proposed by whoever may
/// classify that use, approved by a director, kept whatever becomes of it. The run itself and its
/// computed class stay as they are.
@Service
@Transactional
public class ClassOverriding {

  private final ClassOverrides overrides;
  private final RunDesk desk;
  private final Subjects subjects;
  private final SecondPerson second;
  private final ClassificationMatters matters;
  private final Seals seals;
  private final CurrentTenant tenant;

  ClassOverriding(
      ClassOverrides overrides,
      RunDesk desk,
      Subjects subjects,
      SecondPerson second,
      ClassificationMatters matters,
      Seals seals,
      CurrentTenant tenant) {
    this.overrides = overrides;
    this.desk = desk;
    this.subjects = subjects;
    this.second = second;
    this.matters = matters;
    this.seals = seals;
    this.tenant = tenant;
  }

  /// Proposes another class for the run that counts. The same proposal of the same person, sent
  /// again, is one.
  ///
  /// @param reference where the lawyer's writing is, 1 to 300 characters
  /// @param reason what the lawyer concludes and why, 40 to 2000 characters
  /// @throws RuleViolated if a text is missing or too short, that class counts already, another
  ///   proposal waits, or a newer run counts
  /// @throws NotFound if there is no such use that the caller may classify
  @Requires(READ_USE_CASES)
  public ClassificationRow propose(
      UUID subject, UUID run, AiActClass risk, String reference, String reason) {
    var about = subjects.toClassify(subject);
    var row = counting(subject, run);
    var where = Words.reference(reference);
    var words = Words.reason(reason, Words.SHORTEST_OVERRIDE);
    var waiting = row.proposed();
    if (waiting != null
        && waiting.proposedBy().equals(desk.caller())
        && waiting.risk() == risk
        && waiting.reference().equals(where)
        && waiting.reason().equals(words)) {
      return row;
    }
    if (waiting != null) {
      throw new RuleViolated("classification.rule.override.waiting");
    }
    if (row.risk() == risk) {
      throw new RuleViolated("classification.rule.override.same");
    }
    var override = new ClassOverride(run, risk, where, words, desk.caller(), desk.now());
    try {
      overrides.save(override);
      overrides.flush();
    } catch (DataIntegrityViolationException meanwhile) {
      throw new RuleViolated("classification.rule.override.waiting");
    }
    matters.proposed(about, override.row());
    desk.publish(
        "classification.override.proposed",
        subject,
        Map.of("class", risk.name(), "computed", row.computed().risk().name()));
    return desk.get(run);
  }

  /// Whether the caller may decide on what waits about this run.
  @Requires(READ_USE_CASES)
  @Transactional(readOnly = true)
  public Right right(ClassificationRow row) {
    var waiting = row.proposed();
    if (waiting == null || second.held(SecondPerson.DIRECTING).isEmpty()) {
      return Right.OTHERS;
    }
    if (!waiting.proposedBy().equals(desk.caller())) {
      return Right.YES;
    }
    return second.isThere(SecondPerson.DIRECTING, desk.caller())
        ? Right.SECOND_PERSON
        : Right.ALONE;
  }

  /// Lets the lawyer's class count. Sent twice it is approved once.
  ///
  /// @throws RuleViolated if it was decided otherwise or taken back, a newer run counts, or another
  ///   director has to do it
  /// @throws NotFound if there is no such proposal, or others approve
  @Requires(READ_USE_CASES)
  public ClassificationRow approve(UUID subject, UUID override) {
    subjects.get(subject);
    var waiting = locked(override);
    var row = counting(subject, waiting.row().run());
    if (waiting.row().state() == OverrideRow.State.APPROVED
        && desk.caller().equals(waiting.row().decidedBy())) {
      return row;
    }
    requireDirector(row);
    overrides.current(subject).stream()
        .filter(other -> other.row().state() == OverrideRow.State.APPROVED)
        .forEach(ClassOverride::lapse);
    overrides.flush();
    waiting.approve(row.runHash(), desk.caller(), desk.now());
    overrides.flush();
    var counting = desk.get(row.id());
    seals.replace(row.hash());
    seals.seal(counting.hash());
    matters.decided(counting);
    desk.publish(
        new ClassificationEvent.Overridden(tenant.id(), desk.caller(), counting, row.risk()));
    return counting;
  }

  /// Keeps the class that counts.
  ///
  /// @param why 20 to 2000 characters
  /// @throws RuleViolated if the reason is too short, or it was decided or taken back
  /// @throws NotFound if there is no such proposal, or others decide
  @Requires(READ_USE_CASES)
  public ClassificationRow refuse(UUID subject, UUID override, String why) {
    subjects.get(subject);
    var waiting = locked(override);
    var row = counting(subject, waiting.row().run());
    if (waiting.row().state() == OverrideRow.State.REFUSED
        && desk.caller().equals(waiting.row().decidedBy())) {
      return row;
    }
    requireDirector(row);
    waiting.refuse(Words.reason(why, Words.SHORTEST_REASON), desk.caller(), desk.now());
    return ended(row, "classification.override.refused");
  }

  /// Takes one's own proposal back. Sent twice it is taken back once.
  ///
  /// @throws RuleViolated if it was decided
  /// @throws NotFound if there is no such proposal of the caller's
  @Requires(READ_USE_CASES)
  public ClassificationRow withdraw(UUID subject, UUID override) {
    subjects.get(subject);
    var waiting = locked(override);
    if (!waiting.row().proposedBy().equals(desk.caller())) {
      throw new NotFound("override " + override);
    }
    var row = counting(subject, waiting.row().run());
    if (waiting.row().state() == OverrideRow.State.WITHDRAWN) {
      return row;
    }
    waiting.withdraw(desk.caller(), desk.now());
    return ended(row, "classification.override.withdrawn");
  }

  private ClassificationRow ended(ClassificationRow row, String action) {
    overrides.flush();
    var counting = desk.get(row.id());
    matters.decided(counting);
    desk.publish(action, row.subject(), Map.of());
    return counting;
  }

  private ClassOverride locked(UUID override) {
    return overrides.locked(override).orElseThrow(() -> new NotFound("override " + override));
  }

  /// The run that counts, if it is that one.
  private ClassificationRow counting(UUID subject, UUID run) {
    var row = desk.latest(subject).orElseThrow(() -> new NotFound("classification of " + subject));
    if (!row.id().equals(run)) {
      throw new RuleViolated("classification.rule.newer");
    }
    return row;
  }

  private void requireDirector(ClassificationRow row) {
    if (row.proposed() == null && second.held(SecondPerson.DIRECTING).isPresent()) {
      throw new RuleViolated("classification.rule.override.over");
    }
    switch (right(row)) {
      case YES, ALONE -> {}
      case SECOND_PERSON -> throw new RuleViolated("classification.rule.override.second");
      case OTHERS -> throw new NotFound("right to decide about " + row.id());
    }
  }
}
