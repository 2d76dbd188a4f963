package fr.gouvernail.charter;

import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.TenantRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;

interface Opinions extends TenantRepository<Opinion> {

  /// Given ones only.
  @Query(
      """
      select new fr.gouvernail.charter.OpinionRow(o.author, o.role, o.verdict, o.words, o.givenAt)
      from Opinion o where o.charterId = :charter and o.verdict is not null
      order by o.givenAt, o.id
      """)
  List<OpinionRow> rows(UUID charter);

  /// One that was asked for, given or not.
  record Asked(
      UUID author,
      @Nullable Role role,
      @Nullable OpinionVerdict verdict,
      String words,
      @Nullable Instant given) {}

  @Query(
      """
      select new fr.gouvernail.charter.Opinions$Asked(o.author, o.role, o.verdict, o.words,
        o.givenAt)
      from Opinion o where o.charterId = :charter order by o.givenAt, o.id
      """)
  List<Asked> asked(UUID charter);

  @Query("select o from Opinion o where o.charterId = :charter")
  List<Opinion> of(UUID charter);

  @Query("select o from Opinion o where o.charterId = :charter and o.author = :author")
  Optional<Opinion> by(UUID charter, UUID author);
}
