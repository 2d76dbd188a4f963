package fr.gouvernail.usecase;

import fr.gouvernail.usecase.UseCaseOrder.By;
import fr.gouvernail.usecase.model.State;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Finds uses. Each question names what it narrows by and nothing else, so that the database sees
/// the index that fits.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UseCaseSearch {

  private static final int MOST_WORDS = 5;
  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");
  private static final Pattern NUMBER =
      Pattern.compile("(?i)(?:n\\s?[o\u00b0\u00ba]\\s?|#)?(\\d{1,6})");

  private static final Set<State> REVIEWED =
      Set.of(State.APPROVED, State.IN_PILOT, State.IN_PRODUCTION, State.SUSPENDED);

  private static final List<State> FROM_DRAFT_TO_END =
      List.of(
          State.DRAFT,
          State.CHANGES_REQUESTED,
          State.SUBMITTED,
          State.APPROVED,
          State.IN_PILOT,
          State.IN_PRODUCTION,
          State.SUSPENDED,
          State.REJECTED,
          State.RETIRED);

  private final EntityManager entities;

  UseCaseSearch(EntityManager entities) {
    this.entities = entities;
  }

  /// @param from how many are passed over
  /// @param most how many at most
  public List<UseCaseRow> rows(
      UseCaseFilter filter, UseCaseOrder order, LocalDate today, int from, int most) {
    var narrow = new Narrow(filter, today);
    return narrow
        .ask(UseCases.ROW + narrow.where() + " order by " + order(order), UseCaseRow.class)
        .setFirstResult(from)
        .setMaxResults(most)
        .getResultList();
  }

  /// How many there are by where they stand and who owns them, wherever that is and whoever it is.
  public List<Tally> tally(UseCaseFilter filter, LocalDate today) {
    var narrow = new Narrow(filter.anywhere(), today);
    narrow.set("reviewed", REVIEWED);
    narrow.set("today", today);
    return narrow
        .ask(
            """
            select new fr.gouvernail.usecase.UseCaseSearch$Group(u.state, u.owner, count(u.id),
              sum(case when u.state in :reviewed and u.reviewOn < :today then 1 else 0 end))
            from UseCase u
            """
                + narrow.where()
                + " group by u.state, u.owner",
            Group.class)
        .getResultList()
        .stream()
        .map(Group::tally)
        .toList();
  }

  /// A line of [#tally] as the database counts it.
  record Group(State state, UUID owner, Long count, Long overdue) {
    Tally tally() {
      return new Tally(state, new fr.gouvernail.tenancy.PersonRef(owner), count, overdue);
    }
  }

  private static String order(UseCaseOrder order) {
    var by = order.by();
    var direction = order.descending() ? " desc" : "";
    if (by == By.NUMBER) {
      return "u.number" + direction;
    }
    return expression(by) + direction + " nulls last, u.number";
  }

  private static String expression(By by) {
    return switch (by) {
      case NUMBER -> "u.number";
      case TITLE -> "u.title";
      case STATE -> place("u.state", FROM_DRAFT_TO_END);
      case CLASS -> place("u.risk", List.of(fr.gouvernail.aiact.AiActClass.values()));
      case FUNCTION -> "u.department";
      case LEVEL -> "u.level";
      case IMPACT -> "u.impact";
      case FEASIBILITY -> "u.feasibility";
      case REVIEW -> "u.reviewOn";
      case CHANGED -> "u.changedAt";
    };
  }

  /// The place of a value in a list; null for one that is not in it.
  private static String place(String path, List<? extends Enum<?>> list) {
    var places = new StringBuilder("(case ").append(path);
    for (int i = 0; i < list.size(); i++) {
      var value = list.get(i);
      places
          .append(" when ")
          .append(value.getDeclaringClass().getName())
          .append('.')
          .append(value.name())
          .append(" then ")
          .append(i);
    }
    return places.append(" else null end)").toString();
  }

  /// What a question narrows by.
  private final class Narrow {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    Narrow(UseCaseFilter filter, LocalDate today) {
      if (!filter.states().isEmpty()) {
        add("u.state in :states", "states", filter.states());
      }
      same("u.risk", "risk", filter.risk());
      if (filter.unclassified()) {
        conditions.add("u.risk is null");
      }
      same("u.owner", "owner", filter.owner() == null ? null : filter.owner().value());
      same("u.department", "department", filter.department());
      same("u.tool", "tool", filter.tool() == null ? null : filter.tool().value());
      same("u.level", "level", filter.level());
      if (filter.overdue()) {
        add("u.state in :reviewed", "reviewed", REVIEWED);
        add("u.reviewOn < :today", "today", today);
      }
      words(filter.words());
    }

    private void same(String path, String name, @org.jspecify.annotations.Nullable Object value) {
      if (value != null) {
        add(path + " = :" + name, name, value);
      }
    }

    private void words(String words) {
      if (words.isEmpty()) {
        return;
      }
      var parts = SPACES.split(words, MOST_WORDS);
      var all = new ArrayList<String>();
      for (int i = 0; i < parts.length; i++) {
        all.add("u.words like :word" + i + " escape '!'");
        set("word" + i, "%" + parts[i].replaceAll("[!%_]", "!$0") + "%");
      }
      var found = String.join(" and ", all);
      var number = NUMBER.matcher(words);
      if (number.matches()) {
        add("(" + found + " or u.number = :number)", "number", Integer.valueOf(number.group(1)));
      } else {
        conditions.add(found);
      }
    }

    private void add(String condition, String name, Object value) {
      conditions.add(condition);
      set(name, value);
    }

    void set(String name, Object value) {
      values.put(name, value);
    }

    String where() {
      return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    <T> TypedQuery<T> ask(String question, Class<T> type) {
      var query = entities.createQuery(question, type);
      values.forEach(query::setParameter);
      return query;
    }
  }
}
