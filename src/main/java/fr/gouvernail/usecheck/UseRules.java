package fr.gouvernail.usecheck;

import fr.gouvernail.charter.model.CharterModel;
import fr.gouvernail.charter.model.FrozenCharter;
import fr.gouvernail.charter.model.ListedTool;
import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.tool.DataLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a charter in force says of a use: the least permissive of the use, the tool, and the
/// information for that class of tools. Every rule comes from the charter's own data.
record UseRules(FrozenCharter charter, LocalDate today) {

  private static final String TOOLS = "OPT-OUTILS";
  private static final String WHITELIST_WITH_TRIAL = "liste_blanche_avec_essai";
  private static final String BLACKLIST = "liste_deconseillee";
  private static final String TOOLS_CLAUSE = "outils";
  private static final String ANNEX = "annexe-outils";

  /// What one of the rules says.
  enum Point {
    /// The use itself.
    USE,
    /// This information in this class of tools.
    CELL,
    /// More sensitive than the tool is authorised for.
    LEVEL,
    /// Not in the annex, which lists all that is allowed.
    UNLISTED,
    /// Not in the annex, but a trial may be allowed.
    TRIAL,
    /// Not in the annex, which only advises: public information may be entrusted.
    PUBLIC,
    DISCOURAGED,
    /// Its authorisation has run out.
    LAPSED,
    /// The annex does not say enough of it.
    UNCLEAR
  }

  /// @param clause id of the clause that says so
  /// @param text the clause's own words of a condition or exception, if any
  record Reason(Point point, Verdict verdict, String clause, @Nullable String text) {}

  /// @param reasons the least permissive first
  record Judgement(Verdict verdict, List<Reason> reasons) {}

  /// @param tool of the annex; null for another one
  Judgement judge(@Nullable ListedTool tool, DataLevel level, CharterModel.Use use) {
    var reasons = new ArrayList<Reason>();
    reasons.add(new Reason(Point.USE, use.verdict(), use.clause(), null));
    if (tool == null) {
      reasons.add(unlisted(level));
    } else {
      reasons.addAll(listed(tool, level));
    }
    reasons.sort(Comparator.comparing(Reason::verdict).reversed());
    return new Judgement(reasons.getFirst().verdict(), List.copyOf(reasons));
  }

  private Reason unlisted(DataLevel level) {
    boolean open = level == DataLevel.C0;
    return switch (charter.options().getOrDefault(TOOLS, "")) {
      case BLACKLIST ->
          new Reason(Point.PUBLIC, open ? Verdict.YES : Verdict.NO, TOOLS_CLAUSE, null);
      case WHITELIST_WITH_TRIAL ->
          new Reason(
              open ? Point.TRIAL : Point.UNLISTED,
              open ? Verdict.CONDITION : Verdict.NO,
              TOOLS_CLAUSE,
              null);
      default -> new Reason(Point.UNLISTED, Verdict.NO, TOOLS_CLAUSE, null);
    };
  }

  private List<Reason> listed(ListedTool tool, DataLevel level) {
    if (tool.discouraged()) {
      return List.of(new Reason(Point.DISCOURAGED, Verdict.NO, TOOLS_CLAUSE, null));
    }
    var until = tool.until();
    if (until != null && until.isBefore(today)) {
      return List.of(new Reason(Point.LAPSED, Verdict.NO, ANNEX, null));
    }
    var kind = tool.kind();
    var most = tool.level();
    if (kind == null || most == null) {
      return List.of(new Reason(Point.UNCLEAR, Verdict.CONDITION, ANNEX, null));
    }
    var reasons = new ArrayList<Reason>();
    if (level.compareTo(most) > 0) {
      reasons.add(new Reason(Point.LEVEL, Verdict.NO, ANNEX, null));
    }
    var cell = charter.cell(level, kind);
    reasons.add(new Reason(Point.CELL, cell.verdict(), cell.clause(), cell.text()));
    return reasons;
  }

  /// The tools of the annex that allow it, at most under conditions; the most permissive first.
  List<ListedTool> instead(@Nullable ListedTool than, DataLevel level, CharterModel.Use use) {
    return charter.tools().stream()
        .filter(tool -> !tool.equals(than))
        .filter(tool -> judge(tool, level, use).verdict() != Verdict.NO)
        .sorted(Comparator.comparing(tool -> judge(tool, level, use).verdict()))
        .toList();
  }

  /// The most sensitive information for which that tool needs nobody's leave, if there is any less
  /// sensitive than this.
  Optional<DataLevel> less(@Nullable ListedTool tool, DataLevel than, CharterModel.Use use) {
    return Arrays.stream(DataLevel.values())
        .filter(level -> level.compareTo(than) < 0)
        .filter(level -> judge(tool, level, use).verdict() == Verdict.YES)
        .max(Comparator.naturalOrder());
  }
}
