package fr.gouvernail.tool;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

interface Tools extends TenantRepository<Tool> {

  String ROW =
      """
      select new fr.gouvernail.tool.ToolRow(t.id, t.version, t.name, t.vendor, t.status, t.kind, t.level,
        t.hosting, t.agreement, t.training, t.purpose, t.account, t.owner, t.reviewOn, t.note)
      from Tool t
      """;

  @Query(ROW + "order by t.name, t.id")
  List<ToolRow> rows();

  @Query(ROW + "where t.id = :id")
  Optional<ToolRow> row(UUID id);

  @Query(ROW + "where t.id in :ids")
  List<ToolRow> rows(Collection<UUID> ids);

  @Query("select count(t) > 0 from Tool t where t.name = :name and t.id <> :id")
  boolean isTaken(String name, UUID id);

  @Query("select t.id as id, t.name as name from Tool t where t.id in :ids")
  List<Name> names(Collection<UUID> ids);

  /// How many are authorised, and of those how many need an agreement that nobody signed.
  @Query(
      """
      select count(t) as authorised,
        count(case when t.agreement = NOT_SIGNED then 1 end) as withoutAgreement
      from Tool t where t.status = AUTHORISED
      """)
  Authorised tally();

  interface Authorised {
    long getAuthorised();

    long getWithoutAgreement();
  }

  interface Name {
    UUID getId();

    String getName();
  }
}
