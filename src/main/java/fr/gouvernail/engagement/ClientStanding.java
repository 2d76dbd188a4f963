package fr.gouvernail.engagement;

import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a company stands, in one row: what its own tables say, copied when they change, so that a
/// portfolio of any size is one statement. Not tenant-owned: it is read across companies, and only
/// beside the reader's own memberships (see `FirmClients#standings`).
@Entity
@Table(name = "client_standing")
class ClientStanding {

  /// One audit as the portfolio shows it.
  ///
  /// @param confidence on what the answers rest, in percent; null for the audit before the last one
  /// @param scores dimension → score, as JSON
  record Audit(
      LocalDate date,
      @Nullable BigDecimal score,
      @Nullable String level,
      @Nullable BigDecimal confidence,
      String scores) {}

  /// The action of the plan that is due first.
  record Next(UUID action, Text title, LocalDate due) {}

  @Id
  @Column(name = "tenant_id")
  private UUID tenantId;

  @Column(name = "audit_id")
  private @Nullable UUID auditId;

  @Column(name = "audited_on")
  private @Nullable LocalDate auditedOn;

  private @Nullable String questionnaire;

  @Column(name = "model_version")
  private @Nullable String modelVersion;

  private @Nullable BigDecimal score;
  private @Nullable String level;
  private @Nullable BigDecimal confidence;

  @Column(name = "dimension_scores")
  private @Nullable String dimensionScores;

  @Column(name = "previous_on")
  private @Nullable LocalDate previousOn;

  @Column(name = "previous_score")
  private @Nullable BigDecimal previousScore;

  @Column(name = "previous_level")
  private @Nullable String previousLevel;

  @Column(name = "previous_scores")
  private @Nullable String previousScores;

  @Column(name = "open_id")
  private @Nullable UUID openId;

  @Column(name = "open_on")
  private @Nullable LocalDate openOn;

  /// Who leads the audit under way, else the last one.
  @Column(name = "lead_id")
  private @Nullable UUID leadId;

  @Column(name = "next_id")
  private @Nullable UUID nextId;

  @Column(name = "next_action")
  private @Nullable String nextAction;

  @Column(name = "next_action_en")
  private @Nullable String nextActionEn;

  @Column(name = "next_due")
  private @Nullable LocalDate nextDue;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected ClientStanding() {}

  ClientStanding(TenantId tenant) {
    tenantId = tenant.value();
  }

  void audited(
      UUID audit, String questionnaire, String modelVersion, Audit last, @Nullable Audit previous) {
    auditId = audit;
    this.questionnaire = questionnaire;
    this.modelVersion = modelVersion;
    auditedOn = last.date();
    score = last.score();
    level = last.level();
    confidence = last.confidence();
    dimensionScores = last.scores();
    previousOn = previous == null ? null : previous.date();
    previousScore = previous == null ? null : previous.score();
    previousLevel = previous == null ? null : previous.level();
    previousScores = previous == null ? null : previous.scores();
  }

  void auditing(@Nullable UUID open, @Nullable LocalDate on) {
    openId = open;
    openOn = on;
  }

  void ledBy(@Nullable PersonRef lead) {
    leadId = lead == null ? null : lead.value();
  }

  void planned(@Nullable Next next) {
    nextId = next == null ? null : next.action();
    nextAction = next == null ? null : next.title().fr();
    nextActionEn = next == null ? null : next.title().en();
    nextDue = next == null ? null : next.due();
  }

  TenantId tenant() {
    return new TenantId(tenantId);
  }

  @Nullable UUID auditId() {
    return auditId;
  }

  @Nullable String questionnaire() {
    return questionnaire;
  }

  @Nullable String modelVersion() {
    return modelVersion;
  }

  @Nullable Audit last() {
    return auditedOn == null || dimensionScores == null
        ? null
        : new Audit(auditedOn, score, level, confidence, dimensionScores);
  }

  @Nullable Audit previous() {
    return previousOn == null || previousScores == null
        ? null
        : new Audit(previousOn, previousScore, previousLevel, null, previousScores);
  }

  @Nullable UUID openId() {
    return openId;
  }

  @Nullable LocalDate openOn() {
    return openOn;
  }

  @Nullable PersonRef lead() {
    return leadId == null ? null : new PersonRef(leadId);
  }

  @Nullable Next next() {
    return nextId == null || nextAction == null || nextDue == null
        ? null
        : new Next(nextId, new Text(nextAction, nextActionEn), nextDue);
  }
}
