package fr.gouvernail.assessment.inquiry;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question of an assessment put to one person: open, replied, then settled by a consultant.
@Entity
class Inquiry extends TenantOwned {

  private static final int LONGEST_NOTE = 1000;

  @Column(name = "assessment_id", updatable = false)
  private UUID assessmentId;

  @Column(name = "question_id", updatable = false)
  private String questionId;

  @Column(updatable = false)
  private UUID person;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  private String note;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "asked_by")
  private UUID askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Enumerated(EnumType.STRING)
  private InquiryState state;

  @Column(name = "reply_value")
  private @Nullable Integer replyValue;

  @Column(name = "reply_text")
  private String replyText;

  @Column(name = "replied_at")
  private @Nullable Instant repliedAt;

  @Column(name = "reminded_at")
  private @Nullable Instant remindedAt;

  @Column(name = "settled_by")
  private @Nullable UUID settledBy;

  @Column(name = "settled_at")
  private @Nullable Instant settledAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Outcome outcome;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Inquiry() {}

  @SuppressWarnings("NullAway.Init") // `ask` fills the rest
  Inquiry(UUID id, AssessmentId assessment, String question, PersonRef person) {
    super(id);
    assessmentId = assessment.value();
    questionId = question;
    this.person = person.value();
    state = InquiryState.OPEN;
    replyText = "";
  }

  /// Asks, or brings up to date what was asked; a reply that is already there stays.
  final void ask(Purpose purpose, String note, LocalDate due, PersonRef by, Instant at) {
    var words = note.strip();
    if (words.length() > LONGEST_NOTE) {
      throw new RuleViolated("assessment.inquiry.note", LONGEST_NOTE);
    }
    this.purpose = purpose;
    this.note = words;
    dueOn = due;
    askedBy = by.value();
    askedAt = at;
    remindedAt = null;
  }

  void remind(Instant at) {
    if (state == InquiryState.OPEN) {
      remindedAt = at;
    }
  }

  /// When the person last heard of it from a consultant.
  Instant told() {
    return remindedAt == null ? askedAt : remindedAt;
  }

  /// @return whether anything changed
  boolean reply(long known, Reply reply, Instant at) {
    if (!state.waits()) {
      throw new RuleViolated("assessment.inquiry.over");
    }
    if (reply.equals(reply())) {
      return false;
    }
    if (known != version()) {
      throw new RuleViolated("assessment.inquiry.changed");
    }
    replyValue = reply.value();
    replyText = reply.text();
    repliedAt = at;
    state = InquiryState.REPLIED;
    return true;
  }

  void settle(Outcome outcome, PersonRef by, Instant at) {
    if (state != InquiryState.REPLIED) {
      throw new RuleViolated("assessment.inquiry.noReply");
    }
    state = InquiryState.SETTLED;
    this.outcome = outcome;
    settledBy = by.value();
    settledAt = at;
  }

  void withdraw() {
    if (state.waits()) {
      state = InquiryState.WITHDRAWN;
    }
  }

  InquiryId ref() {
    return new InquiryId(id());
  }

  AssessmentId assessment() {
    return new AssessmentId(assessmentId);
  }

  String question() {
    return questionId;
  }

  PersonRef person() {
    return new PersonRef(person);
  }

  PersonRef askedBy() {
    return new PersonRef(askedBy);
  }

  LocalDate due() {
    return dueOn;
  }

  InquiryState state() {
    return state;
  }

  @Nullable Reply reply() {
    return repliedAt == null ? null : new Reply(replyValue, replyText);
  }

  InquiryRow row() {
    return new InquiryRow(
        ref(),
        version(),
        assessment(),
        questionId,
        person(),
        purpose,
        note,
        dueOn,
        askedBy(),
        askedAt,
        remindedAt,
        state,
        reply(),
        repliedAt,
        outcome,
        settledBy == null ? null : new PersonRef(settledBy),
        settledAt);
  }
}
