package fr.gouvernail.charter.model;

import java.util.List;
import java.util.Map;

/// What the portal knows and nobody answers.
///
/// @param company its name
/// @param people id → name, of everybody whom the answers name
/// @param tools what the answers list, in their order
public record Situation(
    String company,
    CharterNumber number,
    int headcount,
    boolean hasCse,
    Map<String, String> people,
    List<ListedTool> tools) {}
