package fr.gouvernail.awaiting;

/// An office in which people follow and replace each other by date.
public enum Office {
  AI_LEAD
}
