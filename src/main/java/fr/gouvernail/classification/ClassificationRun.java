package fr.gouvernail.classification;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.aiact.Answers;
import fr.gouvernail.aiact.Classification;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.seal.Fingerprint;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/// What a use was classified as. The database refuses to change or remove one.
@Entity
@Table(name = "classification_run")
class ClassificationRun extends TenantOwned {

  @Column(name = "subject_id", updatable = false)
  private UUID subject;

  @Column(updatable = false)
  private int number;

  @Column(name = "pack_version", updatable = false)
  private String pack;

  @Convert(converter = AnswersColumn.class)
  @Column(updatable = false)
  private Answers answers;

  @Column(updatable = false)
  private int headcount;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private AiActClass risk;

  @Column(updatable = false)
  private String flags;

  @Column(name = "made_by", updatable = false)
  private UUID madeBy;

  @Column(name = "made_at", updatable = false)
  private Instant madeAt;

  @Column(updatable = false)
  private String hash;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected ClassificationRun() {}

  /// @param number rank among the runs about the same use, from 1
  ClassificationRun(
      UUID id,
      UUID subject,
      int number,
      Answers answers,
      Classification found,
      int headcount,
      PersonRef by,
      Instant at) {
    super(id);
    this.subject = subject;
    this.number = number;
    this.answers = answers;
    this.headcount = headcount;
    pack = found.pack().version().toString();
    risk = found.risk();
    flags = String.join(",", new TreeSet<>(found.flags()));
    madeBy = by.value();
    // As exact as the column, so that the fingerprint can be computed again.
    madeAt = at.truncatedTo(ChronoUnit.MICROS);
    hash = fingerprint(found);
  }

  /// Covers answers, facts, class, flags, duties with their dates, author and time.
  private String fingerprint(Classification found) {
    var parts = new ArrayList<String>();
    parts.addAll(
        List.of(
            subject.toString(),
            Integer.toString(number),
            found.pack().id(),
            pack,
            Integer.toString(headcount),
            risk.name(),
            flags,
            madeBy.toString(),
            madeAt.toString()));
    new TreeMap<>(answers.chosen())
        .forEach((question, options) -> {
          parts.add(question);
          parts.add(String.join(",", options));
        });
    found
        .duties()
        .forEach(duty -> {
          parts.add(duty.obligation().id());
          parts.add(String.valueOf(duty.from()));
        });
    return Fingerprint.of(parts).digits();
  }

  /// Whether it still reads as it was recorded.
  ///
  /// @param found what its pack says of its answers now
  boolean isIntact(Classification found) {
    return found.risk() == risk && fingerprint(found).equals(hash);
  }

  UUID subject() {
    return subject;
  }

  int number() {
    return number;
  }

  Version pack() {
    return Version.of(pack);
  }

  Answers answers() {
    return answers;
  }

  int headcount() {
    return headcount;
  }

  PersonRef madeBy() {
    return new PersonRef(madeBy);
  }

  Instant madeAt() {
    return madeAt;
  }

  String hash() {
    return hash;
  }
}
