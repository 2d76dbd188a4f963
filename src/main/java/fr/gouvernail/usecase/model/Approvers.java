package fr.gouvernail.usecase.model;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.model.Risk.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who may approve an edition today (use-case charter, §4): the AI lead; the deputy where the lead
/// is owner, editor or away; a director where both are, where the use is of high risk, together
/// with the lead, or where a residual risk of 8 or 9 is accepted. Nobody approves what he or she
/// owns or edited, but the director of a very small team whom nobody can replace.
public final class Approvers {

  private static final Duration DELAY = Duration.ofHours(24);

  /// What whoever judges a submitted edition may do with it.
  private static final Set<Transition> JUDGING =
      EnumSet.of(Transition.APPROVE, Transition.REQUEST_CHANGES, Transition.REJECT);

  private final Known known;
  private final Circumstances.Company company;
  private final Involved involved;
  private final Transition transition;
  private final @Nullable PersonRef putBy;

  private Approvers(Known known, Transition transition, @Nullable PersonRef putBy) {
    this.known = known;
    this.company = known.circumstances().company();
    this.involved = new Involved(known.edition(), known.circumstances());
    this.transition = transition;
    this.putBy = putBy;
  }

  /// Who may approve that edition.
  public static Approvers of(SheetModel model, Edition edition, Circumstances circumstances) {
    return of(new Known(model, edition, circumstances), Transition.APPROVE);
  }

  /// Who may make that transition of it where it needs an approval.
  public static Approvers of(
      SheetModel model, Edition edition, Circumstances circumstances, Transition transition) {
    return of(new Known(model, edition, circumstances), transition);
  }

  /// Who decides what follows its pilot: two together where the use is of high risk, else whoever
  /// approves.
  public static Approvers afterPilot(
      SheetModel model, Edition edition, Circumstances circumstances) {
    var known = new Known(model, edition, circumstances);
    return of(known, known.isHighRisk() ? Transition.GO_LIVE : Transition.RETURN);
  }

  static Approvers of(Known known, Transition transition) {
    return new Approvers(known, transition, null);
  }

  /// The same for what somebody put and another one has to lift: a suspension or a reservation.
  public Approvers lifting(PersonRef putBy) {
    return new Approvers(known, Transition.RESUME, putBy);
  }

  /// Whether two people decide together: for a use of high risk.
  public boolean isJoint() {
    return known.isHighRisk();
  }

  /// How this person stands to the transition itself.
  public Standing standing(PersonRef person) {
    if (signers().contains(person)) {
      return Standing.SIGNED;
    }
    if (panel().contains(person)) {
      return panel().helps(person, signers()) ? Standing.APPROVES : elsewhere(person);
    }
    return involved.standsAlone(person) ? alone(person) : outside(person);
  }

  /// How this person stands to holding it up: a refusal, a correction, a pilot that goes back. One
  /// of those who approve is enough, and so is the lead where only a director approves.
  Standing standingToHold(PersonRef person) {
    if (leads().contains(person) || panel().contains(person)) {
      return Standing.APPROVES;
    }
    return involved.standsAlone(person) ? Standing.APPROVES_ALONE : outside(person);
  }

  /// Whether an act of this person makes it happen, with the signatures that there are.
  boolean completes(PersonRef person) {
    var with = Stream.concat(signers().stream(), Stream.of(person)).collect(Collectors.toSet());
    return panel().isComplete(with) || involved.standsAlone(person) && panel().isEmpty();
  }

  /// As what this person decides.
  Capacity capacity(PersonRef person) {
    boolean director = company.directors().contains(person);
    if (director && (isJoint() || isAboutResidual() || !leads().contains(person))) {
      return Capacity.DIRECTOR;
    }
    if (person.equals(company.lead())) {
      return Capacity.LEAD;
    }
    return person.equals(company.deputy()) ? Capacity.DEPUTY : Capacity.DIRECTOR;
  }

