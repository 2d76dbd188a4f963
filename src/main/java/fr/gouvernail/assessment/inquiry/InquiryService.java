package fr.gouvernail.assessment.inquiry;

import static fr.gouvernail.identity.Permission.ANSWER_INQUIRIES;
import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;
import static fr.gouvernail.identity.Permission.REVIEW_ASSESSMENT;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.assessment.AnswerService;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.ReviewService;
import fr.gouvernail.assessment.SaveAnswer;
import fr.gouvernail.assessment.Saved;
import fr.gouvernail.attachment.AttachmentRow;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The consultants' side of inquiries: puts questions of an open assessment to people of the
/// company, and makes answers of what they reply.
///
/// Whoever is asked gets one notice, one mail and one awaiting matter for the assessment, however
/// many questions there are, and replies on one page ([OwnInquiries]). A reply changes nothing in
/// the assessment: a consultant accepts it, records another answer in view of it, or keeps what is
/// there. Closing the assessment withdraws what still waits.
///
/// The same serves before the interview: [#ask] with [Purpose#PREPARE].
@Service
@Transactional
public class InquiryService {

  private static final int MOST = 100;
  private static final Set<InquiryState> WAITING = Set.of(InquiryState.OPEN, InquiryState.REPLIED);

  private final Inquiries inquiries;
  private final InquiryMatters matters;
  private final ReviewService reviews;
  private final AnswerService answers;
  private final RepliedFiles files;
  private final AccessPolicy policy;
  private final People people;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  InquiryService(
      Inquiries inquiries,
      InquiryMatters matters,
      ReviewService reviews,
      AnswerService answers,
      RepliedFiles files,
      AccessPolicy policy,
      People people,
      Caller caller,
      CurrentTenant tenant,
      Clock clock,
      ApplicationEventPublisher events) {
    this.inquiries = inquiries;
    this.matters = matters;
    this.reviews = reviews;
    this.answers = answers;
    this.files = files;
    this.policy = policy;
    this.people = people;
    this.caller = caller;
    this.tenant = tenant;
    this.clock = clock;
    this.events = events;
  }

  /// A question for a person.
  ///
  /// @param question id of a question that this assessment asks
  public record Wanted(String question, PersonRef person) {}

  /// Puts questions to people. One that a person is already asked, and that waits, is brought up to
  /// date: asking again sends no second question.
  ///
  /// @param wanted at most 100; the same question may go to several people
  /// @param due by when replies are wanted, today or later
  /// @param note what to add to each question, up to 1,000 characters; may be empty
  /// @throws RuleViolated if nobody is asked, somebody may not be, the day is over, the note is too
  ///   long, or the assessment is closed
  /// @throws NotFound for an unknown assessment, or a question that it does not ask
  @Requires(REVIEW_ASSESSMENT)
  public void ask(
      AssessmentId assessment,
      Purpose purpose,
      Collection<Wanted> wanted,
      LocalDate due,
      String note) {
    check(assessment, wanted, due);
    var known =
        inquiries.of(assessment.value(), WAITING).stream()
            .collect(Collectors.toMap(i -> new Wanted(i.question(), i.person()), i -> i));
    var asked = new LinkedHashMap<PersonRef, List<String>>();
    var fresh = new ArrayList<Inquiry>();
    for (var one : Set.copyOf(wanted).stream().sorted(BY_QUESTION).toList()) {
      var inquiry = known.get(one);
      if (inquiry == null) {
        inquiry =
            new Inquiry(
                UuidCreator.getTimeOrderedEpoch(), assessment, one.question(), one.person());
        fresh.add(inquiry);
      }
      inquiry.ask(purpose, note, due, caller.person(), now());
      asked.computeIfAbsent(one.person(), p -> new ArrayList<>()).add(one.question());
    }
    inquiries.saveAll(fresh);
    matters.review(assessment, asked.keySet());
    asked.forEach((person, questions) ->
        events.publishEvent(
            new InquiryEvent.Asked(
                tenant.id(),
                caller.person(),
                assessment,
                person,
                purpose,
                List.copyOf(questions),
                left(assessment, person),
                due)));
  }

