package fr.gouvernail.bench;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

/// A click that leads from one page to another, and what it costs.
record Click(Stage stage, Visitor visitor, String from, String to) {

  /// How often the portal's time for it is taken.
  static final int TIMED = 15;

  private static final int TIMES = 5;

  /// What the portal sends to MySQL.
  List<String> sent() {
    visitor.go(from);
    return stage.sql.during(() -> visitor.go(to));
  }

  /// SQL statements, the least of five.
  int statements() {
    return (int)
        least(() -> {
          visitor.go(from);
          return stage.sql.statements(() -> visitor.go(to));
        });
  }

  /// Rows that MySQL's storage engine hands out, the least of five.
  long rowsRead() {
    return least(() -> {
      visitor.go(from);
      return stage.sql.rowsRead(() -> visitor.go(to));
    });
  }

  /// Seconds of the portal's CPU, there and back.
  double cpu() {
    double before = stage.cpu();
    for (int i = 0; i < TIMED; i++) {
      visitor.go(from);
      visitor.go(to);
    }
    return (stage.cpu() - before) / TIMED;
  }

  static long least(LongSupplier measured) {
    return LongStream.generate(measured).limit(TIMES).min().orElseThrow();
  }
}
