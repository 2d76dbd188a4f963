package fr.gouvernail.assessment.inquiry;

import static fr.gouvernail.identity.Permission.ANSWER_INQUIRIES;

import fr.gouvernail.attachment.AttachmentRow;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the caller is asked, and replies. Other people's inquiries do not exist here, nor anything
/// else of the assessment.
@Service
@Transactional
public class OwnInquiries {

  /// Of attachments, whose subject is the id of an inquiry; kept in rows.
  public static final String FILES = RepliedFiles.KIND;

  private final Inquiries inquiries;
  private final InquiryMatters matters;
  private final Questionnaires questionnaires;
  private final RepliedFiles files;
  private final People people;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  OwnInquiries(
      Inquiries inquiries,
      InquiryMatters matters,
      Questionnaires questionnaires,
      RepliedFiles files,
      People people,
      Caller caller,
      CurrentTenant tenant,
      Clock clock,
      ApplicationEventPublisher events) {
    this.inquiries = inquiries;
    this.matters = matters;
    this.questionnaires = questionnaires;
    this.files = files;
    this.people = people;
    this.caller = caller;
    this.tenant = tenant;
    this.clock = clock;
    this.events = events;
  }

  /// What the caller is asked in assessments that are not closed: open ones, and those replied that
  /// can still be changed. The most pressing first. Two statements.
  @Requires(ANSWER_INQUIRIES)
  @Transactional(readOnly = true)
  public List<AskedQuestion> mine() {
    var own =
        inquiries.askedOf(caller.person().value(), Set.of(InquiryState.OPEN, InquiryState.REPLIED));
    var names =
        people.names(own.stream().map(o -> o.inquiry().askedBy()).collect(Collectors.toSet()));
    return own.stream().map(one -> asked(one, names)).toList();
  }

  private AskedQuestion asked(Inquiries.Own own, Map<PersonRef, String> names) {
    var row = own.inquiry().row();
    var question =
        questionnaires
            .get(own.questionnaire(), Version.of(own.version()))
            .orElseThrow(() -> new NotFound("questionnaire " + own.questionnaire()))
            .question(row.question());
    return new AskedQuestion(row, question, own.heldOn(), names.getOrDefault(row.askedBy(), ""));
  }

  /// The files with which the caller replies to one of these.
  @Requires(ANSWER_INQUIRIES)
  public List<AttachmentRow> files(AskedQuestion asked) {
    return asked.row().person().equals(caller.person())
        ? files.of(List.of(asked.row().id())).getOrDefault(asked.row().id(), List.of())
        : List.of();
  }

  /// Replies, or changes a reply that no consultant settled yet. Sent again, it changes nothing.
  ///
  /// @param known the version that the caller read
  /// @throws RuleViolated once it is settled, withdrawn or the assessment closed
  ///   (`assessment.inquiry.over`), and where another reply arrived meanwhile
  ///   (`assessment.inquiry.changed`)
  /// @throws NotFound for somebody else's inquiry
  @Requires(ANSWER_INQUIRIES)
  public void reply(InquiryId id, long known, Reply reply) {
    var me = caller.person();
    var inquiry =
        inquiries
            .byId(id.value())
            .filter(i -> i.person().equals(me))
            .orElseThrow(() -> new NotFound("own inquiry " + id));
    if (inquiry.reply(known, reply, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
      matters.review(inquiry.assessment(), List.of(me));
      events.publishEvent(
          new InquiryEvent.Replied(
              tenant.id(),
              me,
              inquiry.assessment(),
              inquiry.question(),
              inquiry.askedBy(),
              inquiries.count(inquiry.assessment().value(), me.value(), InquiryState.OPEN)));
    }
  }
}
