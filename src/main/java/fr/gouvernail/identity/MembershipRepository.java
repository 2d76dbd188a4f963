package fr.gouvernail.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MembershipRepository extends Repository<Membership, UUID> {

  record PersonInWorkspace(Membership membership, Person person) {}

  Membership save(Membership membership);

  Optional<Membership> findByTenantIdAndPersonId(UUID tenantId, UUID personId);

  List<Membership> findByPersonId(UUID personId);

  List<Membership> findByFirmId(UUID firmId);

  List<Membership> findByTenantIdAndMissionId(UUID tenantId, UUID missionId);

  @Query(
      """
      select new fr.gouvernail.identity.MembershipRepository$PersonInWorkspace(m, p)
      from Membership m join Person p on p.id = m.personId
      where m.tenantId = :tenantId order by p.name\
      """)
  List<PersonInWorkspace> inWorkspace(UUID tenantId);

  @Query(
      """
      select new fr.gouvernail.identity.MembershipRepository$PersonInWorkspace(m, p)
      from Membership m join Person p on p.id = m.personId
      where m.tenantId = :tenantId and m.firmId is not null order by p.name\
      """)
  List<PersonInWorkspace> guests(UUID tenantId);

  @Query(
      """
      select new fr.gouvernail.identity.MembershipRepository$PersonInWorkspace(m, p)
      from Membership m join Person p on p.id = m.personId
      where m.tenantId = :tenantId and m.personId in :people\
      """)
  List<PersonInWorkspace> among(UUID tenantId, Collection<UUID> people);
}
