package fr.gouvernail.engagement.mission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FirmMissions extends Repository<FirmMission, UUID> {

  FirmMission save(FirmMission mission);

  Optional<FirmMission> findByIdAndFirmId(UUID id, UUID firmId);

  @Query("select m from FirmMission m where m.firmId = :firm order by m.askedAt desc, m.id desc")
  List<FirmMission> latestFirst(UUID firm, Limit most);

  /// What the firm asked that company, and is still open.
  @Query(
      "select m from FirmMission m where m.firmId = :firm and m.tenantId = :tenant and m.status = :asked")
  List<FirmMission> asked(UUID firm, UUID tenant, MissionStatus asked);

  @Query("select count(m) from FirmMission m where m.firmId = :firm and m.status = :asked")
  long countAsked(UUID firm, MissionStatus asked);

  @Query(
      "select count(m) from FirmMission m where m.firmId = :firm and m.status = :asked and m.email = :email")
  long countAsked(UUID firm, MissionStatus asked, String email);
}
