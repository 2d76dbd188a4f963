package fr.gouvernail.usecase.ui;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.model.Value;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an owner writes on an approved sheet until it may be tried, and at the end of the trial.
final class PilotValues {

  private PilotValues() {}

  static Map<String, Value> of(LocalDate today, PersonRef stop, PersonRef reviewer) {
    var values = new LinkedHashMap<String, Value>();
    values.put("integration", text("Aucun raccordement : copier et coller."));
    values.put("reviewers", new Value.Choices(List.of(reviewer.toString())));
    values.put("stop_power", text(stop.toString()));
    values.put(
        "indicators",
        new Value.Rows(
            List.of(
                indicator("Durée d’un devis", "productivite"), indicator("Erreurs", "qualite"))));
    values.put("gain_rapide", text("true"));
    values.put("gain_rapide_on", text(today.plusMonths(3).toString()));
    values.put("perimetre_clair", text("true"));
    values.put("perimetre", text("Les devis de moins de dix pièces. Rien d’autre."));
    values.put("alignement", text("true"));
    values.put("alignement_goal", text("Répondre en deux jours"));
    values.put("ressources", text("true"));
    values.put("ressources_quality", text("Deux ans de devis complets."));
    values.put("ressources_people", text("Deux chiffreurs, dix jours"));
    values.put("pilot_start", text(today.toString()));
    values.put("pilot_end", text(today.plusWeeks(8).toString()));
    values.put("pilot_users", text("3"));
    values.put("success_threshold", text("Onze heures par devis"));
    values.put("stop_threshold", text("Un prix faux envoyé"));
    values.put("pilot_decision_by", text(today.plusWeeks(9).toString()));
    values.put("training_on", text(today.toString()));
    values.put("employees_informed_on", text(today.toString()));
    return values;
  }

  static Map<String, Value> atItsEnd(LocalDate today) {
    var values = new LinkedHashMap<String, Value>();
    values.put("exit", text("Export des devis en tableur, préavis d’un mois."));
    values.put("degraded", text("Chiffrage à la main, comme avant."));
    values.put("pilot_decision", text("etendre"));
    values.put("pilot_decided_on", text(today.toString()));
    values.put(
        "golive_checklist",
        new Value.Choices(List.of("formation", "procedure", "support", "droits", "information")));
    return values;
  }

  private static Map<String, String> indicator(String name, String family) {
    return Map.of(
        "name", name,
        "family", family,
        "unit", "h",
        "baseline", "16",
        "baseline_on", "2026-01-12",
        "baseline_method", "Relevé de deux semaines",
        "target", "11",
        "target_on", "2027-06-30",
        "frequency", "mensuelle",
        "source", "Logiciel de devis");
  }

  static Value.Text text(String words) {
    return new Value.Text(words);
  }
}
