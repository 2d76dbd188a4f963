package fr.gouvernail.local;

/// A local service cannot be started, and the user can do something about it: the message is one
/// sentence that says what, and is shown as it is.
public final class CannotStart extends RuntimeException {
  public CannotStart(String sentence) {
    super(sentence);
  }

  public CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
