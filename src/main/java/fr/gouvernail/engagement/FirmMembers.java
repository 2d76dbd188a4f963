package fr.gouvernail.engagement;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FirmMembers extends Repository<FirmMember, FirmMember.Key> {

  /// A firm with one of its members.
  record Employment(Firm firm, FirmMember member) {}

  FirmMember save(FirmMember member);

  List<FirmMember> findByPersonId(UUID personId);

  List<FirmMember> findByFirmId(UUID firmId);

  /// The firm that the person administers, once for each of its members.
  @Query(
      """
      select new fr.gouvernail.engagement.FirmMembers$Employment(f, colleague)
      from FirmMember m join Firm f on f.id = m.firmId join FirmMember colleague on colleague.firmId = f.id
      where m.personId = :person and m.administers\
      """)
  List<Employment> administeredBy(UUID person);

  /// The firms for which the person works, once for each of their members.
  @Query(
      """
      select new fr.gouvernail.engagement.FirmMembers$Employment(f, colleague)
      from FirmMember m join Firm f on f.id = m.firmId join FirmMember colleague on colleague.firmId = f.id
      where m.personId = :person\
      """)
  List<Employment> colleaguesOf(UUID person);

  /// The firms for which the person works.
  @Query("select f from FirmMember m join Firm f on f.id = m.firmId where m.personId = :person")
  List<Firm> firmsOf(UUID person);
}
