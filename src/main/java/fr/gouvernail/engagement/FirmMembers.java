package fr.gouvernail.engagement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FirmMembers extends Repository<FirmMember, UUID> {

  /// A firm with one of its members.
  record Employment(Firm firm, FirmMember member) {}

  FirmMember save(FirmMember member);

  Optional<FirmMember> findByPersonId(UUID personId);

  /// The person's firm, once for each of its members.
  @Query(
      """
      select new fr.gouvernail.engagement.FirmMembers$Employment(f, colleague)
      from FirmMember m join Firm f on f.id = m.firmId join FirmMember colleague on colleague.firmId = f.id
      where m.personId = :person\
      """)
  List<Employment> colleagues(UUID person);
}
