package fr.gouvernail.engagement.reading;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ClientVisits extends Repository<ClientVisit, ClientVisit.Key> {

  <S extends ClientVisit> List<S> saveAll(Iterable<S> visits);

  List<ClientVisit> findByTenantIdAndPersonIdIn(UUID tenantId, Collection<UUID> people);
}
