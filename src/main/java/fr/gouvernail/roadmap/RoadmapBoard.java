package fr.gouvernail.roadmap;

import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The roadmap by quarter: from the earliest one with something left to do (the current one at the
/// latest) to the last one in use, four at least.
///
/// @param rows all the actions, by quarter and place
/// @param capacity points that the company carries in one quarter
public record RoadmapBoard(List<RoadmapRow> rows, int capacity, LocalDate today) {

  private static final int FEWEST = 4;

  public RoadmapBoard {
    rows = List.copyOf(rows);
  }

  /// A quarter with its actions, abandoned ones left out.
  public record Column(Quarter quarter, List<RoadmapRow> rows, int capacity) {
    public Column {
      rows = List.copyOf(rows);
    }

    public int points() {
      return rows.stream().mapToInt(RoadmapRow::points).sum();
    }

    /// Points beyond the capacity, 0 if it holds.
    public int overload() {
      return Math.max(0, points() - capacity);
    }
  }

  public Quarter current() {
    return Quarter.of(today);
  }

  public List<Column> columns() {
    var byQuarter =
        rows.stream()
            .filter(row -> row.status() != ActionStatus.ABANDONED)
            .collect(Collectors.groupingBy(RoadmapRow::quarter, TreeMap::new, Collectors.toList()));
    var first =
        byQuarter.entrySet().stream()
            .filter(e -> e.getValue().stream().anyMatch(row -> row.status().isOpen()))
            .map(Map.Entry::getKey)
            .filter(quarter -> quarter.compareTo(current()) < 0)
            .findFirst()
            .orElse(current());
    var last = current().plus(FEWEST - 1);
    if (!byQuarter.isEmpty() && byQuarter.lastKey().compareTo(last) > 0) {
      last = byQuarter.lastKey();
    }
    var columns = new ArrayList<Column>();
    for (var quarter = first; quarter.compareTo(last) <= 0; quarter = quarter.plus(1)) {
      columns.add(new Column(quarter, byQuarter.getOrDefault(quarter, List.of()), capacity));
    }
    return columns;
  }

  /// What is left to do by the end of the current quarter, late actions included.
  public List<RoadmapRow> dueNow() {
    return rows.stream()
        .filter(row -> row.status().isOpen() && row.quarter().compareTo(current()) <= 0)
        .toList();
  }

  public long openCount() {
    return rows.stream().filter(row -> row.status().isOpen()).count();
  }

  /// The overloaded quarters from the current one on.
  public List<Column> overloaded() {
    return columns().stream()
        .filter(c -> c.overload() > 0 && c.quarter().compareTo(current()) >= 0)
        .toList();
  }

  /// Everybody who carries an action.
  public Set<PersonRef> owners() {
    return rows.stream()
        .map(RoadmapRow::owner)
        .filter(java.util.Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
