package fr.gouvernail.usecheck;

import static fr.gouvernail.identity.Permission.ASK_USE;

import fr.gouvernail.charter.model.FrozenCharter;
import fr.gouvernail.charter.model.ListedTool;
import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.decision.Fact;
import fr.gouvernail.decision.NewRequest;
import fr.gouvernail.decision.RequestId;
import fr.gouvernail.decision.RequestKind;
import fr.gouvernail.decision.RequestService;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tool.DataLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Turns what people would like to use into requests for a decision.
@Service
@Transactional
public class UseWishes {

  /// Working days within which an answer is promised where no charter in force says another delay.
  public static final int DELAY = 5;

  /// Shorter than this nobody can decide on it.
  public static final int SHORTEST_PURPOSE = 20;

  static final String PURPOSE = "usecheck.fact.purpose";

  static final String OFFER = "usecheck.fact.offer";

  private static final String SAYS = "usecheck.fact.charter";

  private final RequestService requests;
  private final UseCheck check;

  UseWishes(RequestService requests, UseCheck check) {
    this.requests = requests;
    this.check = check;
  }

  /// Asks for it; whoever decides is told.
  ///
  /// @throws RuleViolated if the tool or the purpose is missing, too short or too long
  @Requires(ASK_USE)
  public RequestId ask(UseWish wish) {
    if (wish.purpose().strip().length() < SHORTEST_PURPOSE) {
      throw new RuleViolated("usecheck.rule.purpose", SHORTEST_PURPOSE);
    }
    var charter = check.charter();
    return requests.file(
        new NewRequest(
            wish.id(),
            wish.kind(),
            wish.tool(),
            facts(wish, charter.map(UseCheck.Charter::frozen)),
            charter.map(UseCheck.Charter::delay).orElse(DELAY)));
  }

  private static List<Fact> facts(UseWish wish, Optional<FrozenCharter> charter) {
    var facts =
        new ArrayList<>(
            List.of(
                Fact.said("usecheck.fact.tool", wish.tool()),
                Fact.said(PURPOSE, wish.purpose()),
                Fact.chosen("usecheck.fact.level", key(wish.level()))));
    if (wish.kind() == RequestKind.TOOL) {
      facts.add(Fact.chosen(OFFER, ToolOffer.KEY + wish.offer()));
    }
    charter.ifPresent(inForce -> facts.addAll(says(inForce, wish)));
    return facts;
  }

  /// What the charter says of that information in that tool, where it lists the tool: who decides
  /// has to know it, and the register to keep it.
  private static List<Fact> says(FrozenCharter charter, UseWish wish) {
    var listed = charter.tools().stream().filter(t -> t.name().equals(wish.tool())).findFirst();
    var kind = listed.map(ListedTool::kind).orElse(null);
    if (kind == null) {
      return List.of();
    }
    var most = listed.map(ListedTool::level).orElse(null);
    if (most != null && wish.level().compareTo(most) > 0) {
      return List.of(Fact.chosen(SAYS, "usecheck.short." + Verdict.NO));
    }
    var cell = charter.cell(wish.level(), kind);
    var facts = new ArrayList<Fact>();
    facts.add(Fact.chosen(SAYS, "usecheck.short." + cell.verdict()));
    var text = cell.text();
    if (text != null && !text.isBlank()) {
      facts.add(Fact.said("usecheck.fact.condition", text));
    }
    return facts;
  }

  /// Key of the name of a level, with its plain examples.
  static String key(DataLevel level) {
    return "usecheck.level." + level;
  }
}
