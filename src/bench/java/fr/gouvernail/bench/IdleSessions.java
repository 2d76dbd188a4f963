package fr.gouvernail.bench;

import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;

/// What an open page costs that nobody touches.
final class IdleSessions implements Benchmark {

  private static final int SESSIONS = 100;

  private double dashboard;
  private double questionnaire;

  @Override
  public void small(Stage stage) {
    dashboard = each(stage, "/t/" + Company.SLUG);
    var audit = new Company(stage.sql).open();
    if (!audit.isEmpty()) {
      questionnaire = each(stage, "/t/%s/assessments/%s/STR".formatted(Company.SLUG, audit));
    }
  }

  private static double each(Stage stage, String path) {
    var person = Visitor.signedIn(stage.url(), Company.CONSULTANT);
    open(person, path, 10);
    long before = stage.liveHeap();
    var sockets = open(person, path, SESSIONS);
    long after = stage.liveHeap();
    sockets.forEach(WebSocket::abort);
    return (after - before) / 1024.0 / SESSIONS;
  }

  private static List<WebSocket> open(Visitor person, String path, int sessions) {
    var sockets = new ArrayList<WebSocket>();
    for (int i = 0; i < sessions; i++) {
      var session = person.again();
      session.open(path);
      sockets.add(session.connect());
    }
    return sockets;
  }

  @Override
  public List<Figure> figures() {
    var method =
        "live heap after a full collection, before and after %d sessions with their sockets, ÷ %d"
            .formatted(SESSIONS, SESSIONS);
    var figures = new ArrayList<Figure>();
    figures.add(
        Figure.atMost(
            "Live heap per idle session, dashboard (P6)", dashboard, " KiB", 130, method));
    if (questionnaire > 0) {
      figures.add(
          Figure.atMost(
              "Live heap per idle session, questionnaire (P6)",
              questionnaire,
              " KiB",
              150,
              method));
    }
    return figures;
  }
}
