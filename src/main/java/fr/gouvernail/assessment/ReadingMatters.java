package fr.gouvernail.assessment;

import fr.gouvernail.awaiting.Addressee;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.awaiting.Matter;
import fr.gouvernail.awaiting.MatterFact;
import fr.gouvernail.awaiting.MatterKind;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// An assessment awaits its second consultant from when he or she is asked to read it, until that
/// is done or it is closed.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReadingMatters {

  static final MatterKind TO_READ =
      new MatterKind("assessment.review", "clipboard-check", Tone.ACCENT);

  private final Awaiting awaiting;
  private final TenantDirectory directory;
  private final Clock clock;

  ReadingMatters(Awaiting awaiting, TenantDirectory directory, Clock clock) {
    this.awaiting = awaiting;
    this.directory = directory;
    this.clock = clock;
  }

  @Configuration(proxyBeanMethods = false)
  static class Kinds {

    @Bean
    static MatterKind assessmentToReview() {
      return TO_READ;
    }
  }

  public void ask(AssessmentId assessment, LocalDate heldOn, PersonRef second) {
    awaiting.settled(TO_READ, assessment.value());
    awaiting.ask(
        new Matter(
            TO_READ,
            assessment.value(),
            Addressee.person(second),
            LocalDate.now(clock.withZone(directory.current().zone())),
            null,
            List.of(MatterFact.day(heldOn)),
            "/assessments/" + assessment + "/review"));
  }

  public void settled(AssessmentId assessment) {
    awaiting.settled(TO_READ, assessment.value());
  }

  @EventListener
  public void on(AssessmentCompleted event) {
    settled(event.assessment());
  }
}
