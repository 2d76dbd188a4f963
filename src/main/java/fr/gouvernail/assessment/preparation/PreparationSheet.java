package fr.gouvernail.assessment.preparation;

import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.questionnaire.RequestedDocument;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// How far the preparation of an assessment has come. It says who replied, and not what.
///
/// @param asked who is asked questions before the interview, by name
/// @param covered ids of the questions that somebody is or was asked before the interview
/// @param toSettle replies that wait for a consultant
/// @param list the documents that may be asked for; empty where the questionnaire names none
public record PreparationSheet(
    DropBox box,
    List<Asked> asked,
    Set<String> covered,
    int toSettle,
    List<RequestedDocument> list) {

  /// Days within which people reply, at most.
  private static final int DAYS = 7;

  /// Days before the interview in which a consultant reads what came in.
  private static final int DAYS_TO_READ = 2;

  /// What somebody is asked.
  ///
  /// @param replied of these questions, settled or not
  /// @param due the day by which the first open one is wanted, or the last of all
  /// @param told when the person last heard of it from a consultant
  /// @param remindable whether it was before today, and something is open
  public record Asked(
      PersonRef person,
      int questions,
      int replied,
      LocalDate due,
      Instant told,
      boolean reminded,
      boolean remindable) {}

  /// The day by which to reply that is proposed: in time to read what comes in before the
  /// interview, and in a week at the latest.
  public LocalDate proposed(LocalDate today) {
    var before = box.audit().heldOn().minusDays(DAYS_TO_READ);
    var week = today.plusDays(DAYS);
    return before.isAfter(today) && before.isBefore(week) ? before : week;
  }

  /// Questions asked of people, and replied.
  public int replied() {
    return asked.stream().mapToInt(Asked::replied).sum();
  }

  /// See [#replied].
  public int questions() {
    return asked.stream().mapToInt(Asked::questions).sum();
  }

  /// What may still be asked: the questions of this company that nobody was asked yet.
  public List<Question> left() {
    return box.audit().questions().stream().filter(q -> !covered.contains(q.id())).toList();
  }
}
