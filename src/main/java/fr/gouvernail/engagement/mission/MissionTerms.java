package fr.gouvernail.engagement.mission;

import fr.gouvernail.tenancy.RuleViolated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an access is for, for whom, and on which days.
///
/// @param words what it is about, at most 1000 characters; needed for [MissionPurpose#OTHER]
/// @param consultant e-mail of the only person who may come; empty for whomever the firm sends
/// @param from first day
/// @param until last day
public record MissionTerms(
    MissionPurpose purpose, String words, String consultant, LocalDate from, LocalDate until) {

  public static final int LONGEST_WORDS = 1000;

  /// An access ends: for longer than that it is granted anew.
  public static final int MOST_YEARS = 2;

  public MissionTerms {
    words = words.strip();
    consultant = consultant.strip();
  }

  /// The last day on which an access that is granted on that day may end.
  public static LocalDate latest(LocalDate today) {
    return today.plusYears(MOST_YEARS);
  }

  /// @param today null where what is over is taken over
  /// @throws RuleViolated with the key of the first rule that is broken
  void check(@Nullable LocalDate today) {
    if (words.length() > LONGEST_WORDS
        || words.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
      throw new RuleViolated("mission.rule.words", LONGEST_WORDS);
    }
    if (purpose == MissionPurpose.OTHER && words.isEmpty()) {
      throw new RuleViolated("mission.rule.other");
    }
    if (until.isBefore(from)) {
      throw new RuleViolated("mission.rule.order");
    }
    if (today != null) {
      checkLastDay(until, today);
    }
  }

  static void checkLastDay(LocalDate until, LocalDate today) {
    if (until.isBefore(today)) {
      throw new RuleViolated("mission.rule.past");
    }
    if (until.isAfter(latest(today))) {
      throw new RuleViolated("mission.rule.long", MOST_YEARS);
    }
  }
}
