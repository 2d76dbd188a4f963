package fr.gouvernail.decision;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Something that somebody asked to be decided. It guards its way to an answer.
@Entity
@Table(name = "decision_request")
class DecisionRequest extends TenantOwned {

  static final int LONGEST_TITLE = 200;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private RequestKind kind;

  @Column(updatable = false)
  private String title;

  @Convert(converter = FactsColumn.class)
  @Column(updatable = false)
  private List<Fact> facts;

  @Column(name = "asked_by", updatable = false)
  private UUID askedBy;

  @Column(name = "asked_at", updatable = false)
  private Instant askedAt;

  @Column(name = "asked_on", updatable = false)
  private LocalDate askedOn;

  @Column(name = "waiting_since")
  private LocalDate waitingSince;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "working_days", updatable = false)
  private int workingDays;

  @Enumerated(EnumType.STRING)
  private RequestState state;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected DecisionRequest() {}

  /// @throws RuleViolated when the title is missing or too long
  @SuppressWarnings("NullAway.Init") // `waitFrom` fills the rest
  DecisionRequest(NewRequest wanted, PersonRef by, Instant at, LocalDate today) {
    super(wanted.id().value());
    kind = wanted.kind();
    title = Words.required(wanted.title(), LONGEST_TITLE, "decision.rule.title");
    facts = List.copyOf(wanted.facts());
    askedBy = by.value();
    askedAt = at;
    askedOn = today;
    workingDays = wanted.workingDays();
    waitFrom(today);
    state = RequestState.WAITING;
  }

  private void waitFrom(LocalDate day) {
    waitingSince = day;
    dueOn = WorkingDays.after(day, workingDays);
  }

  void question() {
    step(RequestState.WAITING, RequestState.QUESTIONED);
  }

  /// The delay starts anew: nobody could decide meanwhile.
  void answer(LocalDate today) {
    step(RequestState.QUESTIONED, RequestState.WAITING);
    waitFrom(today);
  }

  /// @throws RuleViolated once it was decided or withdrawn
  void decide(Verdict verdict) {
    requireOpen();
    state =
        switch (verdict) {
          case APPROVED -> RequestState.APPROVED;
          case REFUSED -> RequestState.REFUSED;
          case RETURNED -> RequestState.RETURNED;
        };
  }

  /// @throws RuleViolated once it was decided or withdrawn
  void withdraw() {
    requireOpen();
    state = RequestState.WITHDRAWN;
  }

  /// @throws RuleViolated if it is decided by a procedure of its own
  void requireAsked() {
    if (!RequestKind.ASKED.contains(kind)) {
      throw new RuleViolated("decision.rule.elsewhere");
    }
  }

  private void step(RequestState from, RequestState to) {
    requireOpen();
    if (state != from) {
      throw new RuleViolated("decision.rule.step");
    }
    state = to;
  }

  private void requireOpen() {
    if (!state.isOpen()) {
      throw new RuleViolated("decision.rule.over");
    }
  }

  RequestId ref() {
    return new RequestId(id());
  }

  PersonRef askedBy() {
    return new PersonRef(askedBy);
  }

  RequestKind kind() {
    return kind;
  }

  String title() {
    return title;
  }

  List<Fact> facts() {
    return facts;
  }

  RequestState state() {
    return state;
  }

  RequestRow row() {
    return new RequestRow(
        id(), version(), kind, title, askedBy, askedAt, askedOn, waitingSince, dueOn, state);
  }
}
