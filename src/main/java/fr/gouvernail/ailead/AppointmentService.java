package fr.gouvernail.ailead;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.ailead.AppointmentChanged.Step;
import fr.gouvernail.ailead.Mandate.Cause;
import fr.gouvernail.ailead.Mandate.State;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.MembershipChanged;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Appoints the AI lead and the deputy: the director proposes, the person answers, and an accepted
/// appointment gives the rights from its first day to its last. A change counts at the next click.
@Service
@Transactional
public class AppointmentService {

  /// From so many people on, nobody is director and AI lead at once.
  public static final int SMALL = 20;

  static final int LONGEST_REASON = 500;

  private final OfficeDesk desk;
  private final Appointments appointments;
  private final MissionLetters letters;
  private final Memberships memberships;
  private final People people;
  private final TenantDirectory directory;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AppointmentService(
      OfficeDesk desk,
      Appointments appointments,
      MissionLetters letters,
      Memberships memberships,
      People people,
      TenantDirectory directory,
      Caller caller,
      CurrentTenant tenant,
      ApplicationEventPublisher events,
      Clock clock) {
    this.desk = desk;
    this.appointments = appointments;
    this.letters = letters;
    this.memberships = memberships;
    this.people = people;
    this.directory = directory;
    this.caller = caller;
    this.tenant = tenant;
    this.events = events;
    this.clock = clock;
  }

  /// Offers an appointment to a member of the company; asked twice, it is one offer.
  ///
  /// @throws RuleViolated when the terms are impossible, the person is none of the company's own,
  ///   or the seat is offered or taken already
  @Requires(Permission.APPOINT_AI_LEAD)
  public MandateId propose(AppointmentForm form) {
    var roster = desk.lock();
    check(form);
    var same = roster.of(form.person(), desk.today()).stream().filter(a -> isSame(a, form));
    var before = same.findFirst();
    if (before.isPresent()) {
      return new MandateId(before.get().id());
    }
    var offer =
        new Appointment(UuidCreator.getTimeOrderedEpoch(), form, caller.person(), clock.instant());
    roster.propose(offer);
    offer.write(letters.draft(form));
    appointments.save(offer);
    publish(Step.PROPOSED, offer, form.start(), "");
    return new MandateId(offer.id());
  }

  private static boolean isSame(Appointment offer, AppointmentForm form) {
    return offer.isOpenOffer() && offer.seat() == form.seat() && offer.start().equals(form.start());
  }

  private void check(AppointmentForm form) {
    if (form.start().isBefore(desk.today()) && !TakenOver.isUnderWay()) {
      throw new RuleViolated("ailead.past");
    }
    if (!form.allotment().isPossible()) {
      throw new RuleViolated("ailead.hours", form.allotment().per().most());
    }
    if (form.powers().isEmpty()) {
      throw new RuleViolated("ailead.powers.missing");
    }
    var member = member(form.person());
    if (member.grant().roles().contains(Role.DIRECTOR)
        && directory.current().headcount() >= SMALL) {
      throw new RuleViolated("ailead.director", SMALL);
    }
  }

  private Member member(PersonRef person) {
    return people.members().stream()
        .filter(m -> m.person().equals(person) && m.grant().firm() == null)
        .findFirst()
        .orElseThrow(() -> new RuleViolated("ailead.stranger"));
  }

  /// Takes an offer back that waits for its answer.
  @Requires(Permission.APPOINT_AI_LEAD)
  public void withdraw(MandateId id) {
    var offer = get(desk.lock(), id);
    if (offer.state() != State.WITHDRAWN) {
      offer.withdraw(clock.instant());
      publish(Step.WITHDRAWN, offer, offer.start(), "");
    }
  }

