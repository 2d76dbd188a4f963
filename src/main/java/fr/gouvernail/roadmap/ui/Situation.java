package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.Component;
import fr.gouvernail.roadmap.RoadmapBoard;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.EmptyState;
import java.util.Optional;
import java.util.stream.Collectors;

/// The state of the roadmap in words, for the head of its page.
record Situation(RoadmapBoard board, Component in) {

  String title() {
    if (board.rows().isEmpty()) {
      return text("roadmap.title.empty");
    }
    if (board.openCount() == 0) {
      return text("roadmap.title.done");
    }
    var due = board.dueNow();
    var until = Formats.here().dayAndMonth(board.current().lastDay());
    if (due.isEmpty()) {
      return text("roadmap.title.ahead", until);
    }
    long late = due.stream().filter(row -> row.isLate(board.today())).count();
    var count = Words.count(in, due.size());
    return late == 0
        ? text("roadmap.title.due", count, due.size(), until)
        : text("roadmap.title.late", count, due.size(), until, Words.countInside(in, late));
  }

  String[] context(String company) {
    return board.rows().isEmpty()
        ? new String[] {company}
        : new String[] {company, text("roadmap.context.open", board.openCount())};
  }

  Optional<String> sentence() {
    if (board.rows().isEmpty()) {
      return Optional.empty();
    }
    long lawful = board.dueNow().stream().filter(row -> row.law() != null).count();
    var law =
        lawful == 0 ? "" : text("roadmap.sentence.law", lawful, Words.count(in, lawful)) + " ";
    var over =
        board.overloaded().stream()
            .map(column -> Words.quarter(column.quarter()))
            .collect(Collectors.joining(", "));
    return Optional.of(
        law
            + (over.isEmpty()
                ? text("roadmap.sentence.fits", board.capacity())
                : text("roadmap.sentence.over", board.capacity(), over)));
  }

  /// What the page shows in place of the plan while there is none.
  ///
  /// @param editable whether the reader can begin one
  EmptyState empty(boolean editable) {
    return new EmptyState(
        "route",
        text("roadmap.empty.title"),
        text(editable ? "roadmap.empty.edit" : "roadmap.empty.read"));
  }

  private String text(String key, Object... args) {
    return in.getTranslation(key, args);
  }
}
