package fr.gouvernail.charter.model;

/// What a charter says of an entrusting or a use, from the most permissive on.
public enum Verdict {
  YES,
  CONDITION,
  NO
}
