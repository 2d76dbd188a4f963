package fr.gouvernail.assessment.preparation;

import fr.gouvernail.assessment.retention.Keeping;
import fr.gouvernail.assessment.retention.RetentionRule;
import fr.gouvernail.tenancy.TenantRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;

interface GatheredDocuments extends TenantRepository<GatheredDocument> {

  /// A document with one of the contacts: as many rows as there are of both. How long files are
  /// kept is the same in all of them; null while nobody chose it.
  record Pair(
      GatheredDocument document,
      @Nullable DocumentContact contact,
      @Nullable Keeping closed,
      @Nullable Keeping unfinished) {

    RetentionRule rule() {
      return closed == null || unfinished == null
          ? RetentionRule.USUAL
          : new RetentionRule(closed, unfinished);
    }
  }

  /// The documents of an assessment, with its contacts and the rule, in one statement.
  @Query(
      """
      select new fr.gouvernail.assessment.preparation.GatheredDocuments$Pair(d, c, r.closed,
        r.unfinished)
      from GatheredDocument d
        left join DocumentContact c on c.tenantId = d.tenantId and c.seriesId = d.seriesId
        left join StoredRule r on r.tenantId = d.tenantId
      where d.seriesId = :series order by c.askedAt, c.id
      """)
  List<Pair> withContacts(UUID series);

  @Query("select d from GatheredDocument d where d.seriesId = :series")
  List<GatheredDocument> of(UUID series);

  @Query("select d from GatheredDocument d where d.seriesId = :series and d.document = :document")
  Optional<GatheredDocument> of(UUID series, String document);

  /// How a person stands to a document.
  ///
  /// @param open how many revisions of its assessment are open
  /// @param contact 1 for a contact, else 0
  record Standing(long open, long contact) {}

  @Query(
      """
      select new fr.gouvernail.assessment.preparation.GatheredDocuments$Standing(
        (select count(a) from Assessment a
          where a.tenantId = d.tenantId and a.seriesId = d.seriesId and a.closedAt is null),
        (select count(c) from DocumentContact c
          where c.tenantId = d.tenantId and c.seriesId = d.seriesId and c.person = :person))
      from GatheredDocument d where d.id = :id
      """)
  Optional<Standing> standing(UUID id, UUID person);
}
