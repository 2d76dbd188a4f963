package fr.gouvernail.authoring;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftRows extends Repository<QuestionnaireDraft, UUID> {

  QuestionnaireDraft save(QuestionnaireDraft draft);

  Optional<QuestionnaireDraft> findById(UUID id);

  void delete(QuestionnaireDraft draft);

  /// Whoever changes it waits for who does.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select d from QuestionnaireDraft d where d.id = :id")
  Optional<QuestionnaireDraft> locked(UUID id);

  /// The open draft of a questionnaire.
  Optional<QuestionnaireDraft> findByFirmIdAndOpenBase(UUID firm, String base);

  /// The open drafts of these firms, those changed last first.
  @Query(
      """
      select new fr.gouvernail.authoring.DraftLine(
        d.id, d.firmId, d.name, d.changedAt, d.askedAt, d.returnedAt)
      from QuestionnaireDraft d where d.firmId in :firms and d.openBase is not null
      order by d.changedAt desc\
      """)
  List<DraftLine> open(Collection<UUID> firms);
}
