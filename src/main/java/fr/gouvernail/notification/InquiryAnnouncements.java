package fr.gouvernail.notification;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.ReviewEvent;
import fr.gouvernail.assessment.Verdict;
import fr.gouvernail.assessment.inquiry.InquiryEvent;
import fr.gouvernail.identity.People;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.PersonRef;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Questions of an audit that are put to people, their replies, and its second reading. Nobody is
/// told what he or she did.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InquiryAnnouncements {

  private static final String INQUIRIES = "/inquiries";

  private final Announcer announcer;
  private final People people;
  private final Texts texts;

  InquiryAnnouncements(Announcer announcer, People people, Texts texts) {
    this.announcer = announcer;
    this.people = people;
    this.texts = texts;
  }

  @EventListener
  public void on(InquiryEvent event) {
    switch (event) {
      case InquiryEvent.Asked asked ->
          announcer.tell(
              asked.tenant(),
              asked.person(),
              new Matter(
                  NoticeKind.INQUIRY_ASKED,
                  InquiryEvent.about(asked.assessment(), asked.person()),
                  count(asked.left()),
                  asked.due(),
                  INQUIRIES));
      case InquiryEvent.Reminded reminded ->
          announcer.tell(
              reminded.tenant(),
              reminded.person(),
              reminder(reminded.assessment(), reminded.person(), reminded.left(), reminded.due()));
      case InquiryEvent.Replied replied -> {
        hush(replied, replied.actor(), replied.left());
        announcer.tell(
            replied.tenant(),
            replied.askedBy(),
            new Matter(
                NoticeKind.INQUIRY_REPLIED,
                InquiryEvent.about(replied.assessment(), replied.askedBy()),
                new Text(replied.question(), null),
                null,
                review(replied.assessment())));
      }
      case InquiryEvent.Withdrawn withdrawn ->
          hush(withdrawn, withdrawn.person(), withdrawn.left());
      case InquiryEvent.Settled settled -> {}
    }
  }

  private void hush(InquiryEvent event, PersonRef person, long left) {
    if (left == 0) {
      announcer.hush(event.tenant(), person, InquiryEvent.about(event.assessment(), person));
    }
  }

  /// What reminds somebody of what waits.
  Matter reminder(AssessmentId assessment, PersonRef person, long left, LocalDate due) {
    return new Matter(
        NoticeKind.INQUIRY_REMINDER,
        InquiryEvent.about(assessment, person),
        count(left),
        due,
        INQUIRIES);
  }

  /// « 3 questions », in both languages.
  private Text count(long left) {
    return new Text(
        texts.getTranslation("notification.inquiries", Locale.FRENCH, left),
        texts.getTranslation("notification.inquiries", Locale.ENGLISH, left));
  }

  @EventListener
  public void on(ReviewEvent event) {
    switch (event) {
      case ReviewEvent.Asked asked ->
          tell(
              asked,
              asked.second(),
              new Matter(
                  NoticeKind.AUDIT_TO_REVIEW,
                  asked.assessment().value(),
                  name(asked.actor()),
                  asked.heldOn(),
                  review(asked.assessment())));
      case ReviewEvent.Judged judged ->
          Optional.ofNullable(judged.tell())
              .filter(person -> judged.kind() == Verdict.Kind.CONTESTED)
              .ifPresent(person ->
                  tell(
                      judged,
                      person,
                      new Matter(
                          NoticeKind.AUDIT_CONTESTED,
                          UUID.nameUUIDFromBytes(
                              (judged.assessment() + judged.question())
                                  .getBytes(StandardCharsets.UTF_8)),
                          new Text(judged.question(), null),
                          null,
                          review(judged.assessment()))));
      case ReviewEvent.Done done ->
          tell(
              done,
              done.lead(),
              new Matter(
                  NoticeKind.AUDIT_REVIEWED,
                  done.assessment().value(),
                  name(done.actor()),
                  done.heldOn(),
                  review(done.assessment())));
    }
  }

  private void tell(ReviewEvent event, PersonRef person, Matter matter) {
    if (!person.equals(event.actor())) {
      announcer.tell(event.tenant(), person, matter);
    }
  }

  private Text name(PersonRef person) {
    return new Text(people.profile(person).name(), null);
  }

  private static String review(AssessmentId assessment) {
    return "/assessments/" + assessment + "/review";
  }
}
