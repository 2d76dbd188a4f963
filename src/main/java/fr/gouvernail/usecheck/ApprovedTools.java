package fr.gouvernail.usecheck;

import fr.gouvernail.charter.AnswerChange;
import fr.gouvernail.charter.CharterDrafting;
import fr.gouvernail.charter.CharterRow;
import fr.gouvernail.charter.CharterService;
import fr.gouvernail.charter.CharterState;
import fr.gouvernail.decision.DecisionEvent;
import fr.gouvernail.decision.Fact;
import fr.gouvernail.decision.RequestKind;
import fr.gouvernail.decision.Verdict;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.tool.ToolForm;
import fr.gouvernail.tool.ToolId;
import fr.gouvernail.tool.ToolRow;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.tool.ToolStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes of an approved tool a line of the register, in the transaction of the decision, and then a
/// draft of the charter whose annex lists it. The people of the charter do the rest.
@Component
class ApprovedTools {

  private static final Logger log = LoggerFactory.getLogger(ApprovedTools.class);
  private static final int LONGEST_PURPOSE = 500;
  private static final int LONGEST_NAME = 200;

  private final ToolService tools;
  private final CharterService charters;
  private final CharterDrafting drafting;
  private final TenantDirectory directory;
  private final Texts texts;
  private final TransactionTemplate apart;

  ApprovedTools(
      ToolService tools,
      CharterService charters,
      CharterDrafting drafting,
      TenantDirectory directory,
      Texts texts,
      PlatformTransactionManager transactions) {
    this.tools = tools;
    this.charters = charters;
    this.drafting = drafting;
    this.directory = directory;
    this.texts = texts;
    apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void register(DecisionEvent.Decided event) {
    if (isTool(event) && registered(event.title()).isEmpty()) {
      tools.add(form(event));
    }
  }

  /// Where a version is in review or approved already, its people add the tool themselves.
  @TransactionalEventListener
  public void draft(DecisionEvent.Decided event) {
    if (!isTool(event) || TakenOver.isUnderWay()) {
      return;
    }
    try {
      var versions = Objects.requireNonNull(apart.execute(status -> charters.versions()));
      var tool = Objects.requireNonNull(apart.execute(status -> registered(event.title())));
      if (tool.isPresent() && versions.stream().anyMatch(ApprovedTools::counts)) {
        list(versions, tool.get().id(), event);
      }
    } catch (RuleViolated | DataAccessException e) {
      log.info("No draft of the charter lists the tool of {}: {}", event.reference(), "" + e);
    }
  }

  private void list(List<CharterRow> versions, ToolId tool, DecisionEvent.Decided event) {
    var draft =
        versions.stream()
            .filter(row -> row.state() == CharterState.DRAFT)
            .map(CharterRow::id)
            .findFirst()
            .orElseGet(() ->
                drafting.start(false, text("usecheck.annex", event.title(), event.reference())));
    apart.executeWithoutResult(status -> {
      var before = charters.draft(draft).answers().tools();
      if (!before.contains(tool)) {
        var after = new ArrayList<>(before);
        after.add(tool);
        drafting.answer(draft, new AnswerChange.SetTools(before, after));
      }
    });
  }

  private static boolean counts(CharterRow row) {
    return row.state() == CharterState.IN_FORCE;
  }

  private static boolean isTool(DecisionEvent.Decided event) {
    return event.kind() == RequestKind.TOOL && event.verdict() == Verdict.APPROVED;
  }

  private Optional<ToolRow> registered(String name) {
    var wanted = name(name);
    return tools.all().stream().filter(tool -> tool.name().equalsIgnoreCase(wanted)).findFirst();
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

  private static String name(String title) {
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
