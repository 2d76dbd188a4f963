package fr.gouvernail.decision;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

interface RequestMessages extends TenantRepository<RequestMessage> {

  @Query("select m from RequestMessage m where m.request = :request order by m.writtenAt, m.id")
  List<RequestMessage> of(UUID request);
}
