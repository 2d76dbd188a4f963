package fr.gouvernail.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/// Whether one more session slows the others down.
final class ManySessions implements Benchmark {

  /// Seconds between two clicks of one person.
  private static final int PAUSE = 20;

  private static final int FEW = 10;
  private static final int MANY = 500;
  private static final int CLICKS = 600;

  private double few;
  private double many;
  private double companies;

  @Override
  public void small(Stage stage) {
    run(stage, 50, 400);
    few = run(stage, FEW, CLICKS);
    many = run(stage, MANY, 2 * CLICKS);
  }

  @Override
  public void manyCompanies(Stage stage) {
    companies = run(stage, FEW, CLICKS);
  }

  /// The 95th percentile in milliseconds. Few sessions click more often, so that there is enough to
  /// measure: at 10 each pauses 1 s, at 500 each pauses 20 s.
  private static double run(Stage stage, int sessions, int clicks) {
    var person = Visitor.signedIn(stage.url(), Company.CONSULTANT);
    var audits = new Company(stage.sql);
    var home = "/t/" + Company.SLUG;
    var pages =
        List.of(
            home,
            home + "/assessments",
            home + "/roadmap",
            home + "/assessments/" + audits.closed() + "/result",
            home + "/assessments/" + audits.closed() + "/result/STR");
    var people = IntStream.range(0, sessions).mapToObj(i -> person.again()).toList();
    people.forEach(p -> p.open(home));
    var taken = new ConcurrentLinkedQueue<Double>();
    double pause = Math.max(1, PAUSE * sessions / (double) MANY);
    var begin = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < sessions; i++) {
        int number = i;
        threads.submit(() -> {
          for (int click = 0; click < clicks / sessions; click++) {
            var due = begin + (long) (1e9 * pause * (click + (double) number / sessions));
            LockSupport.parkNanos(due - System.nanoTime());
            people.get(number).go(pages.get((number + click) % pages.size()));
            taken.add((System.nanoTime() - due) / 1e6);
          }
        });
      }
      threads.shutdown();
      if (!threads.awaitTermination(10, TimeUnit.MINUTES)) {
        throw new NotMeasured("The visitors did not come to an end.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotMeasured("Interrupted.");
    }
    var sorted = taken.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double p95 = sorted[(int) (sorted.length * 0.95)];
    IO.println(
        "  %d sessions: %d clicks, median %.1f ms, p95 %.1f ms"
            .formatted(sessions, sorted.length, Figure.median(sorted), p95));
    return p95;
  }

  @Override
  public List<Figure> figures() {
    var method =
        "95th percentile of %d clicks on 5 views; %s; driver, portal and MySQL on one machine"
            .formatted(CLICKS, "10 sessions click every 1 s, 500 every 20 s");
    var figures = new ArrayList<Figure>();
    figures.add(Figure.atMost("p95 at 500 sessions ÷ at 10 (P7)", many / few, "", 1.3, method));
    if (companies > 0) {
      figures.add(
          Figure.atMost(
              "p95 at 200 companies ÷ at 3 (P7)",
              companies / few,
              "",
              1.1,
              "the same at 10 sessions, the database holding 200 companies"));
    }
    return figures;
  }
}