  private static final Comparator<Wanted> BY_QUESTION =
      Comparator.comparing(Wanted::question).thenComparing(wanted -> wanted.person().value());

  private void check(AssessmentId assessment, Collection<Wanted> wanted, LocalDate due) {
    if (wanted.isEmpty() || wanted.size() > MOST) {
      throw new RuleViolated("assessment.inquiry.nobody");
    }
    if (due.isBefore(matters.today())) {
      throw new RuleViolated("assessment.inquiry.due");
    }
    var asked =
        reviews.questions(assessment).stream().map(Question::id).collect(Collectors.toSet());
    for (var one : wanted) {
      if (!asked.contains(one.question())) {
        throw new NotFound("question " + one.question());
      }
      if (!policy.allows(one.person(), ANSWER_INQUIRIES, tenant.id())) {
        throw new RuleViolated("assessment.inquiry.person");
      }
    }
  }

  /// All inquiries of an assessment, the first asked first. One statement.
  @Requires(REVIEW_ASSESSMENT)
  @Transactional(readOnly = true)
  public List<InquiryRow> of(AssessmentId assessment) {
    return inquiries.of(assessment.value()).stream().map(Inquiry::row).toList();
  }

  /// The same, for the page that says who replied and not what.
  @Internal("the preparation of an assessment, whose readers may know who is asked")
  @Transactional(readOnly = true)
  public List<InquiryRow> asked(AssessmentId assessment) {
    return inquiries.of(assessment.value()).stream().map(Inquiry::row).toList();
  }

  /// The files with which people replied, by their inquiry; no entry for one without. One
  /// statement, none for no inquiries.
  @Requires(REVIEW_ASSESSMENT)
  public Map<InquiryId, List<AttachmentRow>> files(Collection<InquiryId> of) {
    return files.of(of);
  }

  /// Reminds somebody of what waits for him or her in an assessment: one notice, one mail. Not
  /// twice on a day, nor on the day on which it was asked.
  ///
  /// @throws RuleViolated if nothing waits any more, or it was said today
  @Requires(REVIEW_ASSESSMENT)
  public void remind(AssessmentId assessment, PersonRef person) {
    var open =
        inquiries.of(assessment.value(), Set.of(InquiryState.OPEN)).stream()
            .filter(i -> i.person().equals(person))
            .toList();
    if (open.isEmpty()) {
      throw new RuleViolated("assessment.inquiry.nothing");
    }
    if (open.stream().anyMatch(i -> matters.day(i.told()).equals(matters.today()))) {
      throw new RuleViolated("assessment.inquiry.today");
    }
    open.forEach(i -> i.remind(now()));
    events.publishEvent(
        new InquiryEvent.Reminded(
            tenant.id(),
            caller.person(),
            assessment,
            person,
            open.size(),
            open.stream().map(Inquiry::due).min(Comparator.naturalOrder()).orElseThrow()));
  }

  /// Makes the reply the answer, with the comment that is there and what the person says. Its files
  /// are evidence of the answer from then on.
  ///
  /// @param known the revision of the answer that the caller saw
  /// @param evidence what the reply rests on; of no matter where he or she does not know
  /// @return what became of the answer; after a conflict nothing is settled
  /// @throws RuleViolated while there is no reply, and once the assessment is closed
  @Requires(CONDUCT_ASSESSMENT)
  public Saved accept(InquiryId id, int known, EvidenceLevel evidence) {
    var inquiry = get(id);
    var reply = inquiry.reply();
    if (reply == null) {
      throw new RuleViolated("assessment.inquiry.noReply");
    }
    var before = answers.stored(inquiry.assessment(), inquiry.question()).content();
    var value = reply.value();
    return record(
        inquiry,
        known,
        new AnswerContent(
            value == null ? AnswerState.UNKNOWN : AnswerState.SCORED,
            value,
            value == null ? null : evidence,
            comment(before.comment(), inquiry.person(), reply.text()),
            "",
            before.revisit()),
        Outcome.ACCEPTED);
  }

