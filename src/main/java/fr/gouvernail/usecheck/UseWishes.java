package fr.gouvernail.usecheck;

import static fr.gouvernail.identity.Permission.ASK_USE;

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
    return requests.file(
        new NewRequest(
            wish.id(),
            wish.kind(),
            wish.tool(),
            facts(wish),
            check.charter().map(UseCheck.Charter::delay).orElse(DELAY)));
  }

  private static List<Fact> facts(UseWish wish) {
    var facts =
        new ArrayList<>(
            List.of(
                Fact.said("usecheck.fact.tool", wish.tool()),
                Fact.said(PURPOSE, wish.purpose()),
                Fact.chosen("usecheck.fact.level", key(wish.level()))));
    if (wish.kind() == RequestKind.TOOL) {
      facts.add(Fact.chosen(OFFER, ToolOffer.KEY + wish.offer()));
    }
    return facts;
  }

  /// Key of the name of a level, with its plain examples.
  static String key(DataLevel level) {
    return "usecheck.level." + level;
  }
}
