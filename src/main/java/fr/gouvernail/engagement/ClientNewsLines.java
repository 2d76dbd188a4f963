package fr.gouvernail.engagement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClientNewsLines extends Repository<ClientNews, UUID> {

  /// How often something of a kind happened in a company since a person was last there.
  ///
  /// @param kind null where nothing happened
  record Since(UUID tenant, Instant visitedAt, @Nullable NewsKind kind, long count) {}

  ClientNews save(ClientNews news);

  /// What others did since this person was last there, in those of the companies `open` where he or
  /// she ever was. The caller takes them from the person's own memberships of today.
  @Query(
      """
      select new fr.gouvernail.engagement.ClientNewsLines$Since(v.tenantId, v.visitedAt, n.kind, count(n.id))
      from ClientVisit v left join ClientNews n
        on n.tenantId = v.tenantId and n.happenedAt > v.visitedAt and n.actor <> :person
      where v.personId = :person and v.tenantId in :open
      group by v.tenantId, v.visitedAt, n.kind\
      """)
  List<Since> since(UUID person, Collection<UUID> open);

  @Modifying
  @Query("delete from ClientNews n where n.happenedAt < :before")
  int forget(Instant before);
}
