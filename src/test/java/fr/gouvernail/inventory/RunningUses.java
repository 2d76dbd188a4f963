package fr.gouvernail.inventory;

import static fr.gouvernail.usecase.WrittenUseCases.as;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.UseCaseBatch;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.WrittenUseCases;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Transition;
import fr.gouvernail.usecase.model.Values;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes uses for tests of lists: many at once, and some that stand where the way there is long.
@TestConfiguration(proxyBeanMethods = false)
public class RunningUses {

  private final WrittenUseCases written;
  private final UseCaseBatch batch;
  private final EntityManager entities;
  private final TransactionTemplate transactions;

  RunningUses(
      WrittenUseCases written,
      UseCaseBatch batch,
      EntityManager entities,
      TransactionTemplate transactions) {
    this.written = written;
    this.batch = batch;
    this.entities = entities;
    this.transactions = transactions;
  }

  /// Drafts with these titles.
  public void drafts(Workspace company, PersonRef owner, List<String> titles) {
    as(
        company,
        owner,
        () ->
            transactions.execute(status -> {
              batch.start(
                  titles.stream()
                      .map(title ->
                          new UseCaseBatch.Start(
                              UseCaseId.next(), Values.NONE.with("title", title)))
                      .toList());
              return titles;
            }));
  }

  /// An approved use that stands in that state of its life.
  public UseCaseId in(Workspace company, PersonRef owner, PersonRef lead, State state) {
    var id = written.submitted(company, owner, lead);
    written.move(company, lead, id, Attempt.of(Transition.APPROVE));
    return as(
        company,
        lead,
        () ->
            transactions.execute(status -> {
              entities
                  .createQuery("update SheetEdition e set e.state = :state where e.useCase = :id")
                  .setParameter("state", state)
                  .setParameter("id", id.value())
                  .executeUpdate();
              entities
                  .createQuery("update UseCase u set u.life = :state where u.id = :id")
                  .setParameter("state", state)
                  .setParameter("id", id.value())
                  .executeUpdate();
              return id;
            }));
  }

  /// A use whose review is due on that day.
  public void reviewed(Workspace company, UseCaseId id, LocalDate day) {
    as(
        company,
        PersonRef.SYSTEM,
        () ->
            transactions.execute(status ->
                entities
                    .createQuery("update UseCase u set u.reviewOn = :day where u.id = :id")
                    .setParameter("day", day)
                    .setParameter("id", id.value())
                    .executeUpdate()));
  }
}
