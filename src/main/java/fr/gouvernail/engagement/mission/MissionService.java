package fr.gouvernail.engagement.mission;

import static fr.gouvernail.identity.Permission.MANAGE_MISSIONS;

import fr.gouvernail.engagement.Firms;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Profile;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the director of the current workspace grants to consulting firms, and answers them.
@Service
@Transactional
public class MissionService {

  public static final int LONGEST_REASON = 500;
  private static final int SHORTEST_REASON = 3;

  private final Missions missions;
  private final MissionBook book;
  private final Recipients recipients;
  private final Firms firms;
  private final People people;

  MissionService(
      Missions missions, MissionBook book, Recipients recipients, Firms firms, People people) {
    this.missions = missions;
    this.book = book;
    this.recipients = recipients;
    this.firms = firms;
    this.people = people;
  }

  /// Every mission that was asked for or granted, the latest first. Two statements.
  @Requires(MANAGE_MISSIONS)
  @Transactional(readOnly = true)
  public List<MissionRow> all() {
    var found = missions.latestFirst();
    var today = book.today();
    var named =
        found.stream()
            .map(Missions.Found::mission)
            .flatMap(m -> Stream.of(m.consultant(), m.askedBy(), m.decidedBy(), m.endedBy()))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    var profiles =
        named.isEmpty()
            ? Map.<PersonRef, Profile>of()
            : people.profiles(named).stream()
                .collect(Collectors.toMap(Profile::person, Function.identity()));
    return found.stream().map(row -> row(row, profiles, today)).toList();
  }

  private static MissionRow row(
      Missions.Found found, Map<PersonRef, Profile> profiles, LocalDate today) {
    var mission = found.mission();
    return new MissionRow(
        new MissionId(mission.id()),
        mission.version(),
        mission.firm(),
        found.firm(),
        word(profiles, mission.consultant(), Profile::email),
        word(profiles, mission.consultant(), Profile::name),
        mission.purpose(),
        mission.words(),
        mission.firstDay(),
        mission.lastDay(),
        mission.on(today),
        word(profiles, mission.askedBy(), Profile::name),
        mission.askedAt(),
        word(profiles, mission.decidedBy(), Profile::name),
        mission.decidedAt(),
        mission.reason(),
        word(profiles, mission.endedBy(), Profile::name),
        mission.endedAt());
  }

  private static String word(
      Map<PersonRef, Profile> profiles,
      @Nullable PersonRef person,
      Function<Profile, String> which) {
    var profile = person == null ? null : profiles.get(person);
    return profile == null ? "" : which.apply(profile);
  }

  /// Lets a firm in that did not ask. Sent twice it is granted once.
  ///
  /// @param id of the caller's
  /// @param to name of the firm, or e-mail of one of its consultants, who is then the only one to
  ///   come
  /// @throws RuleViolated if the terms break a rule, or nobody is called so
  @Requires(MANAGE_MISSIONS)
  public void grant(MissionId id, String to, MissionTerms terms) {
    if (missions.byId(id.value()).isPresent()) {
      return;
    }
    terms.check(TakenOver.isUnderWay() ? null : book.today());
    book.grant(id, recipients.of(to.strip(), terms.consultant()), terms);
  }

  /// Lets a firm in that asked, on these terms: shorter, for something else, for one consultant.
  /// Sent twice it is granted once.
  ///
  /// @throws RuleViolated if the terms break a rule, or it was answered otherwise
  /// @throws NotFound if nobody asked so
  @Requires(MANAGE_MISSIONS)
  public void accept(MissionId id, MissionTerms terms) {
    var mission = book.get(id);
    terms.check(TakenOver.isUnderWay() ? null : book.today());
    var firm =
        new Firms.Named(
            mission.firm(), firms.names(List.of(mission.firm())).getOrDefault(mission.firm(), ""));
    var to = new Recipients.Recipient(firm, recipients.only(firm, terms.consultant()));
    if (mission.isGranted(terms, to.only())) {
      return;
    }
    book.accept(mission, to, terms);
  }

  /// Answers a firm that it does not get in. Sent twice it is refused once.
  ///
  /// @param reason 3 to 500 characters, which the firm reads
  /// @throws RuleViolated without a reason, or if it was answered otherwise
  @Requires(MANAGE_MISSIONS)
  public void refuse(MissionId id, String reason) {
    var words = reason.strip();
    if (words.length() < SHORTEST_REASON
        || words.length() > LONGEST_REASON
        || words.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
      throw new RuleViolated("mission.rule.reason", LONGEST_REASON);
    }
    var mission = book.get(id);
    if (mission.status() != MissionStatus.REFUSED || !mission.reason().equals(words)) {
      book.refuse(mission, words);
    }
  }

  /// Moves the last day of what is granted: later, or sooner. Accesses end with it by themselves.
  ///
  /// @throws RuleViolated if the day breaks a rule, or the mission is over
  /// @throws ObjectOptimisticLockingFailureException if somebody changed it since that version
  @Requires(MANAGE_MISSIONS)
  public void move(MissionId id, long version, LocalDate until) {
    var mission = book.get(id);
    var today = book.today();
    if (!mission.on(today).isGranted()) {
      throw new RuleViolated("mission.rule.over");
    }
    if (mission.lastDay().equals(until)) {
      return;
    }
    if (mission.version() != version) {
      throw new ObjectOptimisticLockingFailureException(Mission.class, id);
    }
    MissionTerms.checkLastDay(until, today);
    book.move(mission, until);
  }

  /// Ends what is granted at once: whoever was sent is out at the next click. Sent twice it ends
  /// once.
  @Requires(MANAGE_MISSIONS)
  public void end(MissionId id) {
    book.end(book.get(id));
  }

  /// A mission that ends soon.
  ///
  /// @param firm its name
  public record Ending(MissionId id, String firm, LocalDate until) {}

  /// What is granted today and has its last day between these, both included.
  @Internal("reminders to the director")
  @Transactional(readOnly = true)
  public List<Ending> ending(LocalDate first, LocalDate last) {
    return missions.latestFirst().stream()
        .filter(found -> found.mission().on(first).isGranted())
        .filter(found -> !found.mission().lastDay().isAfter(last))
        .map(found ->
            new Ending(
                new MissionId(found.mission().id()), found.firm(), found.mission().lastDay()))
        .toList();
  }
}
