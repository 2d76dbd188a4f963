package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.exchange.Finding.Kind;

/// A fault after which the rest of the file cannot be read.
final class Unreadable extends RuntimeException {

  private final transient Kind kind;
  private final transient Place place;
  private final transient Object[] args;

  Unreadable(Kind kind, Place place, Object... args) {
    super(kind.name());
    this.kind = kind;
    this.place = place;
    this.args = args;
  }

  void into(Findings findings) {
    findings.add(kind, place, args);
  }
}
