package fr.gouvernail.tenancy;

/// What was asked for does not exist, or exists for others only: both look the same.
public final class NotFound extends RuntimeException {

  /// @param what for the log only, never shown
  public NotFound(String what) {
    super(what);
  }
}
