package fr.gouvernail.aiact;

/// How the AI Act regards a use, from the least to the most demanding.
public enum AiActClass {
  OUT_OF_SCOPE,
  MINIMAL,
  TRANSPARENCY,
  HIGH_RISK,
  PROHIBITED
}
