package fr.gouvernail.acknowledgement;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;

interface OfflinePeople extends TenantRepository<OfflinePerson> {

  @Query("select o from OfflinePerson o where o.leftAt is null order by o.name, o.id")
  List<OfflinePerson> present();

  /// @param pattern of the name or the department, for `like`
  @Query(
      """
      select o from OfflinePerson o where o.leftAt is null
        and (o.name like :pattern escape '!' or o.department like :pattern escape '!')
      order by o.name, o.id\
      """)
  List<OfflinePerson> present(String pattern, Pageable page);

  @Query("select o.id as id, o.name as name from OfflinePerson o where o.id in :ids")
  List<Receipts.Named> names(Collection<UUID> ids);
}
