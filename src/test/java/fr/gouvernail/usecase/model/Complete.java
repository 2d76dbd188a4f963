package fr.gouvernail.usecase.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Values that nothing is wrong with, up to service.
final class Complete {

  static final Values VALUES = values();

  private Complete() {}

  private static Values values() {
    return pilot(data(identity(Values.NONE)))
        .with("category", "generative")
        .with("hosting", "france")
        .with("tool", Given.TOOL.toString())
        .with("training_use", "impossible")
        .with("integration", "Le logiciel de devis, en lecture.")
        .with("exit", "Export au format ouvert, préavis de trois mois, tableur.")
        .with("cost", "4800.50")
        .with("oversight", "Le chiffreur valide chaque prix et signe le devis avant son envoi.")
        .with("reviewers", List.of(Given.OWNER.toString()))
        .with("stop_power", Given.STOPPER.toString())
        .with("decision_on_people", "false")
        .with("degraded", "Le devis se fait au tableur.")
        .with(
            "golive_checklist",
            List.of("formation", "procedure", "support", "droits", "information"))
        .with("review_date", "2027-05-23")
        .withRows(
            "obligations",
            List.of(Map.of("duty", "OB-COM-01", "progress", "prevue", "date", "2026-12-15")))
        .withRows("scores", scores())
        .withRows(
            "indicators",
            List.of(indicator("QLT-01", "qualite"), indicator("PRD-04", "productivite")))
        .withRows("risks", List.of(risk("r1", 2, 2), risk("r2", 3, 2), risk("r3", 1, 3)));
  }

  private static Values identity(Values values) {
    return values
        .with("title", "Accélérer la réponse aux devis")
        .with(
            "problem",
            "Un devis prend seize heures à deux chiffreurs, et un client sur cinq n'attend pas : trente mille euros par an.")
        .with("purpose", "L'outil propose un premier chiffrage, et ne fixe aucun prix lui-même.")
        .with("function", "commercial")
        .with("owner", Given.OWNER.toString())
        .with("users_scope", "Les trois chiffreurs")
        .with("users_count", "3")
        .with("affected", List.of("clients", "salaries"))
        .with("alternative", "Un modèle de devis au tableur, déjà essayé en 2024.");
  }

  private static Values data(Values values) {
    return values
        .with("data_categories", List.of("C1", "C2"))
        .withRows(
            "data_sources",
            List.of(Map.of("name", "Devis passés", "owner", "Chiffrage", "sensitivity", "C2")))
        .with("data_rights", "propres")
        .with("personal_data", "non")
        .with("transfers", "non");
  }

  private static Values pilot(Values values) {
    return values
        .with("gain_rapide", "true")
        .with("gain_rapide_on", "2027-03-01")
        .with("perimetre_clair", "true")
        .with("perimetre", "Les devis de pièces tournées. Les plans des clients sont exclus.")
        .with("alignement", "true")
        .with("alignement_goal", "Répondre en une semaine")
        .with("ressources", "true")
        .with("ressources_quality", "Doublons à 2 %, prix à jour.")
        .with("ressources_people", "Deux chiffreurs, six jours")
        .with("pilot_start", "2026-11-01")
        .with("pilot_end", "2026-12-20")
        .with("pilot_users", "3")
        .with("success_threshold", "11 h par devis")
        .with("stop_threshold", "Plus de 5 % d'erreurs")
        .with("pilot_decision_by", "2027-01-04")
        .with("employees_informed_on", "2026-10-15")
        .with("training_on", "2026-10-20")
        .with("pilot_decision", "etendre")
        .with("pilot_decided_on", "2026-11-20");
  }

  /// The worked example of §1.6: impact 8.2, feasibility 6.5.
  private static List<Map<String, String>> scores() {
    var lines = new ArrayList<Map<String, String>>();
    var scores = List.of(9, 8, 7, 7, 6, 6, 7);
    for (var criterion : Criterion.values()) {
      lines.add(
          Map.of(
              "criterion",
              criterion.id(),
              "score",
              String.valueOf(scores.get(criterion.ordinal())),
              "reason",
              "Vu en atelier"));
    }
    return lines;
  }

  static Map<String, String> indicator(String kpi, String family) {
    return Map.ofEntries(
        Map.entry("kpi", kpi),
        Map.entry("name", "Heures par devis"),
        Map.entry("family", family),
        Map.entry("unit", "h"),
        Map.entry("baseline", "16"),
        Map.entry("baseline_on", "2026-09-30"),
        Map.entry("baseline_method", "Relevé sur vingt devis"),
        Map.entry("target", "11"),
        Map.entry("target_on", "2027-02-28"),
        Map.entry("frequency", "mensuelle"),
        Map.entry("source", "Temps passés"));
  }

  static Map<String, String> risk(String id, int likelihood, int severity) {
    return Map.of(
        "id",
        id,
        "title",
        "Prix faux au devis",
        "likelihood",
        String.valueOf(likelihood),
        "severity",
        String.valueOf(severity),
        "owner",
        Given.OWNER.toString());
  }
}
