package fr.gouvernail.report;

import fr.gouvernail.scoring.AuditResult.QuestionResult;
import fr.gouvernail.tenancy.Workspace;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A closed assessment for machines; the format is described in `src/docs/audit-export.md`.
final class JsonExport {

  static final String FORMAT = "gouvernail-audit/1";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private JsonExport() {}

  static byte[] write(Findings findings, Workspace company) {
    var file = findings.file();
    var audit = file.audit();
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("format", FORMAT);
    all.put("language", findings.locale().getLanguage());
    all.put(
        "company",
        Map.of("slug", company.slug(), "name", company.name(), "sector", company.sector()));
    Map<String, @Nullable Object> about = new LinkedHashMap<>();
    about.put("id", audit.id().toString());
    about.put("series", audit.series().toString());
    about.put("revision", audit.revision());
    about.put("revisionReason", audit.revisionReason());
    about.put("closedAt", audit.closedAt().toString());
    about.put("lead", audit.lead());
    about.put("second", audit.second());
    about.put("targetProfile", audit.targetProfile());
    about.put("targetReason", audit.targetReason());
    all.put("audit", about);
    all.put("answers", file.result().questions().stream().map(q -> answer(findings, q)).toList());
    all.put("result", file.result());
    all.put("comparison", file.comparison());
    all.put("comparedTo", file.previous() == null ? null : file.previous().id().toString());
    return JSON.writeValueAsBytes(all);
  }

  private static Map<String, @Nullable Object> answer(Findings findings, QuestionResult result) {
    var given = findings.file().answer(result.id());
    var question = findings.question(result.id());
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("question", result.id());
    answer.put("dimension", result.dimension());
    answer.put("label", question.label().in(findings.locale()));
    answer.put("text", question.text().in(findings.locale()));
    answer.put("state", result.state().id());
    answer.put("value", result.value());
    answer.put("statement", findings.answers().statement(result));
    answer.put("evidence", result.evidence() == null ? null : result.evidence().id());
    answer.put("comment", given.comment());
    answer.put("reason", given.reason());
    return answer;
  }
}
