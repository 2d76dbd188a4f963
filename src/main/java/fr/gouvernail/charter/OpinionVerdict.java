package fr.gouvernail.charter;

/// What a reviewer says.
public enum OpinionVerdict {
  FAVOURABLE,
  /// In favour with reservations, which are said.
  RESERVED,
  /// Against, with the reason.
  UNFAVOURABLE
}
