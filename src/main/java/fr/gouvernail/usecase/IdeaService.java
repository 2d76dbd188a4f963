package fr.gouvernail.usecase;

import static fr.gouvernail.identity.Permission.ENTER_WORKSPACE;
import static fr.gouvernail.identity.Permission.FILE_IDEA;
import static fr.gouvernail.identity.Permission.READ_USE_CASES;
import static fr.gouvernail.identity.Permission.WRITE_USE_CASES;

import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people of the company would like to do with AI, and what became of it.
@Service
@Transactional
public class IdeaService {

  /// How many open ideas are listed.
  public static final int MOST = 200;

  private static final Set<Role> TAKING_UP = EnumSet.of(Role.AI_LEAD, Role.DEPUTY_AI_LEAD);

  private final Ideas ideas;
  private final UseCaseDrafting drafting;
  private final IdeaMatters matters;
  private final People people;
  private final AccessPolicy policy;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  IdeaService(
      Ideas ideas,
      UseCaseDrafting drafting,
      IdeaMatters matters,
      People people,
      AccessPolicy policy,
      Caller caller,
      CurrentTenant tenant,
      ApplicationEventPublisher events,
      Clock clock) {
    this.ideas = ideas;
    this.drafting = drafting;
    this.matters = matters;
    this.people = people;
    this.policy = policy;
    this.caller = caller;
    this.tenant = tenant;
    this.events = events;
    this.clock = clock;
  }

  /// Files an idea; the AI lead is told. Filed twice, it is one idea.
  ///
  /// @throws RuleViolated if title or problem is too short or too long
  /// @throws NotFound if the id is that of somebody else's idea
  @Requires(FILE_IDEA)
  public void file(NewIdea wanted) {
    var before = ideas.byId(wanted.id());
    if (before.isPresent()) {
      requireOwn(before.get());
      return;
    }
    var idea = new Idea(wanted, caller.person(), now());
    ideas.save(idea);
    matters.open(idea.row());
    publish(UseCaseEvent.Topic.IDEA_FILED, idea.row(), people.holding(TAKING_UP), "");
  }

  /// The caller's own, the latest first.
  @Requires(FILE_IDEA)
  @Transactional(readOnly = true)
  public List<IdeaRow> mine(int most) {
    return ideas.of(caller.person().value(), Limit.of(Math.max(1, most)));
  }

  /// Those that nobody took up yet, the oldest first; at most [#MOST].
  @Requires(READ_USE_CASES)
  @Transactional(readOnly = true)
  public List<IdeaRow> open() {
    return ideas.open(Limit.of(MOST));
  }

  /// What an idea is compared with: those that nobody took up yet, at most [#MOST].
  ///
  /// @param mayRead whether the caller may open it
  public record Wording(UUID id, String title, String problem, boolean mayRead) {}

  /// The open ideas by their words, for those who file one.
  @Requires(FILE_IDEA)
  @Transactional(readOnly = true)
  public List<Wording> wordings() {
    boolean all = policy.allows(Permission.READ_USE_CASES);
    return ideas.open(Limit.of(MOST)).stream()
        .map(row ->
            new Wording(
                row.id(), row.title(), row.problem(), all || row.author().equals(caller.person())))
        .toList();
  }

  /// One idea, for whoever filed it and for those who see use cases.
  ///
  /// @throws NotFound for anybody else
  @Requires(ENTER_WORKSPACE)
  @Transactional(readOnly = true)
  public IdeaRow one(UUID id) {
    return ideas
        .row(id)
        .filter(
            row -> row.author().equals(caller.person()) || policy.allows(Permission.READ_USE_CASES))
        .orElseThrow(() -> new NotFound("idea " + id));
  }

  /// Takes it up: the caller owns the charter of the use that starts from it. Taken up twice by the
  /// same person, it is one use.
  ///
  /// @throws RuleViolated if it was answered otherwise
  @Requires(WRITE_USE_CASES)
  public UseCaseId adopt(UUID id) {
    var idea = locked(id);
    var before = idea.row();
    if (before.useCase() != null && caller.person().equals(before.answeredBy())) {
      return before.useCase();
    }
    if (before.state() != IdeaState.OPEN) {
      throw new RuleViolated("usecase.rule.idea.over");
    }
    var useCase = drafting.startFrom(before);
    idea.adopt(useCase, caller.person(), now());
    matters.over(id);
    publish(UseCaseEvent.Topic.IDEA_ADOPTED, idea.row(), List.of(before.author()), "");
    return useCase;
  }

  /// Says why it is not taken up. Said twice by the same person, it is said once.
  ///
  /// @param reason 20 to 2000 characters
  /// @throws RuleViolated without a reason, or if it was answered otherwise
  @Requires(WRITE_USE_CASES)
  public void decline(UUID id, String reason) {
    var idea = locked(id);
    var before = idea.row();
    if (before.state() == IdeaState.DECLINED && before.answer().equals(reason.strip())) {
      return;
    }
    idea.decline(reason, caller.person(), now());
    matters.over(id);
    publish(UseCaseEvent.Topic.IDEA_DECLINED, idea.row(), List.of(before.author()), reason.strip());
  }

  /// Takes one's own back; a second time changes nothing.
  ///
  /// @throws RuleViolated once somebody answered it
  @Requires(FILE_IDEA)
  public void withdraw(UUID id) {
    var idea = locked(id);
    requireOwn(idea);
    if (idea.state() != IdeaState.WITHDRAWN) {
      idea.withdraw(caller.person(), now());
      matters.over(id);
      events.publishEvent(
          new UseCaseEvent.Noted(
              tenant.id(), caller.person(), "usecase.idea.withdrawn", id.toString(), Map.of()));
    }
  }

  private Idea locked(UUID id) {
    return ideas.locked(id).orElseThrow(() -> new NotFound("idea " + id));
  }

  private void requireOwn(Idea idea) {
    if (!idea.author().equals(caller.person())) {
      throw new NotFound("own idea");
    }
  }

  private void publish(
      UseCaseEvent.Topic topic, IdeaRow idea, Collection<PersonRef> told, String words) {
    events.publishEvent(
        new UseCaseEvent.News(
            tenant.id(),
            caller.person(),
            topic,
            idea.id(),
            idea.title(),
            told,
            "/ideas/" + idea.id(),
            words,
            Map.of()));
  }

  private Instant now() {
    return TakenOver.now(clock);
  }
}