  private String comment(String before, PersonRef person, String said) {
    if (said.isEmpty()) {
      return before;
    }
    var quoted = people.names(List.of(person)).getOrDefault(person, "") + " – " + said;
    return before.isBlank() ? quoted : before + "\n" + quoted;
  }

  /// Records another answer in view of the reply, whose files are evidence of it from then on.
  ///
  /// @param known the revision of the answer that the caller saw
  /// @return what became of the answer; after a conflict nothing is settled
  /// @throws RuleViolated while there is no reply, for an answer that is no answer, and once the
  ///   assessment is closed
  @Requires(CONDUCT_ASSESSMENT)
  public Saved correct(InquiryId id, int known, AnswerContent content) {
    return record(get(id), known, content, Outcome.CORRECTED);
  }

  /// A sending that arrives again finds the inquiry settled and its own mark on the answer.
  private Saved record(Inquiry inquiry, int known, AnswerContent content, Outcome outcome) {
    var settled = inquiry.state() == InquiryState.SETTLED;
    if (!settled && inquiry.state() != InquiryState.REPLIED) {
      throw new RuleViolated("assessment.inquiry.noReply");
    }
    if (settled) {
      var stored = answers.stored(inquiry.assessment(), inquiry.question());
      return new Saved.Recorded(
          stored.revision(), Objects.requireNonNullElseGet(stored.at(), this::now));
    }
    var saved =
        answers.save(
            new SaveAnswer(
                inquiry.assessment(), inquiry.question(), known, mark(inquiry), content));
    if (saved instanceof Saved.Recorded) {
      files.putOn(inquiry);
      settle(inquiry, outcome);
    }
    return saved;
  }

  private static String mark(Inquiry inquiry) {
    var hex = inquiry.ref().toString().replace("-", "");
    return hex.substring(hex.length() - 12) + "." + inquiry.version();
  }

  /// Leaves the answer as it is. Said again, it changes nothing.
  ///
  /// @throws RuleViolated while there is no reply
  @Requires(CONDUCT_ASSESSMENT)
  public void keep(InquiryId id) {
    var inquiry = get(id);
    if (inquiry.state() != InquiryState.SETTLED) {
      settle(inquiry, Outcome.KEPT);
    }
  }

  private void settle(Inquiry inquiry, Outcome outcome) {
    inquiry.settle(outcome, caller.person(), now());
    matters.review(inquiry.assessment(), List.of(inquiry.person()));
    events.publishEvent(
        new InquiryEvent.Settled(
            tenant.id(),
            caller.person(),
            inquiry.assessment(),
            inquiry.question(),
            inquiry.person(),
            outcome));
  }

  /// The question is not wanted any more. Said again, it changes nothing.
  @Requires(REVIEW_ASSESSMENT)
  public void withdraw(InquiryId id) {
    var inquiry = get(id);
    if (inquiry.state().waits()) {
      inquiry.withdraw();
      matters.review(inquiry.assessment(), List.of(inquiry.person()));
      events.publishEvent(
          new InquiryEvent.Withdrawn(
              tenant.id(),
              caller.person(),
              inquiry.assessment(),
              inquiry.question(),
              inquiry.person(),
              left(inquiry.assessment(), inquiry.person())));
    }
  }

  private long left(AssessmentId assessment, PersonRef person) {
    return inquiries.count(assessment.value(), person.value(), InquiryState.OPEN);
  }

  private Inquiry get(InquiryId id) {
    return inquiries.byId(id.value()).orElseThrow(() -> new NotFound("inquiry " + id));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
