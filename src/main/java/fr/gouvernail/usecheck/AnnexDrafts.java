package fr.gouvernail.usecheck;

import fr.gouvernail.awaiting.Addressee;
import fr.gouvernail.awaiting.Awaited;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.awaiting.Matter;
import fr.gouvernail.awaiting.MatterFact;
import fr.gouvernail.awaiting.MatterKind;
import fr.gouvernail.charter.AnswerChange;
import fr.gouvernail.charter.CharterCameIntoForce;
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
import fr.gouvernail.tool.ToolRow;
import fr.gouvernail.tool.ToolService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
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
/// those who write the charter, until a version that lists it counts; so nothing is lost on the
/// way.
@Component
class AnnexDrafts {

  static final MatterKind ANNEX = new MatterKind("usecheck.annex", "scroll-text", Tone.ACCENT);

  private static final Logger log = LoggerFactory.getLogger(AnnexDrafts.class);
  private static final String DRAFTED = "usecheck.annex.drafted";
  private static final String WAITS = "usecheck.annex.waits";
  private static final EnumSet<CharterState> PENDING =
      EnumSet.of(CharterState.DRAFT, CharterState.IN_REVIEW, CharterState.APPROVED);

  /// After these a version can be written on, or another one begun.
  private static final Set<String> FREEING =
      Set.of("charter.inForce", "charter.sentBack", "charter.withdrawn", "charter.archived");

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
  public void wish(DecisionEvent.Decided event) {
    if (!TakenOver.isUnderWay()) {
      var day = LocalDate.ofInstant(event.at(), directory.current().zone());
      var facts = List.of(MatterFact.text(event.title()), MatterFact.text(event.reference()));
      awaiting.ask(matter(event.request().value(), day, facts, WAITS));
    }
  }

  private static Matter matter(UUID request, LocalDate from, List<MatterFact> known, String state) {
    return new Matter(
        ANNEX,
        request,
        Addressee.holders(Permission.EDIT_CHARTER),
        from,
        null,
        List.of(known.get(0), known.get(1), MatterFact.key(state)),
        "/charter");
  }

  @TransactionalEventListener
  public void on(TenantEvent event) {
    boolean freeing = FREEING.contains(event.action());
    if (!TakenOver.isUnderWay() && (freeing || event instanceof DecisionEvent.Decided)) {
      try {
        asEditor(() -> {
          if (event instanceof CharterCameIntoForce inForce) {
            settle(inForce.id());
          }
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

  private void settle(CharterId counts) {
    apart.executeWithoutResult(status -> {
      var listed =
          charters.published(counts).charter().tools().stream()
              .map(tool -> tool.name().toLowerCase(Locale.ROOT))
              .toList();
      awaiting.open(ANNEX).stream()
          .filter(matter -> listed.contains(tool(matter).toLowerCase(Locale.ROOT)))
          .forEach(matter -> awaiting.settled(ANNEX, matter.subject()));
    });
  }

  private static String tool(Awaited matter) {
    return ApprovedTools.name(matter.facts().getFirst().value());
  }

  private void goOn() {
    var wished = Objects.requireNonNull(apart.execute(status -> awaiting.open(ANNEX)));
    if (wished.isEmpty()) {
      return;
    }
    var versions = Objects.requireNonNull(apart.execute(status -> charters.versions()));
    var pending = versions.stream().filter(row -> PENDING.contains(row.state())).findFirst();
    if (pending.isPresent()) {
      pending
          .filter(row -> row.state() == CharterState.DRAFT)
          .ifPresent(row -> list(row.id(), wished));
    } else if (versions.stream().anyMatch(AnnexDrafts::counts)) {
      var first = wished.getFirst().facts();
      list(
          drafting.start(
              false,
              texts.getTranslation(
                  "usecheck.annex", Locale.FRENCH, first.get(0).value(), first.get(1).value())),
          wished);
    } else {
      // The first charter lists every tool that is authorised.
      apart.executeWithoutResult(
          status -> wished.forEach(matter -> awaiting.settled(ANNEX, matter.subject())));
    }
  }

  private void list(CharterId draft, List<Awaited> wished) {
    apart.executeWithoutResult(status -> {
      var names = wished.stream().map(AnnexDrafts::tool).toList();
      var before = charters.draft(draft).answers().tools();
      var after = new ArrayList<>(before);
      tools.all().stream()
          .filter(row -> names.stream().anyMatch(row.name()::equalsIgnoreCase))
          .map(ToolRow::id)
          .filter(id -> !before.contains(id))
          .forEach(after::add);
      if (after.size() > before.size()) {
        drafting.answer(draft, new AnswerChange.SetTools(before, after));
      }
      awaiting.askAll(
          wished.stream()
              .map(matter -> matter(matter.subject(), matter.from(), matter.facts(), DRAFTED))
              .toList());
    });
  }

  private static boolean counts(CharterRow row) {
    return row.state() == CharterState.IN_FORCE;
  }
}
