package fr.gouvernail.inventory;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

interface SavedViewRepository extends TenantRepository<SavedView> {

  /// What somebody finds: his or her own ones and the shared ones, by name.
  @Query(
      "select v from SavedView v where v.person = :person or v.shared = true order by v.name, v.id")
  List<SavedView> of(UUID person);

  record Name(UUID id, String name) {}

  @Query(
      "select new fr.gouvernail.inventory.SavedViewRepository$Name(v.id, v.name) from SavedView v"
          + " where v.id in :ids")
  List<Name> names(Collection<UUID> ids);
}
