package fr.gouvernail.usecase;

import fr.gouvernail.tenancy.TenantRepository;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Ideas extends TenantRepository<Idea> {

  String ROW =
      """
      select new fr.gouvernail.usecase.IdeaRow(i.id, i.title, i.problem, i.department, i.author,
        i.filedAt, i.state, i.useCase, i.answeredBy, i.answeredAt, i.answer)
      from Idea i
      """;

  /// The oldest first.
  @Query(ROW + "where i.state = OPEN order by i.filedAt, i.id")
  List<IdeaRow> open(Limit most);

  /// Somebody's own, the latest first.
  @Query(ROW + "where i.author = :person order by i.filedAt desc, i.id")
  List<IdeaRow> of(UUID person, Limit most);

  @Query(ROW + "where i.id = :id")
  Optional<IdeaRow> row(UUID id);

  /// Makes others who answer wait until this transaction is over.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select i from Idea i where i.id = :id")
  Optional<Idea> locked(UUID id);

  @Query("select new fr.gouvernail.usecase.Named(i.id, i.title) from Idea i where i.id in :ids")
  List<Named> names(Collection<UUID> ids);
}
