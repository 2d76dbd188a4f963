package fr.gouvernail.tool;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.tool.CharterOfTools.Sayings;
import fr.gouvernail.tool.ToolFilter.Sort;
import fr.gouvernail.tool.ToolWarning.Kind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Which tools are shown in what order, and what is wrong with them.
class ToolFilterTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Sayings MODEL =
      new Sayings(
          null,
          Set.of(),
          Map.of(
              DataLevel.C2,
                  new EnumMap<>(Map.of(ToolClass.T3, "sauf accord écrit", ToolClass.T4, "")),
              DataLevel.C3, new EnumMap<>(Map.of(ToolClass.T2, ""))),
          "/charter");

  @Test
  void letsThroughWhatMatchesEverything() {
    var first = tool("Écrit tout", ToolClass.T2, DataLevel.C1, null);
    var second = tool("Traduit", ToolClass.T3, DataLevel.C1, TODAY.minusDays(1));
    var all = List.of(first, second);

    assertThat(filter("écrit", null, false).apply(all, TODAY)).containsExactly(first);
    assertThat(filter("", ToolClass.T3, false).apply(all, TODAY)).containsExactly(second);
    assertThat(filter("", null, true).apply(all, TODAY)).containsExactly(second);
    assertThat(filter("écrit", ToolClass.T3, false).apply(all, TODAY)).isEmpty();
    assertThat(filter("écrit", null, false).isNarrow()).isTrue();
    assertThat(ToolFilter.ALL.isNarrow()).isFalse();
  }

  @Test
  void ordersAsFrenchDoesAndKeepsTheUnknownLast() {
    var a = tool("Écrit", ToolClass.T2, null, TODAY);
    var b = tool("Écran", null, DataLevel.C1, null);
    var c = tool("zone", ToolClass.T1, DataLevel.C0, TODAY.minusDays(3));
    var all = List.of(c, a, b);

    assertThat(sorted(Sort.NAME, false, all)).containsExactly(b, a, c);
    assertThat(sorted(Sort.NAME, true, all)).containsExactly(c, a, b);
    assertThat(sorted(Sort.CLASS, false, all)).containsExactly(c, a, b);
    assertThat(sorted(Sort.CLASS, true, all)).containsExactly(a, c, b);
    assertThat(sorted(Sort.LEVEL, false, all)).containsExactly(c, b, a);
    assertThat(sorted(Sort.REVIEW, false, all)).containsExactly(c, a, b);
    assertThat(sorted(Sort.REVIEW, true, all)).containsExactly(a, c, b);
    assertThat(sorted(Sort.STATUS, false, all)).containsExactly(b, a, c);
  }

  @Test
  void warnsOfWhatContradictsTheCharter() {
    assertThat(kinds(tool("A", ToolClass.T4, DataLevel.C2, null))).containsExactly(Kind.CONSUMER);
    assertThat(kinds(tool("A", ToolClass.T4, DataLevel.C0, null))).isEmpty();
    assertThat(ToolWarning.of(tool("A", ToolClass.T3, DataLevel.C2, null), MODEL, TODAY))
        .containsExactly(new ToolWarning(Kind.REFUSED, "sauf accord écrit", List.of()));
    assertThat(kinds(tool("A", ToolClass.T2, DataLevel.C3, null))).containsExactly(Kind.REFUSED);
    assertThat(kinds(tool("A", ToolClass.T1, DataLevel.C3, TODAY.minusDays(1))))
        .containsExactly(Kind.OVERDUE);
    assertThat(ToolWarning.of(tool("A", null, null, null), MODEL, TODAY))
        .containsExactly(
            new ToolWarning(Kind.INCOMPLETE, "", List.of("tool.field.CLASS", "tool.field.LEVEL")));
    assertThat(
            kinds(
                row(
                    "A",
                    ToolStatus.AUTHORISED,
                    ToolClass.T2,
                    DataLevel.C1,
                    Agreement.NOT_SIGNED,
                    true,
                    null)))
        .containsExactly(Kind.NO_AGREEMENT, Kind.TRAINING);
    assertThat(
            kinds(
                row(
                    "A",
                    ToolStatus.DISCOURAGED,
                    ToolClass.T4,
                    DataLevel.C3,
                    null,
                    true,
                    TODAY.minusDays(1))))
        .isEmpty();
  }

  private static List<Kind> kinds(ToolRow tool) {
    return ToolWarning.of(tool, MODEL, TODAY).stream().map(ToolWarning::kind).toList();
  }

  private static List<ToolRow> sorted(Sort sort, boolean descending, List<ToolRow> all) {
    return new ToolFilter("", null, null, null, false, sort, descending).apply(all, TODAY);
  }

  private static ToolFilter filter(String words, @Nullable ToolClass kind, boolean overdue) {
    return new ToolFilter(words, kind, null, null, overdue, Sort.NAME, false);
  }

  private static ToolRow tool(
      String name,
      @Nullable ToolClass kind,
      @Nullable DataLevel level,
      @Nullable LocalDate review) {
    return row(name, ToolStatus.AUTHORISED, kind, level, Agreement.SIGNED, false, review);
  }

  private static ToolRow row(
      String name,
      ToolStatus status,
      @Nullable ToolClass kind,
      @Nullable DataLevel level,
      @Nullable Agreement agreement,
      boolean training,
      @Nullable LocalDate review) {
    return new ToolRow(
        UUID.randomUUID(),
        0,
        name,
        "",
        status,
        kind,
        level,
        "France",
        agreement,
        training,
        "",
        "",
        null,
        review,
        "");
  }
}
