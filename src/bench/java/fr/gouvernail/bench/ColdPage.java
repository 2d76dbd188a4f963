package fr.gouvernail.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// The first page of somebody whose browser has nothing yet.
final class ColdPage implements Benchmark {

  private double kilobytes;
  private int requests;

  @Override
  public void small(Stage stage) {
    try (var window = new Window(stage)) {
      window.signIn(Company.DIRECTOR, "/t/" + Company.SLUG).close();
      var page = window.cold();
      var count = new AtomicInteger();
      page.onRequest(request -> count.incrementAndGet());
      long before = stage.wire.received();
      page.navigate(stage.url() + "/t/" + Company.SLUG);
      Window.usable(page);
      kilobytes = (stage.wire.received() - before) / 1024.0;
      requests = count.get();
    }
  }

  @Override
  public List<Figure> figures() {
    return List.of(
        Figure.atMost(
            "Bytes to the first usable page, cold (P8)",
            kilobytes,
            " KB",
            400,
            "every byte that the portal sends, headers included, until the dashboard is quiet; counted between browser and portal"),
        Figure.told(
            "Requests to the first usable page, cold", Integer.toString(requests), "the same"));
  }
}
