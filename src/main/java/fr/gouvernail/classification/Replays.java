package fr.gouvernail.classification;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface Replays extends TenantRepository<Replay> {

  /// Writes what was changed so far.
  void flush();

  @Query("select r from Replay r where r.pack = :pack")
  Optional<Replay> of(String pack);

  /// The latest first.
  @Query("select r from Replay r order by r.madeAt desc, r.id desc")
  List<Replay> latest(Limit most);
}
