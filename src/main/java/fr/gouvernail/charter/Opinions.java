package fr.gouvernail.charter;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

interface Opinions extends TenantRepository<Opinion> {

  @Query(
      """
      select new fr.gouvernail.charter.OpinionRow(o.author, o.verdict, o.words, o.givenAt)
      from Opinion o where o.charterId = :charter order by o.givenAt, o.id
      """)
  List<OpinionRow> rows(UUID charter);

  @Query("select o from Opinion o where o.charterId = :charter and o.author = :author")
  Optional<Opinion> by(UUID charter, UUID author);
}
