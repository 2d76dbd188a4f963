package fr.gouvernail.seal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentSeals extends Repository<DocumentSeal, String> {

  DocumentSeal save(DocumentSeal seal);

  Optional<DocumentSeal> findById(String hash);

  /// A whole hash and the beginning of one ask the same question of the same index.
  @Query("select s.state from DocumentSeal s where s.hash between :first and :last")
  List<SealState> between(String first, String last);
}
