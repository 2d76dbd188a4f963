package fr.gouvernail.engagement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FirmMembers extends Repository<FirmMember, UUID> {
  FirmMember save(FirmMember member);

  Optional<FirmMember> findByPersonId(UUID personId);

  List<FirmMember> findByFirmId(UUID firmId);
}