  /// The caller accepts what he or she is offered. Whoever held the seat goes the day before.
  ///
  /// @throws NotFound for anybody else
  /// @throws RuleViolated when the offer was withdrawn or has lapsed
  @Requires(Permission.ENTER_WORKSPACE)
  public void accept(MandateId id) {
    var roster = desk.lock();
    var offer = own(roster, id);
    if (offer.isAgreed()) {
      return;
    }
    var today = TakenOver.isUnderWay() ? offer.start() : desk.today();
    if (!offer.isOpenOffer()) {
      throw new RuleViolated("ailead.answered");
    }
    roster.accept(
        offer,
        today,
        clock.instant(),
        before -> {
          save(before);
          publish(Step.SUCCEEDED, before, lastDay(before), "");
        });
    appointments.save(offer);
    memberships.reconsider(offer.person());
    publish(Step.ACCEPTED, offer, offer.start(), "");
  }

  /// The caller declines what he or she is offered, and says why.
  ///
  /// @throws NotFound for anybody else
  @Requires(Permission.ENTER_WORKSPACE)
  public void decline(MandateId id, String reason) {
    var offer = own(desk.lock(), id);
    if (offer.state() != State.DECLINED) {
      offer.decline(checked(reason), clock.instant());
      publish(Step.DECLINED, offer, offer.start(), reason.strip());
    }
  }

  /// Ends an appointment.
  ///
  /// @param last the last day, today or later; null for at once, without the rest of today
  @Requires(Permission.APPOINT_AI_LEAD)
  public void end(MandateId id, @Nullable LocalDate last, String reason) {
    var appointment = get(desk.lock(), id);
    var today = desk.today();
    if (appointment.isAgreed() && appointment.isOverOn(today)) {
      return;
    }
    if (last != null && last.isBefore(today)) {
      throw new RuleViolated("ailead.past");
    }
    var day = last == null ? today.minusDays(1) : last;
    var agreed = appointment.last();
    if (agreed != null && day.isAfter(agreed)) {
      throw new RuleViolated("ailead.longer");
    }
    end(appointment, day, Cause.DECIDED, checked(reason));
  }

  private void end(Appointment appointment, LocalDate last, Cause cause, @Nullable String reason) {
    appointment.end(last, cause, reason, null);
    save(appointment);
    publish(Step.ENDED, appointment, last, reason == null ? "" : reason);
  }

  /// Whoever leaves the company leaves the office.
  @EventListener
  @Internal("the end of a membership, which was allowed")
  public void on(MembershipChanged event) {
    if (event.admitted() || event.fromFirm()) {
      return;
    }
    var today = desk.today();
    for (var appointment : desk.lock().of(event.person(), today)) {
      if (appointment.isOpenOffer()) {
        appointment.withdraw(clock.instant());
        publish(Step.WITHDRAWN, appointment, appointment.start(), "");
      } else {
        end(appointment, today.minusDays(1), Cause.LEFT, null);
      }
    }
  }

  private void save(Appointment changed) {
    appointments.save(changed);
    appointments.flush();
    memberships.reconsider(changed.person());
  }

  private Appointment own(Roster roster, MandateId id) {
    return roster
        .find(id)
        .filter(a -> a.person().equals(caller.person()))
        .orElseThrow(() -> new NotFound("appointment " + id));
  }

  private static Appointment get(Roster roster, MandateId id) {
    return roster.find(id).orElseThrow(() -> new NotFound("appointment " + id));
  }

  private static LocalDate lastDay(Appointment ended) {
    var last = ended.last();
    return last == null ? ended.start() : last;
  }

  static String checked(String reason) {
    var text = reason.strip();
    if (text.isEmpty() || text.length() > LONGEST_REASON) {
      throw new RuleViolated("ailead.reason", LONGEST_REASON);
    }
    return text;
  }

  private void publish(Step step, Appointment about, LocalDate day, String reason) {
    events.publishEvent(
        new AppointmentChanged(
            tenant.id(),
            caller.person(),
            step,
            new MandateId(about.id()),
            about.seat(),
            about.person(),
            day,
            reason));
  }
}
