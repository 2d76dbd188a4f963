package fr.gouvernail.usecase.model;

import fr.gouvernail.usecase.model.Finding.Code;
import java.util.Set;

/// Personal data (use-case charter, §1.2; V04).
final class DataRules {

  private DataRules() {}

  static void check(Known known, Findings out) {
    dpiaRunning(known, out);
    v04(known, out);
  }

  private static void dpiaRunning(Known known, Findings out) {
    if (known.values().text(FieldIds.PERSONAL_DATA).equals("non")) {
      return;
    }
    if (known.values().text(FieldIds.DPIA).equals("en_cours")) {
      out.block(Code.DPIA_RUNNING, Known.from(Stage.IN_PILOT), FieldIds.DPIA);
    }
  }

  private static void v04(Known known, Findings out) {
    if (known.values().text(FieldIds.PERSONAL_DATA).equals("oui")
        && !Advice.hasDpo(known.edition(), known.circumstances())) {
      out.block(Code.V04, Set.of(Stage.APPROVED), FieldIds.PERSONAL_DATA);
    }
  }
}
