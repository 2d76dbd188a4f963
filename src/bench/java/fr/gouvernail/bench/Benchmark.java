package fr.gouvernail.bench;

import java.util.List;

/// One measurement. The stages come in this order, on one running portal; a benchmark takes part in
/// those that it needs.
interface Benchmark {

  /// With the sample companies, as they are loaded.
  default void small(Stage stage) {}

  /// With 200 companies in the database; the visitors and their data are the same.
  default void manyCompanies(Stage stage) {}

  /// With 200 companies, and ten times the data in those that are visited.
  default void moreData(Stage stage) {}

  /// When nothing else is measured any more: with companies of its own.
  default void last(Stage stage) {}

  List<Figure> figures();
}
