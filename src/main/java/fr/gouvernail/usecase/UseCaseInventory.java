package fr.gouvernail.usecase;

import static fr.gouvernail.identity.Permission.READ_USE_CASES;

import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.usecase.model.SheetModel;
import fr.gouvernail.usecase.model.SheetModels;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The uses of the current workspace as a list that may be long. Each question is one statement,
/// whatever their number.
@Service
@Transactional(readOnly = true)
public class UseCaseInventory {

  private final UseCaseSearch search;
  private final UseCases useCases;
  private final SheetModels models;
  private final TenantDirectory directory;
  private final Clock clock;

  UseCaseInventory(
      UseCaseSearch search,
      UseCases useCases,
      SheetModels models,
      TenantDirectory directory,
      Clock clock) {
    this.search = search;
    this.useCases = useCases;
    this.models = models;
    this.directory = directory;
    this.clock = clock;
  }

  /// A part of the list.
  ///
  /// @param from how many are passed over
  /// @param most how many at most
  @Requires(READ_USE_CASES)
  public List<UseCaseRow> page(UseCaseFilter filter, UseCaseOrder order, int from, int most) {
    return search.rows(filter, order, today(), from, most);
  }

  /// All that a filter lets through.
  @Requires(READ_USE_CASES)
  public List<UseCaseRow> all(UseCaseFilter filter, UseCaseOrder order) {
    return search.rows(filter, order, today(), 0, Integer.MAX_VALUE);
  }

  /// How many there are by state and owner. What the filter says of states and of the owner does
  /// not count: this says what choosing others would show.
  @Requires(READ_USE_CASES)
  public List<Tally> tally(UseCaseFilter filter) {
    return search.tally(filter, today());
  }

  /// Those of these uses that the workspace has, in no order.
  @Requires(READ_USE_CASES)
  public List<UseCaseRow> among(Collection<UseCaseId> ids) {
    return ids.isEmpty() ? List.of() : useCases.rows(ids.stream().map(UseCaseId::value).toList());
  }

  /// The form of new sheets, with the words of its options.
  @Requires(READ_USE_CASES)
  public SheetModel form() {
    return models.latest();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(TakenOver.now(clock), directory.current().zone());
  }
}
