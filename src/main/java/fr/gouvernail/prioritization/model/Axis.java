package fr.gouvernail.prioritization.model;

import java.util.Arrays;
import java.util.List;

/// What a use of AI is placed by, each from 1 to 10; the texts are `prioritization.axis.<name>`.
public enum Axis {
  IMPACT,
  FEASIBILITY;

  /// What the axis is the weighted mean of, in the order in which it is asked.
  public List<Criterion> criteria() {
    return Arrays.stream(Criterion.values()).filter(c -> c.axis() == this).toList();
  }
}
