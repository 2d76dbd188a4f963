package fr.gouvernail.usecheck;

import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.tenancy.TenantRepository;
import fr.gouvernail.tool.DataLevel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;

interface UseQuestions extends TenantRepository<UseQuestion> {

  @Query(
      """
      select new fr.gouvernail.usecheck.AskedRow(q.id, q.askedAt, q.charter, q.tool, q.level, q.use,
        q.verdict)
      from UseQuestion q where q.personId = :person order by q.askedAt desc, q.id\
      """)
  List<AskedRow> of(UUID person, Pageable page);

  @Query(
      """
      select count(q) > 0 from UseQuestion q where q.personId = :person and q.askedAt >= :since
        and q.charter = :charter and q.tool = :tool and q.level = :level and q.use = :use\
      """)
  boolean isAsked(
      UUID person, Instant since, String charter, String tool, DataLevel level, String use);

  @Query(
      """
      select new fr.gouvernail.usecheck.WantedUse(q.tool, q.level, q.use, q.verdict,
        count(distinct q.personId), count(q))
      from UseQuestion q where q.verdict <> :allowed and q.askedAt >= :since
      group by q.tool, q.level, q.use, q.verdict
      having count(distinct q.personId) >= :fewest
      order by count(distinct q.personId) desc, count(q) desc, q.tool, q.level, q.use\
      """)
  List<WantedUse> wanted(Verdict allowed, Instant since, long fewest);
}
