package fr.gouvernail.assessment;

import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.scoring.AuditResult;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One assessment, or one revision of it: open until it is closed, then unchangeable.
@Entity
class Assessment extends TenantOwned {

  enum Status {
    OPEN,
    CLOSED
  }

  private static final int LONGEST_REASON = 1000;

  @Column(name = "series_id", updatable = false)
  private UUID seriesId;

  @Column(updatable = false)
  private int revision;

  @Column(name = "revision_reason", updatable = false)
  private @Nullable String revisionReason;

  @Column(updatable = false)
  private String questionnaire;

  @Column(name = "questionnaire_version", updatable = false)
  private String questionnaireVersion;

  @Column(name = "held_on")
  private LocalDate heldOn;

  private String pack;

  @Convert(converter = FactsColumn.class)
  private Facts facts;

  @Column(name = "prohibited_use")
  private boolean prohibitedUse;

  @Column(name = "target_profile")
  private String targetProfile;

  @Convert(converter = Targets.Column.class)
  private Map<String, Integer> targets;

  @Column(name = "target_reason")
  private @Nullable String targetReason;

  @Column(name = "lead_consultant")
  private UUID leadConsultant;

  @Column(name = "second_consultant")
  private @Nullable UUID secondConsultant;

  @Column(name = "review_asked_at")
  private @Nullable Instant reviewAskedAt;

  @Column(name = "reviewed_at")
  private @Nullable Instant reviewedAt;

  @Column(name = "reviewed_by")
  private @Nullable UUID reviewedBy;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  private @Nullable BigDecimal score;
  private @Nullable String level;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Assessment() {}

  Assessment(
      UUID id,
      String questionnaire,
      String questionnaireVersion,
      NewAssessment wanted,
      Instant at) {
    super(id);
    seriesId = id;
    revision = 1;
    this.questionnaire = questionnaire;
    this.questionnaireVersion = questionnaireVersion;
    heldOn = wanted.date();
    pack = wanted.pack();
    facts = wanted.facts();
    prohibitedUse = wanted.prohibitedUse();
    targetProfile = wanted.targets().profile();
    targets = wanted.targets().levels();
    targetReason = wanted.targets().reason();
    leadConsultant = wanted.lead().value();
    secondConsultant = wanted.second() == null ? null : wanted.second().value();
    status = Status.OPEN;
    createdAt = at;
  }

  private Assessment(UUID id, Assessment earlier, int revision, String reason, Instant at) {
    super(id);
    seriesId = earlier.seriesId;
    this.revision = revision;
    revisionReason = reason;
    questionnaire = earlier.questionnaire;
    questionnaireVersion = earlier.questionnaireVersion;
    heldOn = earlier.heldOn;
    pack = earlier.pack;
    facts = earlier.facts;
    prohibitedUse = earlier.prohibitedUse;
    targetProfile = earlier.targetProfile;
    targets = earlier.targets;
    targetReason = earlier.targetReason;
    leadConsultant = earlier.leadConsultant;
    secondConsultant = earlier.secondConsultant;
    status = Status.OPEN;
    createdAt = at;
  }

  /// The next revision of this closed assessment, open, with the same inputs.
  Assessment correction(UUID id, String reason, Instant at) {
    var because = reason.strip();
    if (because.isEmpty() || because.length() > LONGEST_REASON) {
      throw new RuleViolated("assessment.correction.reason");
    }
    if (status != Status.CLOSED) {
      throw new RuleViolated("assessment.correction.open");
    }
    return new Assessment(id, this, revision + 1, because, at);
  }

  void describe(LocalDate date, String pack, Facts facts, boolean prohibitedUse) {
    requireOpen();
    this.heldOn = date;
    this.pack = pack;
    this.facts = facts;
    this.prohibitedUse = prohibitedUse;
  }

  void aim(Targets wanted) {
    requireOpen();
    targetProfile = wanted.profile();
    targets = wanted.levels();
    targetReason = wanted.reason();
  }

  void assign(PersonRef lead, @Nullable PersonRef second) {
    requireOpen();
    leadConsultant = lead.value();
    secondConsultant = second == null ? null : second.value();
  }

  /// The second consultant is asked to read it.
  void askReview(Instant at) {
    requireOpen();
    if (secondConsultant == null || secondConsultant.equals(leadConsultant)) {
      throw new RuleViolated("assessment.review.nobody");
    }
    reviewAskedAt = at;
  }

  /// One of the two has read what the other did.
  void reviewed(PersonRef by, Instant at) {
    requireOpen();
    if (!isConsultant(by)) {
      throw new RuleViolated("assessment.review.second");
    }
    reviewedBy = by.value();
    reviewedAt = at;
  }

  /// Whether this person may say whether an answer rightly sets its question aside: the second
  /// consultant, or the first one where the second set it aside. Never who did.
  boolean mayJudge(PersonRef person, @Nullable PersonRef answeredBy) {
    var second = second();
    if (second == null || second.equals(lead()) || person.equals(answeredBy)) {
      return false;
    }
    return person.equals(second) || person.equals(lead()) && second.equals(answeredBy);
  }

  private boolean isConsultant(PersonRef person) {
    return person.equals(lead()) || person.equals(second());
  }

  void close(AuditResult result, Instant at) {
    requireOpen();
    status = Status.CLOSED;
    closedAt = at;
    score = result.score();
    level = result.level();
  }

  void requireOpen() {
    if (status != Status.OPEN) {
      throw new RuleViolated("assessment.closed");
    }
  }

  AssessmentId ref() {
    return new AssessmentId(id());
  }

  boolean isOpen() {
    return status == Status.OPEN;
  }

  UUID series() {
    return seriesId;
  }

  int revision() {
    return revision;
  }

  String questionnaire() {
    return questionnaire;
  }

  String questionnaireVersion() {
    return questionnaireVersion;
  }

  Facts facts() {
    return facts;
  }

  boolean prohibitedUse() {
    return prohibitedUse;
  }

  String pack() {
    return pack;
  }

  LocalDate heldOn() {
    return heldOn;
  }

  Targets targets() {
    return new Targets(targetProfile, targets, targetReason);
  }

  /// What became of its reading by the second consultant.
  ReviewSheet.Reading reading() {
    return new ReviewSheet.Reading(
        reviewAskedAt, reviewedAt, reviewedBy == null ? null : new PersonRef(reviewedBy));
  }

  PersonRef lead() {
    return new PersonRef(leadConsultant);
  }

  @Nullable PersonRef second() {
    return secondConsultant == null ? null : new PersonRef(secondConsultant);
  }

  AssessmentSummary summary(boolean superseded) {
    return new AssessmentSummary(
        ref(),
        seriesId,
        revision,
        revisionReason,
        superseded,
        heldOn,
        pack,
        isOpen(),
        closedAt,
        score,
        level,
        lead(),
        second());
  }
}
