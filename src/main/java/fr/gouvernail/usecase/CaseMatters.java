package fr.gouvernail.usecase;

import fr.gouvernail.awaiting.Addressee;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.awaiting.Matter;
import fr.gouvernail.awaiting.MatterFact;
import fr.gouvernail.awaiting.MatterKind;
import fr.gouvernail.awaiting.Office;
import fr.gouvernail.decision.WorkingDays;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.usecase.model.Approvers;
import fr.gouvernail.usecase.model.Edition;
import fr.gouvernail.usecase.model.Finding;
import fr.gouvernail.usecase.model.PilotTime;
import fr.gouvernail.usecase.model.Standing;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Transition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What a use awaits of people: the approval, corrections, opinions, the end of a pilot, the stop
/// of what became prohibited.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseMatters {

  static final MatterKind DECIDE = new MatterKind("usecase.decide", "gavel", Tone.ACCENT);
  static final MatterKind CORRECT = new MatterKind("usecase.correct", "pencil", Tone.ATTENTION);
  static final MatterKind OPINION =
      new MatterKind("usecase.opinion", "message-square", Tone.ACCENT);
  static final MatterKind PILOT_END = new MatterKind("usecase.pilot", "flag", Tone.ATTENTION);
  static final MatterKind STOP = new MatterKind("usecase.stop", "triangle-alert", Tone.DANGER);
  static final MatterKind LATE = new MatterKind("usecase.late", "calendar-clock", Tone.DANGER);

  /// What a change of the use itself settles.
  private static final List<MatterKind> OF_THE_USE =
      List.of(DECIDE, CORRECT, PILOT_END, STOP, LATE);

  /// Working days within which an answer is promised.
  static final int DELAY = 5;

  /// Days after which a late review is the lead's to act on; the first one after thirty.
  private static final int LATE_AFTER = 31;

  private static final Addressee ACTING =
      Addressee.acting(Office.AI_LEAD, Permission.APPOINT_AI_LEAD);

  private static final int EXCERPT = 280;

  private final Awaiting awaiting;
  private final TenantDirectory directory;

  CaseMatters(Awaiting awaiting, TenantDirectory directory) {
    this.awaiting = awaiting;
    this.directory = directory;
  }

  @Configuration(proxyBeanMethods = false)
  static class Kinds {

    @Bean
    static MatterKind useCaseToDecide() {
      return DECIDE;
    }

    @Bean
    static MatterKind useCaseToCorrect() {
      return CORRECT;
    }

    @Bean
    static MatterKind useCaseToAdvise() {
      return OPINION;
    }

    @Bean
    static MatterKind pilotToDecide() {
      return PILOT_END;
    }

    @Bean
    static MatterKind useCaseToStop() {
      return STOP;
    }

    @Bean
    static MatterKind useCaseReviewedTooLate() {
      return LATE;
    }
  }

  /// A use as its matters call it.
  ///
  /// @param owner name of who owns it
  record About(UseCaseId id, String title, String owner) {

    private Matter matter(
        MatterKind kind, Addressee to, LocalDate from, @Nullable LocalDate due, LocalDate said) {
      return new Matter(
          kind,
          id.value(),
          to,
          from,
          due,
          List.of(MatterFact.text(title), MatterFact.text(owner), MatterFact.day(said)),
          "/use-cases/" + id + (kind == DECIDE ? "/decide" : ""));
    }
  }

  /// Says anew what the use awaits, and of whom.
  public void refresh(UseCaseDesk.Open open, Dossier dossier) {
    awaiting.settled(OF_THE_USE, open.id().value());
    var row = dossier.row();
    var about = new About(row.id(), row.title(), dossier.name(row.owner()));
    var today = dossier.circumstances().today();
    var matters = new ArrayList<Matter>();
    var work = dossier.work();
    if (work != null && work.edition().state() == State.SUBMITTED) {
      matters.addAll(toDecide(about, work.edition(), dossier.approvers(Transition.APPROVE)));
    }
    if (work != null && work.edition().state() == State.CHANGES_REQUESTED) {
      var owner = Addressee.person(work.edition().owner());
      matters.add(about.matter(CORRECT, owner, today, null, today));
    }
    var life = dossier.life();
    if (life != null) {
      if (dossier.findings(life).stream().anyMatch(f -> f.code() == Finding.Code.STOP_NOW)) {
        matters.add(about.matter(STOP, ACTING, today, today, today));
      }
      matters.addAll(
          pilotEnd(
              about,
              life.edition(),
              Approvers.afterPilot(dossier.model(), life.edition(), dossier.circumstances()),
              today));
      matters.addAll(late(about, life.edition()));
    }
    awaiting.askAll(matters);
  }

  /// The approval of a submitted sheet. Nobody decides alone on the day of the submission.
  List<Matter> toDecide(About about, Edition edition, Approvers approvers) {
    var since = day(Objects.requireNonNull(edition.submittedAt()));
    var due = WorkingDays.after(since, DELAY);
    return approvers.waitsFor().stream()
        .map(person ->
            about.matter(
                DECIDE,
                Addressee.person(person),
                approvers.standing(person) == Standing.ALONE_TOO_SOON ? since.plusDays(1) : since,
                due,
                since))
        .toList();
  }

  /// What follows a pilot, once it is over or somebody has signed for it; nothing of other states.
  List<Matter> pilotEnd(About about, Edition edition, Approvers approvers, LocalDate today) {
    var end = PilotTime.lastDay(edition.values());
    if (edition.state() != State.IN_PILOT || end.isEmpty()) {
      return List.of();
    }
    var from = edition.signatures().isEmpty() || end.get().isBefore(today) ? end.get() : today;
    return approvers.waitsFor().stream()
        .map(
            person -> about.matter(PILOT_END, Addressee.person(person), from, end.get(), end.get()))
        .toList();
  }

  /// The suspension of what people work with and nobody reviewed for thirty days (V11).
  private static List<Matter> late(About about, Edition edition) {
    return edition.values().date("review_date").stream()
        .filter(day -> edition.state().isRunning())
        .map(day -> about.matter(LATE, ACTING, day.plusDays(LATE_AFTER), null, day))
        .toList();
  }

  /// Somebody is asked for an opinion.
  public void advise(Dossier dossier, PersonRef person, PersonRef by) {
    var today = dossier.circumstances().today();
    awaiting.ask(
        new Matter(
            OPINION,
            dossier.id().value(),
            Addressee.person(person),
            today,
            WorkingDays.after(today, DELAY),
            List.of(
                MatterFact.text(excerpt(dossier.row().title())),
                MatterFact.text(dossier.name(by)),
                MatterFact.day(today)),
            "/use-cases/" + dossier.id()));
  }

  public void advised(UseCaseId id, PersonRef person) {
    awaiting.settled(OPINION, id.value(), person);
  }

  private static String excerpt(String words) {
    return words.length() > EXCERPT ? words.substring(0, EXCERPT) + "\u2026" : words;
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, directory.current().zone());
  }
}
