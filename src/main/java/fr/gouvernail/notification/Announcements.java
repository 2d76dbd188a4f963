package fr.gouvernail.notification;

import static fr.gouvernail.identity.Role.AI_LEAD;
import static fr.gouvernail.identity.Role.DEPUTY_AI_LEAD;
import static fr.gouvernail.identity.Role.DIRECTOR;

import fr.gouvernail.ailead.AbsenceChanged;
import fr.gouvernail.ailead.AppointmentChanged;
import fr.gouvernail.ailead.Seat;
import fr.gouvernail.assessment.AssessmentCompleted;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.decision.DecisionEvent;
import fr.gouvernail.decision.RequestId;
import fr.gouvernail.decision.RequestKind;
import fr.gouvernail.decision.Verdict;
import fr.gouvernail.identity.MembershipChanged;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.members.PersonInvited;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.report.ReportFinished;
import fr.gouvernail.roadmap.ActionAssigned;
import fr.gouvernail.roadmap.ActionId;
import fr.gouvernail.roadmap.ActionRescheduled;
import fr.gouvernail.shell.LiveTabs;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who is told about what. Nobody is told what he or she did.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Announcements {

  private static final Set<Role> LEADING = Set.of(DIRECTOR, AI_LEAD, DEPUTY_AI_LEAD);
  private static final String OWN_ACTIONS = "/my-actions";
  private static final String MEMBERS = "/members";
  private static final String OFFICE = "/ai-lead";

  private final Announcer announcer;
  private final Outbox outbox;
  private final People people;
  private final LiveTabs tabs;
  private final Texts texts;

  Announcements(Announcer announcer, Outbox outbox, People people, LiveTabs tabs, Texts texts) {
    this.announcer = announcer;
    this.outbox = outbox;
    this.people = people;
    this.tabs = tabs;
    this.texts = texts;
  }

  @EventListener
  public void on(ActionAssigned event) {
    tell(
        event.tenant(),
        event.actor(),
        event.before(),
        action(NoticeKind.ACTION_WITHDRAWN, event.id(), event.title(), null));
    tell(
        event.tenant(),
        event.actor(),
        event.owner(),
        action(NoticeKind.ACTION_ASSIGNED, event.id(), event.title(), event.deadline()));
  }

  @EventListener
  public void on(ActionRescheduled event) {
    tell(
        event.tenant(),
        event.actor(),
        event.owner(),
        action(NoticeKind.ACTION_RESCHEDULED, event.id(), event.title(), event.deadline()));
  }

  static Matter action(NoticeKind kind, ActionId id, Text title, @Nullable LocalDate day) {
    return new Matter(kind, id.value(), title, day, OWN_ACTIONS);
  }

  @EventListener
  public void on(AssessmentCompleted event) {
    var kind = event.revision() == 1 ? NoticeKind.AUDIT_CLOSED : NoticeKind.AUDIT_REVISED;
    var number = new Text(Integer.toString(event.revision()), null);
    var id = event.assessment();
    var matter = new Matter(kind, id.value(), number, event.heldOn(), result(id));
    people.holding(LEADING).forEach(person -> tell(event.tenant(), event.actor(), person, matter));
  }

  /// Whoever still looks at the documents sees it there.
  @EventListener
  public void on(ReportFinished event) {
    var path = result(event.assessment()) + "/documents";
    if (!tabs.show(event.requestedBy(), event.tenant(), path)) {
      var title = new Text(event.fileName(), null);
      announcer.tell(
          event.tenant(),
          event.requestedBy(),
          new Matter(NoticeKind.REPORT_READY, event.report(), title, null, path));
    }
  }

  @EventListener
  public void on(DecisionEvent.Filed event) {
    if (TakenOver.isUnderWay() && !RequestKind.ASKED.contains(event.kind())) {
      return;
    }
    var matter = decision(NoticeKind.DECISION_FILED, event.request(), event.title(), event.dueOn());
    event.waitsFor().forEach(person -> tell(event.tenant(), event.actor(), person, matter));
  }

  @EventListener
  public void on(DecisionEvent.Questioned event) {
    tell(
        event.tenant(),
        event.actor(),
        event.askedBy(),
        asked(NoticeKind.DECISION_QUESTIONED, event));
  }

  @EventListener
  public void on(DecisionEvent.Answered event) {
    var matter =
        decision(NoticeKind.DECISION_ANSWERED, event.request(), event.title(), event.dueOn());
    event.waitsFor().forEach(person -> tell(event.tenant(), event.actor(), person, matter));
  }

  @EventListener
  public void on(DecisionEvent.Decided event) {
    if (!RequestKind.ASKED.contains(event.kind())) {
      return;
    }
    var kind =
        event.verdict() == Verdict.APPROVED
            ? NoticeKind.DECISION_APPROVED
            : NoticeKind.DECISION_REFUSED;
    tell(event.tenant(), event.actor(), event.askedBy(), asked(kind, event));
  }

  /// For whoever decides.
  static Matter decision(NoticeKind kind, RequestId id, String title, @Nullable LocalDate day) {
    return new Matter(kind, id.value(), new Text(title, null), day, "/decisions/" + id);
  }

  /// For whoever asked.
  private static Matter asked(NoticeKind kind, DecisionEvent event) {
    var id = event.request();
    return new Matter(kind, id.value(), new Text(event.title(), null), null, "/requests/" + id);
  }

  @EventListener
  public void on(MembershipChanged event) {
    if (event.fromFirm()) {
      var kind = event.admitted() ? NoticeKind.CONSULTANT_ADMITTED : NoticeKind.CONSULTANT_LEFT;
      var consultant = event.person();
      var name = new Text(people.profile(consultant).name(), null);
      var matter = new Matter(kind, consultant.value(), name, null, MEMBERS);
      directors().forEach(person -> tell(event.tenant(), event.actor(), person, matter));
    }
  }

  @EventListener
  public void on(AppointmentChanged event) {
    var kind =
        switch (event.step()) {
          case PROPOSED -> NoticeKind.MANDATE_OFFERED;
          case WITHDRAWN -> NoticeKind.MANDATE_WITHDRAWN;
          case ACCEPTED -> NoticeKind.MANDATE_ACCEPTED;
          case DECLINED -> NoticeKind.MANDATE_DECLINED;
          case ENDED, SUCCEEDED -> NoticeKind.MANDATE_ENDED;
        };
    if (kind == NoticeKind.MANDATE_ACCEPTED || kind == NoticeKind.MANDATE_DECLINED) {
      var name = new Text(people.profile(event.person()).name(), null);
      var matter = new Matter(kind, event.id().value(), name, event.day(), OFFICE);
      directors().forEach(person -> tell(event.tenant(), event.actor(), person, matter));
    } else {
      var path = kind == NoticeKind.MANDATE_OFFERED ? OFFICE + "/mandates/" + event.id() : OFFICE;
      var seat = seat(event.seat());
      tell(
          event.tenant(),
          event.actor(),
          event.person(),
          new Matter(kind, event.id().value(), seat, event.day(), path));
    }
  }

  private Text seat(Seat seat) {
    var key = "ailead.seat." + seat;
    return new Text(
        texts.getTranslation(key, Locale.FRENCH), texts.getTranslation(key, Locale.ENGLISH));
  }

  @EventListener
  public void on(AbsenceChanged event) {
    var name = new Text(people.profile(event.lead()).name(), null);
    var absent = event.announced() ? NoticeKind.LEAD_ABSENT : NoticeKind.LEAD_PRESENT;
    var acts = event.announced() ? NoticeKind.DEPUTY_ACTS : NoticeKind.LEAD_PRESENT;
    var deputy = event.deputy();
    tell(
        event.tenant(),
        event.actor(),
        deputy,
        new Matter(acts, event.id(), name, event.first(), OFFICE));
    var matter = new Matter(absent, event.id(), name, event.first(), OFFICE);
    directors().stream()
        .filter(person -> !person.equals(deputy))
        .forEach(person -> tell(event.tenant(), event.actor(), person, matter));
  }

  private List<PersonRef> directors() {
    return people.holding(Set.of(DIRECTOR));
  }

  @EventListener
  public void on(PersonInvited event) {
    var inviter = new Text(people.profile(event.actor()).name(), null);
    var kind = event.newcomer() ? NoticeKind.FIRST_INVITATION : NoticeKind.INVITATION;
    outbox.put(event.tenant(), event.person(), new Matter(kind, null, inviter, null, ""));
  }

  private void tell(TenantId tenant, PersonRef actor, @Nullable PersonRef person, Matter matter) {
    if (person != null && !person.equals(actor)) {
      announcer.tell(tenant, person, matter);
    }
  }

  private static String result(AssessmentId id) {
    return "/assessments/" + id + "/result";
  }
}
