package fr.gouvernail.bench;

import java.util.List;

/// What an open page costs that nobody touches.
final class IdleSessions implements Benchmark {

  private static final int SESSIONS = 50;

  private double dashboard;
  private double questionnaire;

  @Override
  public void small(Stage stage) {
    dashboard = each(stage, "/t/" + Company.SLUG);
    var audit = new Company(stage.sql).open();
    questionnaire = each(stage, "/t/%s/assessments/%s/STR".formatted(Company.SLUG, audit));
  }

  private static double each(Stage stage, String path) {
    try (var window = new Window(stage)) {
      window.signIn(Company.CONSULTANT, path);
      for (int i = 0; i < 5; i++) {
        window.anotherSession(path);
      }
      long before = stage.liveHeap();
      for (int i = 0; i < SESSIONS; i++) {
        window.anotherSession(path);
      }
      return (stage.liveHeap() - before) / 1024.0 / SESSIONS;
    }
  }

  @Override
  public List<Figure> figures() {
    var method =
        "live heap after a full collection, before and after %d sessions with their sockets, ÷ %d"
            .formatted(SESSIONS, SESSIONS);
    return List.of(
        Figure.atMost("Live heap per idle session, dashboard (P6)", dashboard, " KiB", 130, method),
        Figure.atMost(
            "Live heap per idle session, questionnaire (P6)", questionnaire, " KiB", 150, method));
  }
}
