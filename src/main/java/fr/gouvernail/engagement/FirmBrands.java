package fr.gouvernail.engagement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FirmBrands extends Repository<FirmBrand, UUID> {

  FirmBrand save(FirmBrand brand);

  Optional<FirmBrand> findById(UUID firmId);

  @Query("select f.name from Firm f where f.id = :firm")
  Optional<String> nameOf(UUID firm);

  /// The firms for which a person works.
  @Query("select m.firmId from FirmMember m where m.personId = :person")
  List<UUID> firmsOf(UUID person);
}
