package fr.gouvernail.assessment.inquiry;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.awaiting.Addressee;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.awaiting.Matter;
import fr.gouvernail.awaiting.MatterFact;
import fr.gouvernail.awaiting.MatterKind;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What awaits people because of inquiries: one matter for each person and assessment however many
/// questions there are, and one for the consultants while replies wait for them.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InquiryMatters {

  static final MatterKind TO_REPLY =
      new MatterKind("assessment.inquiry", "circle-question-mark", Tone.ACCENT);
  static final MatterKind TO_SETTLE =
      new MatterKind("assessment.replies", "message-square", Tone.ACCENT);

  /// Where people reply.
  static final String PAGE = "/inquiries";

  private final Inquiries inquiries;
  private final Awaiting awaiting;
  private final TenantDirectory directory;
  private final Clock clock;

  InquiryMatters(Inquiries inquiries, Awaiting awaiting, TenantDirectory directory, Clock clock) {
    this.inquiries = inquiries;
    this.awaiting = awaiting;
    this.directory = directory;
    this.clock = clock;
  }

  @Configuration(proxyBeanMethods = false)
  static class Kinds {

    @Bean
    static MatterKind inquiryToReply() {
      return TO_REPLY;
    }

    @Bean
    static MatterKind repliesToSettle() {
      return TO_SETTLE;
    }
  }

  /// Brings up to date what awaits these people and the consultants.
  public void review(AssessmentId assessment, Collection<PersonRef> people) {
    var waiting = inquiries.of(assessment.value(), Set.of(InquiryState.OPEN, InquiryState.REPLIED));
    people.forEach(person -> review(assessment, person, waiting));
    long replies = waiting.stream().filter(i -> i.state() == InquiryState.REPLIED).count();
    if (replies == 0) {
      awaiting.settled(TO_SETTLE, assessment.value());
    } else {
      awaiting.ask(
          new Matter(
              TO_SETTLE,
              assessment.value(),
              Addressee.holders(Permission.CONDUCT_ASSESSMENT),
              today(),
              null,
              List.of(MatterFact.number(replies)),
              "/assessments/" + assessment + "/review"));
    }
  }

  private void review(AssessmentId assessment, PersonRef person, List<Inquiry> waiting) {
    var open =
        waiting.stream()
            .filter(i -> i.state() == InquiryState.OPEN && i.person().equals(person))
            .toList();
    if (open.isEmpty()) {
      awaiting.settled(TO_REPLY, assessment.value(), person);
      return;
    }
    var due = open.stream().map(Inquiry::due).min(Comparator.naturalOrder()).orElseThrow();
    awaiting.ask(
        new Matter(
            TO_REPLY,
            assessment.value(),
            Addressee.person(person),
            today(),
            due,
            List.of(MatterFact.number(open.size())),
            PAGE));
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(directory.current().zone()));
  }

  /// The day of that moment where the company is.
  LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, directory.current().zone());
  }
}
