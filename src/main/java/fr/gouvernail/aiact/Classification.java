package fr.gouvernail.aiact;

import fr.gouvernail.questionnaire.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a finished interview means under its pack. It is an aid, not legal advice.
///
/// @param path the questions and answers that led there
/// @param duties the binding ones first, each kind by date
public record Classification(
    LawPack pack,
    AiActClass risk,
    Set<String> flags,
    List<Interview.Step> path,
    List<Duty> duties) {

  static final String TO_CHECK = "a_verifier";
  static final String LAWYER = "a_verifier_juriste";
  private static final String ROLE = "role_";
  private static final String TRANSPARENCY = "OB-TRA-";

  /// @param from since when, or from when on; null where no date is known
  public record Duty(Obligation obligation, @Nullable LocalDate from) {

    boolean isSame(Duty other) {
      return obligation.id().equals(other.obligation.id());
    }

    boolean isMoved(Duty other) {
      return isSame(other) && !Objects.equals(from, other.from);
    }

    /// Whether it is due on that day.
    public boolean isDue(LocalDate day) {
      return from != null && !from.isAfter(day);
    }
  }

  /// What two packs say differently of the same answers.
  ///
  /// @param moved duties whose date is another one, with the new date
  public record Difference(
      AiActClass before, AiActClass after, List<Duty> added, List<Duty> dropped, List<Duty> moved) {

    public boolean isNone() {
      return before == after && added.isEmpty() && dropped.isEmpty() && moved.isEmpty();
    }
  }

  /// @param headcount people of the company
  /// @throws IllegalArgumentException while a question is open
  public static Classification of(Interview interview, int headcount) {
    if (interview.next().isPresent()) {
      throw new IllegalArgumentException("question " + interview.next().get().id() + " is open");
    }
    var flags = interview.flags();
    var risk =
        interview.pack().rules().stream()
            .filter(
                rule -> rule.flags().isEmpty() || rule.flags().stream().anyMatch(flags::contains))
            .findFirst()
            .orElseThrow()
            .risk();
    return judged(interview, risk, headcount);
  }

  private static Classification judged(Interview interview, AiActClass risk, int headcount) {
    var flags = interview.flags();
    var duties =
        interview.pack().obligations().stream()
            .filter(obligation -> obligation.when().holds(risk, interview, headcount))
            .map(obligation -> new Duty(obligation, obligation.since().day(flags).orElse(null)))
            .sorted(
                Comparator.comparing((Duty duty) -> duty.obligation().nature())
                    .thenComparing(Duty::from, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    return new Classification(interview.pack(), risk, flags, interview.steps(), duties);
  }

  /// The same answers where a lawyer says that they make another class: its duties, and those that
  /// follow from the answers whatever the class.
  ///
  /// @param headcount people of the company
  public Classification as(AiActClass other, int headcount) {
    return judged(new Interview(pack, path, flags, Optional.empty()), other, headcount);
  }

  /// The parts that the company plays, such as deployer.
  public List<Text> roles() {
    return pack.flags().entrySet().stream()
        .filter(flag -> flag.getKey().startsWith(ROLE) && flags.contains(flag.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /// The answers that somebody should check.
  public List<Interview.Step> toCheck() {
    return path.stream().filter(Interview.Step::isToCheck).toList();
  }

  /// Whether a lawyer should check it.
  public boolean needsLawyer() {
    return flags.contains(LAWYER);
  }

  /// What has to be said beside the class: that the provider, and not the company, has to mark what
  /// its tool makes, or why duties of transparency stand beside those of a higher class.
  public Optional<Text> note() {
    boolean asked =
        duties.stream()
            .map(Duty::obligation)
            .anyMatch(
                o -> o.id().startsWith(TRANSPARENCY) && o.nature() == Obligation.Nature.OBLIGATION);
    return switch (risk) {
      case TRANSPARENCY -> asked ? Optional.empty() : Optional.of(pack.providerOnly());
      case HIGH_RISK -> asked ? Optional.of(pack.both()) : Optional.empty();
      case OUT_OF_SCOPE, MINIMAL, PROHIBITED -> Optional.empty();
    };
  }

  /// Whether what the class asks concerns the provider of the tool alone.
  public boolean isForProvider() {
    return risk == AiActClass.TRANSPARENCY && note().isPresent();
  }

  /// What changes where a newer pack says this of the same answers.
  public Difference comparedTo(Classification newer) {
    return new Difference(
        risk,
        newer.risk,
        missing(newer.duties, duties),
        missing(duties, newer.duties),
        newer.duties.stream().filter(duty -> duties.stream().anyMatch(duty::isMoved)).toList());
  }

  private static List<Duty> missing(List<Duty> from, List<Duty> than) {
    return from.stream()
        .filter(duty -> than.stream().noneMatch(other -> other.isSame(duty)))
        .toList();
  }
}
