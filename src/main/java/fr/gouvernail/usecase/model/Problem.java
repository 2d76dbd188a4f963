package fr.gouvernail.usecase.model;

import fr.gouvernail.usecase.model.Finding.Code;
import java.util.Map;

/// What is wrong with one value.
record Problem(Code code, String key, Map<String, String> args) {

  static Problem format(String key) {
    return new Problem(Code.FORMAT, key, Map.of());
  }

  static Problem range(String key, String bound, int figure) {
    return new Problem(Code.RANGE, key, Map.of(bound, String.valueOf(figure)));
  }
}
