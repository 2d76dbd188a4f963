package fr.gouvernail.usecase.model;

import java.util.Set;

/// Ids of the fields that rules look at; every model has them.
final class FieldIds {

  static final String TITLE = "title";
  static final String OWNER = "owner";
  static final String AFFECTED = "affected";
  static final String DATA_CATEGORIES = "data_categories";
  static final String PERSONAL_DATA = "personal_data";
  static final String DPIA = "dpia";
  static final String WIZARD = "wizard";
  static final String CLASS = "ai_act_class";
  static final String CLASS_OVERRIDE = "class_override";
  static final String CLASS_OVERRIDE_REASON = "class_override_reason";
  static final String CLASS_OVERRIDE_FILE = "class_override_file";
  static final String OBLIGATIONS = "obligations";
  static final String FLAGS = "flags_to_check";
  static final String TOOL = "tool";
  static final String HOSTING = "hosting";
  static final String TRAINING_USE = "training_use";
  static final String STOP_POWER = "stop_power";
  static final String OVERSIGHT_TRAINING = "oversight_training_on";
  static final String DECISION_ON_PEOPLE = "decision_on_people";
  static final String SCORES = "scores";
  static final String INDICATORS = "indicators";
  static final String RISKS = "risks";
  static final String MEASURES = "measures";
  static final String QUICK_GAIN = "gain_rapide";
  static final String QUICK_GAIN_ON = "gain_rapide_on";
  static final String CLEAR_SCOPE = "perimetre_clair";
  static final String ALIGNMENT = "alignement";
  static final String RESOURCES = "ressources";
  static final String PILOT_START = "pilot_start";
  static final String PILOT_END = "pilot_end";
  static final String PILOT_EXTENDED = "pilot_extended_to";
  static final String PILOT_DECISION_BY = "pilot_decision_by";
  static final String CSE_CONSULTED = "cse_consulted_on";
  static final String EMPLOYEES_INFORMED = "employees_informed_on";
  static final String TRAINING = "training_on";
  static final String PILOT_DECISION = "pilot_decision";
  static final String PILOT_DECIDED = "pilot_decided_on";
  static final String CHECKLIST = "golive_checklist";
  static final String REVIEW = "review_date";
  static final String PLAN = "corrective_plan";
  static final String RETIRE_DATA = "retire_data_on";
  static final String RETIRE_ACCOUNTS = "retire_accounts_on";
  static final String RETIRE_INFORMATION = "retire_information_on";

  static final Set<String> ALL =
      Set.of(
          TITLE,
          OWNER,
          AFFECTED,
          DATA_CATEGORIES,
          PERSONAL_DATA,
          DPIA,
          WIZARD,
          CLASS,
          CLASS_OVERRIDE,
          CLASS_OVERRIDE_REASON,
          CLASS_OVERRIDE_FILE,
          OBLIGATIONS,
          FLAGS,
          TOOL,
          HOSTING,
          TRAINING_USE,
          STOP_POWER,
          OVERSIGHT_TRAINING,
          DECISION_ON_PEOPLE,
          SCORES,
          INDICATORS,
          RISKS,
          MEASURES,
          QUICK_GAIN,
          QUICK_GAIN_ON,
          CLEAR_SCOPE,
          ALIGNMENT,
          RESOURCES,
          PILOT_START,
          PILOT_END,
          PILOT_EXTENDED,
          PILOT_DECISION_BY,
          CSE_CONSULTED,
          EMPLOYEES_INFORMED,
          TRAINING,
          PILOT_DECISION,
          PILOT_DECIDED,
          CHECKLIST,
          REVIEW,
          PLAN,
          RETIRE_DATA,
          RETIRE_ACCOUNTS,
          RETIRE_INFORMATION);

  private FieldIds() {}
}
