package fr.gouvernail.charter;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

interface Comments extends TenantRepository<Comment> {

  /// The oldest first.
  @Query(
      """
      select new fr.gouvernail.charter.CommentRow(c.id, c.clause, c.author, c.words, c.writtenAt,
        c.resolvedAt, c.resolvedBy)
      from Comment c where c.charterId = :charter order by c.writtenAt, c.id
      """)
  List<CommentRow> rows(UUID charter);
}
