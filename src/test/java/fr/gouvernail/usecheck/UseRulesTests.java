package fr.gouvernail.usecheck;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.charter.model.Answers;
import fr.gouvernail.charter.model.CharterModel;
import fr.gouvernail.charter.model.CharterModels;
import fr.gouvernail.charter.model.CharterNumber;
import fr.gouvernail.charter.model.FrozenCharter;
import fr.gouvernail.charter.model.ListedTool;
import fr.gouvernail.charter.model.Situation;
import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.tool.Agreement;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.usecheck.UseRules.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UseRulesTests {

  private static final CharterModel MODEL =
      new CharterModels().latest("charte-ia-pme").orElseThrow();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final ListedTool ASSISTANT = tool("Assistant", ToolClass.T2, DataLevel.C2, null);
  private static final ListedTool DEDICATED = tool("Dédié", ToolClass.T1, DataLevel.C3, null);

  private final UseRules rules = rules("liste_blanche_avec_essai");

  @Test
  void aPermittedUseOfSuitableInformationNeedsNobodysLeave() {
    assertThat(judge(ASSISTANT, DataLevel.C1, "reformuler")).isEqualTo(Verdict.YES);
  }

  @Test
  void theLeastPermissiveRuleCounts() {
    assertThat(judge(ASSISTANT, DataLevel.C2, "reformuler")).isEqualTo(Verdict.CONDITION);
    assertThat(judge(ASSISTANT, DataLevel.C1, "clients")).isEqualTo(Verdict.CONDITION);
    assertThat(judge(ASSISTANT, DataLevel.C3, "reformuler")).isEqualTo(Verdict.NO);
    assertThat(judge(DEDICATED, DataLevel.C0, "surveiller")).isEqualTo(Verdict.NO);
  }

  @Test
  void theToolsOwnLimitCountsBesideItsClass() {
    var narrow = tool("Étroit", ToolClass.T1, DataLevel.C0, null);
    var judged = rules.judge(narrow, DataLevel.C1, use("reformuler"));
    assertThat(judged.verdict()).isEqualTo(Verdict.NO);
    assertThat(judged.reasons().getFirst().point()).isEqualTo(Point.LEVEL);
    assertThat(judged.reasons().getFirst().clause()).isEqualTo("annexe-outils");
  }

  @Test
  void theConditionIsSaidInTheCharersWords() {
    var judged = rules.judge(ASSISTANT, DataLevel.C2, use("reformuler"));
    assertThat(judged.reasons().getFirst().point()).isEqualTo(Point.CELL);
    assertThat(judged.reasons().getFirst().text()).isEqualTo("sur fiche validée");
    assertThat(judged.reasons().getFirst().clause()).isEqualTo("donnees");
  }

  @Test
  void anUnknownToolFollowsTheChosenRuleOnTools() {
    assertThat(judge(rules("liste_blanche"), null, DataLevel.C0)).isEqualTo(Verdict.NO);
    assertThat(judge(rules, null, DataLevel.C0)).isEqualTo(Verdict.CONDITION);
    assertThat(judge(rules, null, DataLevel.C1)).isEqualTo(Verdict.NO);
    assertThat(judge(rules("liste_deconseillee"), null, DataLevel.C0)).isEqualTo(Verdict.YES);
    assertThat(judge(rules("liste_deconseillee"), null, DataLevel.C1)).isEqualTo(Verdict.NO);
  }

  @Test
  void aToolWhoseAuthorisationRanOutIsNotAllowed() {
    var lapsed = tool("Ancien", ToolClass.T1, DataLevel.C3, TODAY.minusDays(1));
    assertThat(judge(lapsed, DataLevel.C0, "reformuler")).isEqualTo(Verdict.NO);
    var last = tool("Ancien", ToolClass.T1, DataLevel.C3, TODAY);
    assertThat(judge(last, DataLevel.C0, "reformuler")).isEqualTo(Verdict.YES);
  }

  @Test
  void saysWhatOneCanDoInstead() {
    var use = use("resumer");
    assertThat(rules.instead(ASSISTANT, DataLevel.C3, use)).containsExactly(DEDICATED);
    assertThat(rules.less(ASSISTANT, DataLevel.C3, use)).contains(DataLevel.C1);
    assertThat(rules.less(null, DataLevel.C3, use)).isEmpty();
    assertThat(rules.instead(ASSISTANT, DataLevel.C0, use("tromper"))).isEmpty();
  }

  @Property
  void moreSensitiveInformationIsNeverTreatedMorePermissively(
      @ForAll ToolClass kind, @ForAll DataLevel most, @ForAll DataLevel level) {
    var tool = tool("Outil", kind, most, null);
    for (var use : MODEL.uses()) {
      var here = rules.judge(tool, level, use).verdict();
      for (var higher : DataLevel.values()) {
        if (higher.compareTo(level) > 0) {
          assertThat(rules.judge(tool, higher, use).verdict()).isGreaterThanOrEqualTo(here);
        }
      }
      assertThat(here).isGreaterThanOrEqualTo(use.verdict());
    }
  }

  private Verdict judge(@Nullable ListedTool tool, DataLevel level, String use) {
    return rules.judge(tool, level, use(use)).verdict();
  }

  private static Verdict judge(UseRules rules, @Nullable ListedTool tool, DataLevel level) {
    return rules.judge(tool, level, use("reformuler")).verdict();
  }

  private static CharterModel.Use use(String id) {
    return MODEL.uses().stream().filter(use -> use.id().equals(id)).findFirst().orElseThrow();
  }

  private static UseRules rules(String onTools) {
    var situation =
        new Situation(
            "Essai", new CharterNumber(1, 0), 30, false, Map.of(), List.of(ASSISTANT, DEDICATED));
    var frozen =
        FrozenCharter.of(
            MODEL, Answers.NONE.withOption("OPT-OUTILS", onTools), situation, List.of());
    return new UseRules(frozen, TODAY);
  }

  private static ListedTool tool(
      String name, ToolClass kind, DataLevel level, @Nullable LocalDate until) {
    return new ListedTool(
        new UUID(0, name.hashCode()),
        name,
        false,
        kind,
        level,
        "France",
        Agreement.SIGNED,
        false,
        "Rédiger",
        "Professionnel",
        "",
        until);
  }
}
