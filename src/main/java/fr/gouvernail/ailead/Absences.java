package fr.gouvernail.ailead;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

interface Absences extends TenantRepository<Absence> {

  @Query("select a from Absence a order by a.firstDay")
  List<Absence> inOrder();
}
