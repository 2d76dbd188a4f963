package fr.gouvernail.usecase;

import fr.gouvernail.classification.ClassificationEvent;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The class of a use stands in lists, and a use that became prohibited is to be stopped.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClassChanges {

  private final UseCases useCases;
  private final UseCaseDesk desk;
  private final CaseMatters matters;

  ClassChanges(UseCases useCases, UseCaseDesk desk, CaseMatters matters) {
    this.useCases = useCases;
    this.desk = desk;
    this.matters = matters;
  }

  @EventListener
  public void on(ClassificationEvent.Recorded event) {
    classified(event.row().subject());
  }

  @EventListener
  public void on(ClassificationEvent.Overridden event) {
    classified(event.row().subject());
  }

  private void classified(UUID subject) {
    if (useCases.byId(subject).isPresent()) {
      var open = desk.locked(new UseCaseId(subject));
      var dossier = desk.dossier(open);
      var row = dossier.classification();
      open.useCase().classified(row == null ? null : row.risk());
      matters.refresh(open, dossier);
    }
  }
}
