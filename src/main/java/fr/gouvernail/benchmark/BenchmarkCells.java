package fr.gouvernail.benchmark;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BenchmarkCells extends Repository<BenchmarkCell, UUID> {
  <S extends BenchmarkCell> List<S> saveAll(Iterable<S> cells);

  List<BenchmarkCell> findBySnapshotId(UUID snapshotId);

  /// What one company is shown of the latest quarter: never another sector or size than its own.
  @Query(
      """
      select c from BenchmarkCell c
      where c.snapshotId = (
          select s.id from BenchmarkSnapshot s
          where s.quarter = (select max(l.quarter) from BenchmarkSnapshot l))
        and c.questionnaire = :questionnaire and c.major = :major
        and (c.segment = fr.gouvernail.benchmark.Segment.ALL
          or c.segment = fr.gouvernail.benchmark.Segment.SECTOR and c.segmentValue = :sector
          or c.segment = fr.gouvernail.benchmark.Segment.SIZE and c.segmentValue = :size)\
      """)
  List<BenchmarkCell> shown(String questionnaire, int major, String sector, String size);
}
