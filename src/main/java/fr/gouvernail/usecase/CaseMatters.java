package fr.gouvernail.usecase;

import fr.gouvernail.awaiting.Addressee;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.awaiting.Matter;
import fr.gouvernail.awaiting.MatterFact;
import fr.gouvernail.awaiting.MatterKind;
import fr.gouvernail.decision.WorkingDays;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.usecase.model.Edition;
import fr.gouvernail.usecase.model.Finding;
import fr.gouvernail.usecase.model.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
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

  /// Working days within which an answer is promised.
  static final int DELAY = 5;

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
  }

  /// Says anew what the use awaits, and of whom.
  public void refresh(UseCaseDesk.Open open, Dossier dossier) {
    for (var kind : List.of(DECIDE, CORRECT, PILOT_END, STOP)) {
      awaiting.settled(kind, open.id().value());
    }
    var work = dossier.work();
    if (work != null && work.edition().state() == State.SUBMITTED) {
      submitted(dossier, work.edition());
    }
    if (work != null && work.edition().state() == State.CHANGES_REQUESTED) {
      ask(CORRECT, dossier, List.of(work.edition().owner()), dossier.circumstances().today(), null);
    }
    var life = dossier.life();
    if (life != null) {
      living(dossier, life);
    }
  }

  private void submitted(Dossier dossier, Edition edition) {
    var since =
        day(Objects.requireNonNullElse(edition.submittedAt(), dossier.circumstances().now()));
    ask(DECIDE, dossier, dossier.approvers().waitsFor(), since, WorkingDays.after(since, DELAY));
  }

  private void living(Dossier dossier, Sheet life) {
    var company = dossier.circumstances().company();
    if (dossier.findings(life).stream().anyMatch(f -> f.code() == Finding.Code.STOP_NOW)) {
      var lead = company.leadAway() ? company.deputy() : company.lead();
      ask(
          STOP,
          dossier,
          lead == null ? company.directors() : List.of(lead),
          dossier.circumstances().today(),
          dossier.circumstances().today());
    }
    var end = life.edition().values().date("pilot_end");
    if (life.edition().state() == State.IN_PILOT && end.isPresent()) {
      var approvers =
          fr.gouvernail.usecase.model.Approvers.of(
              dossier.model(), life.edition(), dossier.circumstances());
      ask(PILOT_END, dossier, approvers.waitsFor(), end.get(), end.get());
    }
  }

  private void ask(
      MatterKind kind,
      Dossier dossier,
      Collection<PersonRef> people,
      LocalDate from,
      @Nullable LocalDate due) {
    var path = "/use-cases/" + dossier.id() + (kind == DECIDE ? "/decide" : "");
    var facts =
        List.of(
            MatterFact.text(dossier.row().title()),
            MatterFact.text(dossier.name(dossier.row().owner())),
            MatterFact.day(from));
    awaiting.askAll(
        people.stream()
            .distinct()
            .map(person ->
                new Matter(
                    kind, dossier.id().value(), Addressee.person(person), from, due, facts, path))
            .toList());
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
