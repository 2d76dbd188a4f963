package fr.gouvernail.decision.ui;

import fr.gouvernail.decision.Docket;
import fr.gouvernail.decision.RequestKind;
import fr.gouvernail.decision.RequestState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which of the open requests are shown. The choice stands in the address.
enum DocketFilter {
  ALL,
  MINE,
  LATE,
  /// An answer of whoever asked is awaited.
  QUESTIONED,
  TOOL,
  USE,
  USE_CASE;

  /// That of an address; all where it names none.
  static DocketFilter of(Optional<String> name) {
    return name.flatMap(n -> Arrays.stream(values()).filter(f -> f.word().equals(n)).findFirst())
        .orElse(ALL);
  }

  String query() {
    return this == ALL ? "" : "?show=" + word();
  }

  boolean lets(Docket.Line line, LocalDate today) {
    var request = line.request();
    return switch (this) {
      case ALL -> true;
      case MINE -> line.mine();
      case LATE -> request.isLate(today);
      case QUESTIONED -> request.state() == RequestState.QUESTIONED;
      case TOOL -> request.kind() == RequestKind.TOOL;
      case USE -> request.kind() == RequestKind.USE;
      case USE_CASE -> request.kind() == RequestKind.USE_CASE;
    };
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
