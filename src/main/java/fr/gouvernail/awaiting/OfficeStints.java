package fr.gouvernail.awaiting;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

interface OfficeStints extends TenantRepository<OfficeStint> {

  @Query("select s from OfficeStint s where s.office = :office")
  List<OfficeStint> of(String office);
}
