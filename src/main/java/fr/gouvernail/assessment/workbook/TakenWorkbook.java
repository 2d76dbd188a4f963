package fr.gouvernail.assessment.workbook;

import fr.gouvernail.assessment.AssessmentId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// What a workbook says of itself on a sheet that is not shown.
///
/// @param version of the questionnaire
/// @param mark names this workbook, up to 11 letters and digits
/// @param by name of who took it; empty where it is not known
public record TakenWorkbook(
    AssessmentId assessment,
    String questionnaire,
    String version,
    String mark,
    Instant at,
    String by) {

  /// The name of the sheet.
  static final String SHEET = "gouvernail";

  private static final Pattern MARK = Pattern.compile("[a-z0-9]{1,11}");
  private static final int LONGEST = 200;

  Map<String, String> lines() {
    var lines = new LinkedHashMap<String, String>();
    lines.put("assessment", assessment.toString());
    lines.put("questionnaire", questionnaire);
    lines.put("version", version);
    lines.put("workbook", mark);
    lines.put("taken", at.toString());
    lines.put("by", by);
    return lines;
  }

  static Optional<TakenWorkbook> of(Map<String, String> lines) {
    try {
      var mark = lines.getOrDefault("workbook", "");
      var by = lines.getOrDefault("by", "");
      return MARK.matcher(mark).matches()
          ? Optional.of(
              new TakenWorkbook(
                  new AssessmentId(UUID.fromString(lines.getOrDefault("assessment", ""))),
                  lines.getOrDefault("questionnaire", ""),
                  lines.getOrDefault("version", ""),
                  mark,
                  Instant.parse(lines.getOrDefault("taken", "")),
                  by.substring(0, Math.min(LONGEST, by.length()))))
          : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /// How an answer that comes out of this workbook is marked.
  String sending(int known) {
    return prefix() + known;
  }

  /// How all of them begin.
  String prefix() {
    return "w" + mark + ".";
  }
}
