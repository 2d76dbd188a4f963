package fr.gouvernail.usecase;

import fr.gouvernail.awaiting.Addressee;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.awaiting.Matter;
import fr.gouvernail.awaiting.MatterFact;
import fr.gouvernail.awaiting.MatterKind;
import fr.gouvernail.awaiting.Office;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// An open idea awaits whoever acts as AI lead.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IdeaMatters {

  static final MatterKind IDEA = new MatterKind("usecase.idea", "lightbulb", Tone.NEUTRAL);

  private final Awaiting awaiting;
  private final TenantDirectory directory;

  IdeaMatters(Awaiting awaiting, TenantDirectory directory) {
    this.awaiting = awaiting;
    this.directory = directory;
  }

  @Configuration(proxyBeanMethods = false)
  static class Kinds {

    @Bean
    static MatterKind ideaToTakeUp() {
      return IDEA;
    }
  }

  public void open(IdeaRow idea) {
    var day = LocalDate.ofInstant(idea.filedAt(), directory.current().zone());
    awaiting.ask(
        new Matter(
            IDEA,
            idea.id(),
            Addressee.acting(Office.AI_LEAD, Permission.APPOINT_AI_LEAD),
            day,
            null,
            List.of(MatterFact.text(idea.title()), MatterFact.day(day)),
            "/ideas/" + idea.id()));
  }

  public void over(UUID idea) {
    awaiting.settled(IDEA, idea);
  }
}
