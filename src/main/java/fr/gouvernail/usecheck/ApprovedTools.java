package fr.gouvernail.usecheck;

import fr.gouvernail.decision.DecisionEvent;
import fr.gouvernail.decision.Fact;
import fr.gouvernail.decision.RequestKind;
import fr.gouvernail.decision.Verdict;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.tool.ToolForm;
import fr.gouvernail.tool.ToolId;
import fr.gouvernail.tool.ToolRow;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.tool.ToolStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes of an approved tool a line of the register, in the transaction of the decision, and wishes
/// it into the annex of the charter.
@Component
class ApprovedTools {

  private static final int LONGEST_PURPOSE = 500;
  private static final int LONGEST_NAME = 200;

  private final ToolService tools;
  private final AnnexDrafts annex;
  private final TenantDirectory directory;
  private final Texts texts;

  ApprovedTools(ToolService tools, AnnexDrafts annex, TenantDirectory directory, Texts texts) {
    this.tools = tools;
    this.annex = annex;
    this.directory = directory;
    this.texts = texts;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void register(DecisionEvent.Decided event) {
    if (isTool(event)) {
      annex.wish(event, registered(event.title()).orElseGet(() -> tools.add(form(event))));
    }
  }

  private static boolean isTool(DecisionEvent.Decided event) {
    return event.kind() == RequestKind.TOOL && event.verdict() == Verdict.APPROVED;
  }

  private Optional<ToolId> registered(String name) {
    var wanted = name(name);
    return tools.all().stream()
        .filter(tool -> tool.name().equalsIgnoreCase(wanted))
        .map(ToolRow::id)
        .findFirst();
  }

  /// What the decision says; the rest stays open until somebody knows it.
  private ToolForm form(DecisionEvent.Decided event) {
    return new ToolForm(
        name(event.title()),
        ToolStatus.AUTHORISED,
        chosen(event.terms(), UseTerms.CLASS, ToolClass.class),
        chosen(event.terms(), UseTerms.LEVEL, DataLevel.class),
        "",
        null,
        null,
        purpose(event),
        "",
        null,
        until(event),
        text("usecheck.register.note", event.reference()));
  }

  /// As the register calls it.
  static String name(String title) {
    return title.substring(0, Math.min(LONGEST_NAME, title.length())).strip();
  }

  private static String purpose(DecisionEvent.Decided event) {
    return event.facts().stream()
        .filter(fact -> fact.label().equals(UseWishes.PURPOSE))
        .map(Fact::value)
        .map(words -> words.substring(0, Math.min(LONGEST_PURPOSE, words.length())))
        .findFirst()
        .orElse("");
  }

  private @Nullable LocalDate until(DecisionEvent.Decided event) {
    var day = LocalDate.ofInstant(event.at(), directory.current().zone());
    return event.terms().stream()
        .filter(fact -> fact.label().equals(UseTerms.DURATION))
        .map(Fact::value)
        .findFirst()
        .map(duration ->
            switch (duration) {
              case UseTerms.TRIAL -> day.plusWeeks(2);
              case UseTerms.YEAR -> day.plusYears(1);
              default -> null;
            })
        .orElse(null);
  }

  private static <E extends Enum<E>> @Nullable E chosen(
      List<Fact> terms, String label, Class<E> type) {
    return terms.stream()
        .filter(fact -> fact.label().equals(label))
        .map(fact -> fact.value().substring(fact.value().lastIndexOf('.') + 1))
        .map(name -> Enum.valueOf(type, name))
        .findFirst()
        .orElse(null);
  }

  /// The register and the charter are French.
  private String text(String key, Object... args) {
    return texts.getTranslation(key, Locale.FRENCH, args);
  }
}
