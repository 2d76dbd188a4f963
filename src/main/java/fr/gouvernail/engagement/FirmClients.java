package fr.gouvernail.engagement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FirmClients extends Repository<FirmClient, UUID> {

  record ClientRow(FirmClient client, @Nullable ClientStanding standing) {}

  FirmClient save(FirmClient client);

  List<FirmClient> findByFirmId(UUID firmId);

  List<FirmClient> findAll();

  Optional<FirmClient> findByFirmIdAndTenantId(UUID firmId, UUID tenantId);

  /// The clients of the person's firm among `open`, which the caller takes from the person's own
  /// memberships of today; nobody reads a standing without them.
  @Query(
      """
      select new fr.gouvernail.engagement.FirmClients$ClientRow(c, s)
      from FirmMember m join FirmClient c on c.firmId = m.firmId
      left join ClientStanding s on s.tenantId = c.tenantId
      where m.personId = :person and c.tenantId in :open\
      """)
  List<ClientRow> standings(UUID person, Collection<UUID> open);
}
