package fr.gouvernail.usecase;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import fr.gouvernail.usecase.model.Acceptance;
import fr.gouvernail.usecase.model.Case;
import fr.gouvernail.usecase.model.Classified;
import fr.gouvernail.usecase.model.Edition;
import fr.gouvernail.usecase.model.Edition.Correction;
import fr.gouvernail.usecase.model.Edition.Suspension;
import fr.gouvernail.usecase.model.Opinion;
import fr.gouvernail.usecase.model.Signature;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Values;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One sheet of a use, with what was said and done about it. Whether a step may be taken is asked
/// of the [fr.gouvernail.usecase.model.StateMachine] before it is taken here.
@Entity
@Table(name = "use_case_edition")
class SheetEdition extends TenantOwned {

  /// Where a sheet is.
  enum Track {
    LIFE,
    WORK,
    PAST
  }

  @Column(name = "use_case_id", updatable = false)
  private UUID useCase;

  @Enumerated(EnumType.STRING)
  private Track track;

  private int number;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "model_version", updatable = false)
  private String modelVersion;

  @Convert(converter = JsonColumn.OfValues.class)
  @Column(name = "answers")
  private Values values;

  private UUID owner;

  @Column(name = "co_editors")
  private String coEditors;

  @Column(name = "star_editors")
  private String starEditors;

  @Column(name = "star_at")
  private @Nullable Instant starAt;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Column(name = "snapshot_id")
  private @Nullable UUID snapshot;

  @Convert(converter = JsonColumn.OfOpinions.class)
  private List<OpinionRow> opinions;

  @Convert(converter = JsonColumn.OfAcceptances.class)
  private List<Acceptance> acceptances;

  @Convert(converter = JsonColumn.OfSignatures.class)
  private List<Signature> signatures;

  @Convert(converter = JsonColumn.OfCorrection.class)
  private @Nullable Correction correction;

  @Column(name = "suspended_by")
  private @Nullable UUID suspendedBy;

  @Column(name = "suspended_at")
  private @Nullable Instant suspendedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "suspended_from")
  private @Nullable State suspendedFrom;

  private boolean returned;
  private String reservations;

  @Column(name = "approved_at")
  private @Nullable Instant approvedAt;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected SheetEdition() {}

  /// A draft.
  SheetEdition(UseCaseId useCase, int number, Version model, PersonRef owner, Values values) {
    super(UuidCreator.getTimeOrderedEpoch());
    this.useCase = useCase.value();
    this.number = number;
    track = Track.WORK;
    state = State.DRAFT;
    modelVersion = model.toString();
    this.values = values;
    this.owner = owner.value();
    coEditors = "";
    starEditors = owner.toString();
    opinions = List.of();
    acceptances = List.of();
    signatures = List.of();
    reservations = "";
  }

  /// The draft that follows this one, with the same words and the same people.
  SheetEdition next() {
    var next =
        new SheetEdition(
            new UseCaseId(useCase),
            number + 1,
            Version.of(modelVersion),
            owner(),
            Case.carriedOver(values));
    next.coEditors = coEditors;
    next.starEditors = "";
    return next;
  }

  UseCaseId useCase() {
    return new UseCaseId(useCase);
  }

  Track track() {
    return track;
  }

  int number() {
    return number;
  }

  State state() {
    return state;
  }

  Version model() {
    return Version.of(modelVersion);
  }

  Values values() {
    return values;
  }

  PersonRef owner() {
    return new PersonRef(owner);
  }

  List<OpinionRow> opinions() {
    return opinions;
  }

  List<Signature> signatures() {
    return signatures;
  }

  @Nullable UUID snapshot() {
    return snapshot;
  }

  @Nullable Correction correction() {
    return correction;
  }

  String reservations() {
    return reservations;
  }

  Edition edition(@Nullable Classified classification) {
    return new Edition(
        number,
        state,
        values,
        owner(),
        people(coEditors),
        people(starEditors),
        starAt,
        submittedAt,
        classification,
        opinions.stream().filter(row -> row.givenAt() != null).map(SheetEdition::given).toList(),
        acceptances,
        signatures,
        correction,
        suspendedBy == null || suspendedAt == null || suspendedFrom == null
            ? null
            : new Suspension(new PersonRef(suspendedBy), suspendedAt, suspendedFrom),
        returned);
  }

  @SuppressWarnings("NullAway") // asked for given ones only
  private static Opinion given(OpinionRow row) {
    return new Opinion(row.author(), row.office(), row.givenAt(), row.words());
  }

  static Set<PersonRef> people(String ids) {
    return ids.isEmpty()
        ? Set.of()
        : Arrays.stream(ids.split(","))
            .map(id -> new PersonRef(UUID.fromString(id)))
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String ids(Collection<PersonRef> people) {
    return people.stream().map(PersonRef::toString).collect(Collectors.joining(","));
  }

  /// @param substantive whether one of the changed fields is ★
  void change(Values after, boolean substantive, PersonRef by, Instant at) {
    values = after;
    if (substantive) {
      var editors = new LinkedHashSet<>(people(starEditors));
      editors.add(by);
      starEditors = ids(editors);
      starAt = at;
    }
    after.person("owner").ifPresent(person -> owner = person.value());
  }

  void writtenWith(Collection<PersonRef> people) {
    coEditors = ids(people);
  }

  /// Every submission but the first one is a further version.
  void submit(UUID as, Instant at) {
    if (state == State.CHANGES_REQUESTED) {
      number++;
    }
    state = State.SUBMITTED;
    snapshot = as;
    submittedAt = at;
    signatures = List.of();
    correction = null;
  }

  void withdraw() {
    state = State.DRAFT;
    snapshot = null;
    submittedAt = null;
    signatures = List.of();
  }

  void requestChanges(Set<String> fields) {
    state = State.CHANGES_REQUESTED;
    signatures = List.of();
    correction = new Correction(fields, values, Set.of());
  }

  /// Answers in words what was asked to be corrected.
  void answered(String field) {
    if (correction != null) {
      var answered = new LinkedHashSet<>(correction.answered());
      answered.add(field);
      correction = new Correction(correction.fields(), correction.before(), answered);
    }
  }

  void reject() {
    state = State.REJECTED;
    signatures = List.of();
  }

  void approve(String reservations, Instant at) {
    track = Track.LIFE;
    state = State.APPROVED;
    this.reservations = reservations;
    approvedAt = at;
    signatures = List.of();
  }

  /// Another edition lives in its place.
  void replaced() {
    track = Track.PAST;
  }

  void become(State next) {
    state = next;
    signatures = List.of();
  }

  /// Back from the pilot, once.
  void returnFromPilot() {
    become(State.APPROVED);
    returned = true;
  }

  void suspend(PersonRef by, Instant at) {
    suspendedBy = by.value();
    suspendedAt = at;
    suspendedFrom = state;
    become(State.SUSPENDED);
  }

  void resume() {
    if (suspendedFrom == null) {
      throw new IllegalStateException("not suspended");
    }
    become(suspendedFrom);
    suspendedBy = null;
    suspendedAt = null;
    suspendedFrom = null;
  }

  /// What a first signature is bound to.
  void reserve(String words) {
    reservations = words;
  }

  void sign(Signature signature) {
    signatures = with(signatures, signature);
  }

  void accept(Acceptance acceptance) {
    acceptances = with(acceptances, acceptance);
  }

  /// Puts that person's opinion in the place of what stood there.
  void advise(PersonRef person, UnaryOperator<@Nullable OpinionRow> change) {
    var all = new ArrayList<OpinionRow>();
    OpinionRow before = null;
    for (var row : opinions) {
      if (row.author().equals(person)) {
        before = row;
      } else {
        all.add(row);
      }
    }
    var after = change.apply(before);
    if (after != null) {
      all.add(after);
    }
    opinions = List.copyOf(all);
  }

  private static <T> List<T> with(List<T> before, T more) {
    var all = new ArrayList<>(before);
    all.add(more);
    return List.copyOf(all);
  }
}
