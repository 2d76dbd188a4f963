package fr.gouvernail.inventory;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

interface IssuedRegisters extends TenantRepository<IssuedRegister> {

  @Query("select r from IssuedRegister r order by r.number desc limit 1")
  Optional<IssuedRegister> latest();

  record Name(UUID id, int number) {}

  @Query(
      "select new fr.gouvernail.inventory.IssuedRegisters$Name(r.id, r.number) from IssuedRegister r"
          + " where r.id in :ids")
  List<Name> names(Collection<UUID> ids);
}
