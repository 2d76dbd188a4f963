package fr.gouvernail.usecase;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantRepository;
import fr.gouvernail.usecase.SheetEdition.Track;
import fr.gouvernail.usecase.model.Edition;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Values;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/// Sheets of many uses at once.
interface SheetListings extends TenantRepository<SheetEdition> {

  String LINE =
      """
      select new fr.gouvernail.usecase.SheetListings$Line(e.id, e.version, e.useCase, e.track,
        e.number, e.state, e.modelVersion, e.values, e.owner, e.coEditors)
      from SheetEdition e where e.track <> PAST
      """;

  @Query(LINE)
  List<Line> lines();

  @Query(LINE + " and e.useCase in :useCases")
  List<Line> lines(Collection<UUID> useCases);

  /// For a change; whoever else changes them waits.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      "select e from SheetEdition e where e.useCase in :useCases and e.track <> PAST order by e.id")
  List<SheetEdition> locked(Collection<UUID> useCases);

  /// What lists and imports need of a sheet.
  record Line(
      UUID id,
      long version,
      UUID useCase,
      Track track,
      int number,
      State state,
      String modelVersion,
      Values values,
      UUID owner,
      String coEditors) {

    /// As far as it decides who may write it.
    Edition edition() {
      return new Edition(
          number,
          state,
          values,
          new PersonRef(owner),
          SheetEdition.people(coEditors),
          java.util.Set.of(),
          null,
          null,
          null,
          List.of(),
          List.of(),
          List.of(),
          null,
          null,
          false);
    }
  }
}
