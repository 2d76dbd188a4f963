package fr.gouvernail.decision;

import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.usecheck.ToolOffer;
import fr.gouvernail.usecheck.UseWish;
import java.util.UUID;

/// What people ask for in tests.
public final class DecisionSteps {

  private DecisionSteps() {}

  /// A tool that is free of charge, for internal information.
  public static UseWish wish(String tool) {
    return new UseWish(
        new RequestId(UUID.randomUUID()),
        RequestKind.TOOL,
        tool,
        "Traduire nos notices pour les clients italiens.",
        DataLevel.C1,
        ToolOffer.FREE);
  }
}
