package fr.gouvernail.ailead;

import fr.gouvernail.tenancy.TenantRepository;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Appointments extends TenantRepository<Appointment> {

  /// As they are now, whatever this transaction read before.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from Appointment a order by a.startsOn, a.proposedAt")
  List<Appointment> latest();

  @Query("select a from Appointment a order by a.startsOn desc, a.proposedAt desc")
  List<Appointment> latestFirst();

  @Query("select a from Appointment a where a.state in (ACCEPTED, ENDED)")
  List<Appointment> agreed();

  /// @param absence null for a term without any
  record WithAbsence(Appointment appointment, @Nullable Absence absence) {}

  /// What was agreed, with each absence in it.
  @Query(
      """
      select new fr.gouvernail.ailead.Appointments$WithAbsence(a, x)
      from Appointment a left join Absence x on x.appointmentId = a.id
      where a.state in (ACCEPTED, ENDED) order by a.startsOn, a.id, x.firstDay\
      """)
  List<WithAbsence> agreedWithAbsences();

  @Query("select a from Appointment a where a.personId = :person and a.state in (ACCEPTED, ENDED)")
  List<Appointment> agreedFor(UUID person);

  /// Sends what was changed, so that the rows follow each other in this order.
  void flush();
}
