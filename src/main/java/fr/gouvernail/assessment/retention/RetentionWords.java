package fr.gouvernail.assessment.retention;

import com.vaadin.flow.component.Component;

/// Says the rule, in the language of the page.
public final class RetentionWords {

  private RetentionWords() {}

  /// « Les fichiers d’un audit clos sont conservés trois ans après sa clôture. »
  public static String closed(Component in, RetentionRule rule) {
    return in.getTranslation("retention.closed." + rule.closed());
  }

  /// « Les fichiers d’un audit que personne ne poursuit sont conservés six mois. »
  public static String unfinished(Component in, RetentionRule rule) {
    return in.getTranslation("retention.unfinished." + rule.unfinished());
  }

  /// The part of the rule that counts for the files of one assessment.
  ///
  /// @param open whether some revision of it is
  public static String ofFiles(Component in, RetentionRule rule, boolean open) {
    return open && rule.unfinished().ends()
        ? closed(in, rule) + " " + unfinished(in, rule)
        : closed(in, rule);
  }
}
