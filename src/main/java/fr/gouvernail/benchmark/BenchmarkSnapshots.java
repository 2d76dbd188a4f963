package fr.gouvernail.benchmark;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface BenchmarkSnapshots extends Repository<BenchmarkSnapshot, UUID> {
  BenchmarkSnapshot saveAndFlush(BenchmarkSnapshot snapshot);

  Optional<BenchmarkSnapshot> findFirstByOrderByQuarterDesc();

  boolean existsByQuarter(LocalDate quarter);
}
