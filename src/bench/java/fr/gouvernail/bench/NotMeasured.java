package fr.gouvernail.bench;

/// A benchmark cannot go on; the message is one sentence that says why.
final class NotMeasured extends RuntimeException {
  NotMeasured(String sentence) {
    super(sentence);
  }
}