  /// For whom the approval waits; empty where nobody may give it.
  public List<PersonRef> waitsFor() {
    var waiting =
        panel().people().stream()
            .filter(person -> standing(person) == Standing.APPROVES)
            .filter(person -> !isSpared(person))
            .toList();
    return waiting.isEmpty()
        ? company.directors().stream().filter(involved::standsAlone).toList()
        : waiting;
  }

  /// A lead who is away may decide and is not waited for, unless nobody else can.
  private boolean isSpared(PersonRef person) {
    return person.equals(company.lead()) && company.leadAway() && leads().size() > 1;
  }

  private Set<PersonRef> signers() {
    return signatures().map(Signature::by).collect(Collectors.toSet());
  }

  private Stream<Signature> signatures() {
    return known.edition().signatures().stream()
        .filter(signature -> signature.transition() == transition)
        .filter(signature -> isFree(signature.by()));
  }

  /// Those people and who signed as such: the deputy's signature lasts when the lead comes back.
  private List<PersonRef> with(List<PersonRef> people, Set<Capacity> capacities) {
    return Stream.concat(
            people.stream(),
            signatures()
                .filter(signature -> capacities.contains(signature.as()))
                .map(Signature::by))
        .distinct()
        .toList();
  }

  private boolean isFree(@Nullable PersonRef person) {
    return person != null && !involved.includes(person) && !person.equals(putBy);
  }

  private boolean isAboutResidual() {
    return JUDGING.contains(transition)
        && Risks.of(known.values()).stream().anyMatch(risk -> risk.isAtLeast(Level.HIGH));
  }

  private Panel panel() {
    if (isJoint()) {
      return Panel.joint(
          with(leads(), Set.of(Capacity.LEAD, Capacity.DEPUTY)),
          with(directors(), Set.of(Capacity.DIRECTOR)),
          company.deputy(),
          this::isFree);
    }
    if (isAboutResidual()) {
      return Panel.single(directors());
    }
    var people = leads();
    if (transition == Transition.GO_LIVE) {
      directors().forEach(director -> add(people, director));
    }
    return Panel.single(people);
  }

  /// Those who decide in the place of the lead.
  private List<PersonRef> leads() {
    var people = new ArrayList<PersonRef>();
    boolean present = isFree(company.lead()) && !company.leadAway();
    add(people, company.lead());
    if (!present) {
      add(people, company.deputy());
    }
    boolean covered = present || isFree(company.deputy());
    if (!covered || known.circumstances().escalated()) {
      directors().forEach(director -> add(people, director));
    }
    return people;
  }

  private void add(List<PersonRef> people, @Nullable PersonRef person) {
    if (person != null && isFree(person) && !people.contains(person)) {
      people.add(person);
    }
  }

  private List<PersonRef> directors() {
    return company.directors().stream().filter(this::isFree).toList();
  }

  private Standing alone(PersonRef person) {
    if (!involved.includes(person)) {
      return Standing.APPROVES_ALONE;
    }
    var submitted = known.edition().submittedAt();
    if (submitted == null || known.circumstances().now().isBefore(submitted.plus(DELAY))) {
      return Standing.ALONE_TOO_SOON;
    }
    return Advice.hasForDirectorAlone(known.edition(), known.circumstances())
        ? Standing.APPROVES_ALONE
        : Standing.ALONE_WITHOUT_OPINION;
  }

  private Standing outside(PersonRef person) {
    if (person.equals(putBy)) {
      return Standing.PUT_IT;
    }
    if (involved.isOwner(person)) {
      return Standing.OWNER;
    }
    return involved.includes(person) ? Standing.EDITOR : elsewhere(person);
  }

  private Standing elsewhere(PersonRef person) {
    boolean office =
        person.equals(company.lead())
            || person.equals(company.deputy())
            || company.directors().contains(person);
    if (!office) {
      return Standing.NOTHING;
    }
    if (isAboutResidual() && !isJoint() || isJoint() && panel().lacksDirector(signers())) {
      return Standing.DIRECTOR_FIRST;
    }
    return isFree(company.lead()) && !company.leadAway()
        ? Standing.LEAD_FIRST
        : Standing.DEPUTY_FIRST;
  }
}
