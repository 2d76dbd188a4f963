package fr.gouvernail.usecheck;

import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.awaiting.MatterKind;
import fr.gouvernail.charter.AnswerChange;
import fr.gouvernail.charter.CharterDrafting;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.CharterRow;
import fr.gouvernail.charter.CharterService;
import fr.gouvernail.charter.CharterState;
import fr.gouvernail.decision.DecisionEvent;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Role;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tool.ToolId;
import fr.gouvernail.tool.ToolRow;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.tool.ToolStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/// Prepares the version of the charter whose annex lists an approved tool: at once, or as soon as
/// no other version is in review or waits for its day. What is still to be listed is what awaits
/// those who write the charter, until the version that was prepared for it counts or is given up,
/// whatever they made of it; so nothing is lost on the way, and nothing is prepared twice.
@Component
class AnnexDrafts {

  static final MatterKind ANNEX = new MatterKind("usecheck.annex", "scroll-text", Tone.ACCENT);

  private static final Logger log = LoggerFactory.getLogger(AnnexDrafts.class);

  /// After these a version can be written on, another one begun, or a tool listed no more.
  private static final Set<String> FREEING =
      Set.of(
          "charter.inForce",
          "charter.sentBack",
          "charter.withdrawn",
          "charter.archived",
          "tool.changed",
          "tool.withdrawn");

  private final Awaiting awaiting;
  private final ToolService tools;
  private final CharterService charters;
  private final CharterDrafting drafting;
  private final AccessPolicy policy;
  private final People people;
  private final TenantDirectory directory;
  private final Texts texts;
  private final TransactionTemplate apart;

  AnnexDrafts(
      Awaiting awaiting,
      ToolService tools,
      CharterService charters,
      CharterDrafting drafting,
      AccessPolicy policy,
      People people,
      TenantDirectory directory,
      Texts texts,
      PlatformTransactionManager transactions) {
    this.awaiting = awaiting;
    this.tools = tools;
    this.charters = charters;
    this.drafting = drafting;
    this.policy = policy;
    this.people = people;
    this.directory = directory;
    this.texts = texts;
    apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Configuration(proxyBeanMethods = false)
  static class Kinds {

    @Bean
    static MatterKind toolToList() {
      return ANNEX;
    }
  }

  /// Keeps in mind that a tool is to be listed.
  @Transactional(propagation = Propagation.MANDATORY)
  public void wish(DecisionEvent.Decided event, ToolId tool) {
    if (!TakenOver.isUnderWay()) {
      var day = LocalDate.ofInstant(event.at(), directory.current().zone());
      var request = event.request().value();
      awaiting.ask(
          new AnnexWish(request, day, event.title(), event.reference(), tool.toString(), null)
              .matter());
    }
  }

  @TransactionalEventListener
  public void on(TenantEvent event) {
    boolean freeing = FREEING.contains(event.action());
    if (!TakenOver.isUnderWay() && (freeing || event instanceof DecisionEvent.Decided)) {
      try {
        asEditor(() -> {
          goOn();
          return event;
        });
      } catch (RuleViolated | DataAccessException e) {
        log.info("No draft of the charter lists the new tools of {}: {}", event.tenant(), "" + e);
      }
    }
  }

  /// On behalf of the caller, else of somebody who writes the charter: a version comes into force
  /// on nobody's behalf.
  private <T> void asEditor(Supplier<T> work) {
    if (policy.allows(Permission.EDIT_CHARTER)) {
      work.get();
    } else {
      var editors = apart.execute(s -> people.holding(Set.of(Role.AI_LEAD, Role.DIRECTOR)));
      Objects.requireNonNull(editors).stream()
          .findFirst()
          .ifPresent(editor -> Caller.callAs(editor, work));
    }
  }

  private void goOn() {
    var waiting = Objects.requireNonNull(apart.execute(status -> waiting()));
    if (waiting.isEmpty()) {
      return;
    }
    var versions = Objects.requireNonNull(apart.execute(status -> charters.versions()));
    var pending = versions.stream().filter(AnnexDrafts::isPending).findFirst();
    if (pending.isPresent()) {
      pending
          .filter(row -> row.state() == CharterState.DRAFT)
          .ifPresent(row -> list(row.id(), waiting));
    } else if (versions.stream().anyMatch(AnnexDrafts::counts)) {
      var first = waiting.getFirst();
      list(
          drafting.start(
              false,
              texts.getTranslation(
                  "usecheck.annex", Locale.FRENCH, first.title(), first.reference())),
          waiting);
    } else {
      // The first charter lists every tool that is authorised.
      apart.executeWithoutResult(status -> waiting.forEach(this::settle));
    }
  }

  /// Settles what is answered, be it with a no.
  ///
  /// @return what waits for a version
  private List<AnnexWish> waiting() {
    var wishes = awaiting.open(ANNEX).stream().map(AnnexWish::of).toList();
    if (wishes.isEmpty()) {
      return wishes;
    }
    var unlisted = unlisted();
    var pending =
        charters.versions().stream()
            .filter(AnnexDrafts::isPending)
            .map(CharterRow::id)
            .collect(Collectors.toSet());
    var open =
        wishes.stream()
            .filter(wish -> unlisted.stream().anyMatch(wish::isFor))
            .filter(wish -> wish.draft() == null || pending.contains(wish.draft()))
            .toList();
    wishes.stream().filter(wish -> !open.contains(wish)).forEach(this::settle);
    return open.stream().filter(wish -> wish.draft() == null).toList();
  }

  private void settle(AnnexWish wish) {
    awaiting.settled(ANNEX, wish.request());
  }

  /// The tools that the version in force does not list, but might.
  private List<ToolRow> unlisted() {
    var listed =
        charters.inForce().stream()
            .flatMap(version -> version.charter().tools().stream())
            .map(tool -> new ToolId(tool.id()))
            .collect(Collectors.toSet());
    return standing().filter(row -> !listed.contains(row.id())).toList();
  }

  private Stream<ToolRow> standing() {
    return tools.all().stream().filter(row -> row.status() != ToolStatus.WITHDRAWN);
  }

  /// A charter takes no withdrawn tool, so those that the draft carries over go.
  private void list(CharterId draft, List<AnnexWish> waiting) {
    apart.executeWithoutResult(status -> {
      var standing = standing().toList();
      var known = standing.stream().map(ToolRow::id).collect(Collectors.toSet());
      var wished =
          standing.stream()
              .filter(row -> waiting.stream().anyMatch(wish -> wish.isFor(row)))
              .map(ToolRow::id);
      var before = charters.draft(draft).answers().tools();
      var after =
          Stream.concat(before.stream().filter(known::contains), wished).distinct().toList();
      if (drafting.answer(draft, new AnswerChange.SetTools(before, after)).stored()) {
        awaiting.askAll(waiting.stream().map(wish -> wish.in(draft).matter()).toList());
      }
    });
  }

  private static boolean isPending(CharterRow row) {
    return row.state().isInPreparation();
  }

  private static boolean counts(CharterRow row) {
    return row.state() == CharterState.IN_FORCE;
  }
}
