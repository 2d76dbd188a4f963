package fr.gouvernail.usecase.model;

/// As what somebody makes a transition; the trail names it.
public enum Capacity {
  AUTHOR,
  OWNER,
  LEAD,
  DEPUTY,
  DIRECTOR,
  DPO,
  /// Named on the sheet as able to stop the use.
  STOP_POWER
}
