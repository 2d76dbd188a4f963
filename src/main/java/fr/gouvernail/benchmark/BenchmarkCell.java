package fr.gouvernail.benchmark;

import fr.gouvernail.scoring.BenchmarkRules.Band;
import fr.gouvernail.scoring.BenchmarkRules.HiddenBy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One cell of a quarter. The basis of its figures leaves this class to the next computation only.
@Entity
@Table(name = "benchmark_cell")
class BenchmarkCell {

  @Id private UUID id;

  @Column(name = "snapshot_id", updatable = false)
  private UUID snapshotId;

  @Column(updatable = false)
  private String questionnaire;

  @Column(updatable = false)
  private int major;

  @Column(updatable = false)
  private String metric;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Segment segment;

  @Column(name = "segment_value", updatable = false)
  private String segmentValue;

  @Enumerated(EnumType.STRING)
  @Column(name = "hidden_by", updatable = false)
  private @Nullable HiddenBy hiddenBy;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private @Nullable Band band;

  @Column(name = "lower_quartile", updatable = false)
  private @Nullable Integer lowerQuartile;

  @Column(updatable = false)
  private @Nullable Integer median;

  @Column(name = "upper_quartile", updatable = false)
  private @Nullable Integer upperQuartile;

  @Column(name = "figures_since", updatable = false)
  private @Nullable LocalDate figuresSince;

  private @Nullable String basis;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected BenchmarkCell() {}

  /// @param basis of the figures, as JSON
  BenchmarkCell(
      UUID id, BenchmarkSnapshot snapshot, CellKey key, Outcome outcome, @Nullable String basis) {
    this.id = id;
    snapshotId = snapshot.id();
    questionnaire = key.questionnaire();
    major = key.major();
    metric = key.metric();
    segment = key.segment();
    segmentValue = key.value();
    hiddenBy = outcome.hiddenBy();
    this.basis = basis;
    var figures = outcome.figures();
    if (figures != null) {
      band = figures.band();
      lowerQuartile = figures.lower();
      median = figures.median();
      upperQuartile = figures.upper();
      figuresSince = figures.since();
    }
  }

  CellKey key() {
    return new CellKey(questionnaire, major, metric, segment, segmentValue);
  }

  @Nullable HiddenBy hiddenBy() {
    return hiddenBy;
  }

  @Nullable Band band() {
    return band;
  }

  @Nullable Integer lowerQuartile() {
    return lowerQuartile;
  }

  @Nullable Integer median() {
    return median;
  }

  @Nullable Integer upperQuartile() {
    return upperQuartile;
  }

  @Nullable LocalDate figuresSince() {
    return figuresSince;
  }

  @Nullable String basis() {
    return basis;
  }

  /// The next snapshot has taken the basis over.
  void forgetBasis() {
    basis = null;
  }
}
