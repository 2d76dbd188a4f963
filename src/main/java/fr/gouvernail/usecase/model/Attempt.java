package fr.gouvernail.usecase.model;

import java.util.Set;

/// A transition that somebody wants to make.
///
/// @param reason empty without one
/// @param fields those to be corrected, for [Transition#REQUEST_CHANGES]; empty otherwise
public record Attempt(Transition transition, String reason, Set<String> fields) {

  public static Attempt of(Transition transition) {
    return new Attempt(transition, "", Set.of());
  }

  public static Attempt of(Transition transition, String reason) {
    return new Attempt(transition, reason, Set.of());
  }
}
