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

  /// One that was asked for or given.
  ///
  /// @param asked whether it is awaited on the text that was submitted last
  record Line(
      UUID author,
      @Nullable Role role,
      boolean asked,
      @Nullable OpinionVerdict verdict,
      String words,
      @Nullable Instant given) {}

  @Query(
      """
      select new fr.gouvernail.charter.Opinions$Line(o.author, o.role, o.asked, o.verdict,
        o.words, o.givenAt)
      from Opinion o where o.charterId = :charter order by o.givenAt, o.id
      """)
  List<Line> lines(UUID charter);

  @Query("select o from Opinion o where o.charterId = :charter")
  List<Opinion> of(UUID charter);

  @Query("select o from Opinion o where o.charterId = :charter and o.author = :author")
  Optional<Opinion> by(UUID charter, UUID author);
}
