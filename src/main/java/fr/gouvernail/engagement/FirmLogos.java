package fr.gouvernail.engagement;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FirmLogos extends Repository<FirmLogo, UUID> {
  FirmLogo save(FirmLogo logo);

  Optional<FirmLogo> findById(UUID firmId);

  void delete(FirmLogo logo);
}
