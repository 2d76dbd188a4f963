package fr.gouvernail.prioritization.workshop;

import fr.gouvernail.awaiting.Addressee;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.awaiting.Matter;
import fr.gouvernail.awaiting.MatterFact;
import fr.gouvernail.awaiting.MatterKind;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// « Votez »: what awaits the people of a workshop, while a round waits for them.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WorkshopMatters {

  static final MatterKind TO_VOTE =
      new MatterKind("prioritization.vote", "list-checks", Tone.ACCENT);

  private final WorkshopRows workshops;
  private final Participants participants;
  private final Rounds rounds;
  private final Awaiting awaiting;
  private final TenantDirectory directory;
  private final Clock clock;

  WorkshopMatters(
      WorkshopRows workshops,
      Participants participants,
      Rounds rounds,
      Awaiting awaiting,
      TenantDirectory directory,
      Clock clock) {
    this.workshops = workshops;
    this.participants = participants;
    this.rounds = rounds;
    this.awaiting = awaiting;
    this.directory = directory;
    this.clock = clock;
  }

  @Configuration(proxyBeanMethods = false)
  static class Kinds {

    @Bean
    static MatterKind toVote() {
      return TO_VOTE;
    }
  }

  @EventListener
  public void on(WorkshopEvent event) {
    switch (event) {
      // Only the voter’s own matter: others vote at the same time.
      case WorkshopEvent.Voted voted -> review(voted.workshop(), List.of(voted.actor()));
      case WorkshopEvent.Closed closed -> awaiting.settled(TO_VOTE, closed.workshop().value());
      case WorkshopEvent.Adopted adopted -> {}
      case WorkshopEvent.Opened opened -> review(opened.workshop(), opened.people());
      case WorkshopEvent.Revealed revealed ->
          review(revealed.workshop(), everybody(revealed.workshop()));
      case WorkshopEvent.AskedAgain again -> review(again.workshop(), again.people());
    }
  }

  private List<PersonRef> everybody(WorkshopId workshop) {
    return participants.of(workshop.value()).stream().map(WorkshopParticipant::person).toList();
  }

  private void review(WorkshopId id, List<PersonRef> people) {
    var waiting =
        rounds.waiting(id.value()).stream()
            .collect(
                Collectors.toMap(w -> new PersonRef(w.getPerson()), Rounds.Waiting::getRounds));
    var title = workshops.byId(id.value()).orElseThrow().title();
    var today = LocalDate.ofInstant(TakenOver.now(clock), directory.current().zone());
    awaiting.askAll(
        people.stream()
            .filter(waiting::containsKey)
            .map(person ->
                new Matter(
                    TO_VOTE,
                    id.value(),
                    Addressee.person(person),
                    today,
                    null,
                    List.of(
                        MatterFact.text(title),
                        MatterFact.number(waiting.getOrDefault(person, 0L))),
                    "/workshops/" + id))
            .toList());
    people.stream()
        .filter(person -> !waiting.containsKey(person))
        .forEach(person -> awaiting.settled(TO_VOTE, id.value(), person));
  }
}
