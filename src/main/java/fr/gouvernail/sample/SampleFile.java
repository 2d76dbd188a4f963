package fr.gouvernail.sample;

import static fr.gouvernail.ailead.AppointmentService.SMALL;
import static java.util.Map.entry;

import fr.gouvernail.charter.model.CharterModels;
import fr.gouvernail.charter.model.CharterNumber;
import fr.gouvernail.charter.model.Situation;
import fr.gouvernail.engagement.mission.MissionPurpose;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.sample.SampleCompanies.Adoption;
import fr.gouvernail.sample.SampleCompanies.Assignment;
import fr.gouvernail.sample.SampleCompanies.Away;
import fr.gouvernail.sample.SampleCompanies.CharterFile;
import fr.gouvernail.sample.SampleCompanies.Company;
import fr.gouvernail.sample.SampleCompanies.Firm;
import fr.gouvernail.sample.SampleCompanies.Leading;
import fr.gouvernail.sample.SampleCompanies.Mission;
import fr.gouvernail.sample.SampleCompanies.User;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/// Reads a file of companies and reports all its faults at once, each with its place. Parts of
/// modules that this version of the product does not have (use cases, indicators…) are passed over.
class SampleFile {

  /// The largest file that is read, in bytes.
  static final int LARGEST = 5_000_000;

  private static final Map<String, Role> ROLES =
      Map.ofEntries(
          entry("dirigeant", Role.DIRECTOR),
          entry("referent_ia", Role.AI_LEAD),
          entry("referent_ia_suppleant", Role.DEPUTY_AI_LEAD),
          entry("metier", Role.BUSINESS_OWNER),
          entry("dsi", Role.IT_MANAGER),
          entry("dpo", Role.DPO),
          entry("rh", Role.HR),
          entry("salarie", Role.EMPLOYEE));
  private static final Map<String, Role> FIRM_ROLES =
      Map.of("consultant", Role.CONSULTANT, "admin_cabinet", Role.FIRM_ADMIN);
  private static final Map<String, MissionPurpose> PURPOSES =
      Map.of(
          "audit", MissionPurpose.AUDIT,
          "relecture", MissionPurpose.REVIEW,
          "accompagnement", MissionPurpose.ACCOMPANIMENT,
          "formation", MissionPurpose.TRAINING);

  /// Days.
  private static final int LONG = 365;

  private static final Map<String, Boolean> SCOPES = Map.of("audit", false, "relecture", true);

  private final Questionnaires questionnaires;
  private final CharterModels charters;
  private final List<Fault> faults = new ArrayList<>();

  SampleFile(Questionnaires questionnaires, CharterModels charters) {
    this.questionnaires = questionnaires;
    this.charters = charters;
  }

  /// @throws InvalidSampleFile with every fault found
  SampleCompanies read(InputStream file) throws IOException {
    var root = new Cursor(parse(file), "", faults);
    var companies = root.requiredList("tenants").stream().map(this::company).toList();
    var firm = root.find("consulting_firm").map(at -> firm(at, companies)).orElse(null);
    checkAcross(root, companies, firm);
    if (!faults.isEmpty()) {
      throw new InvalidSampleFile(faults);
    }
    return new SampleCompanies(firm, companies);
  }

  private Node parse(InputStream file) throws IOException {
    var bytes = file.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw single(1, 1, "sample.fault.tooLarge", LARGEST / 1_000_000);
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      var options = new LoaderOptions();
      options.setMaxAliasesForCollections(20);
      options.setNestingDepthLimit(30);
      options.setCodePointLimit(LARGEST);
      var node = new Yaml(new SafeConstructor(options)).compose(new java.io.StringReader(text));
      if (node == null) {
        throw single(1, 1, "sample.fault.empty");
      }
      return node;
    } catch (CharacterCodingException e) {
      throw single(1, 1, "sample.fault.notUtf8");
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      throw single(
          mark == null ? 1 : mark.getLine() + 1,
          mark == null ? 1 : mark.getColumn() + 1,
          "sample.fault.notYaml",
          String.valueOf(e.getProblem()));
    } catch (YAMLException e) {
      throw single(1, 1, "sample.fault.notYaml", String.valueOf(e.getMessage()));
    }
  }

  private static InvalidSampleFile single(int line, int column, String key, Object... args) {
    return new InvalidSampleFile(List.of(new Fault(line, column, "", key, args)));
  }

  private Company company(Cursor at) {
    var users = at.requiredList("users").stream().map(u -> user(u, ROLES)).toList();
    var emails = new HashSet<String>();
    for (var user : at.list("users")) {
      var email = user.text("email").toLowerCase(Locale.ROOT);
      if (!email.isEmpty() && !emails.add(email)) {
        user.fault("sample.fault.duplicateEmail", email);
      }
    }
    if (users.stream().noneMatch(u -> u.roles().contains(Role.DIRECTOR))) {
      at.fault("sample.fault.noDirector");
    }
    var reader = new SampleAudits(questionnaires);
    var audits = at.list("audits").stream().map(a -> reader.read(a, at)).toList();
    var name = at.text("name");
    int headcount = at.number("headcount", 0, 100_000);
    checkLeads(at, users, headcount);
    var hasCse = at.truth("has_cse");
    var situation =
        new Situation(
            name, new CharterNumber(1, 0), headcount, hasCse, ids(users.stream()), List.of());
    var askings = new SampleAskings(users, charters);
    return new Company(
        at.text("id"),
        at.find("slug").map(Cursor::text).orElseGet(() -> slug(name)),
        name,
        at.text("sector"),
        at.text("sector_code"),
        headcount,
        at.text("size_band"),
        hasCse,
        zone(at),
        at.date("created"),
        at.truth("benchmark_opt_in"),
        users,
        audits,
        adoption(at, users),
        at.find("ai_lead").map(SampleFile::leading).orElse(Leading.USUAL),
        at.find("charter").map(place -> charter(place, at, situation, users)).orElse(null),
        at.list("without_mail").stream().flatMap(SampleFile::offline).toList(),
        askings.requests(at),
        askings.questions(at),
        new SampleUses(users).read(at));
  }

  private static Stream<SampleCompanies.Offline> offline(Cursor at) {
    var department = Optional.ofNullable(at.textOrNull("department")).orElse("");
    var signed = at.dateOrNull("signed");
    var code = at.find("code").isPresent() && at.truth("code");
    return at.requiredList("people").stream()
        .map(person -> new SampleCompanies.Offline(person.text(), department, signed, code));
  }

  private static Leading leading(Cursor at) {
    return new Leading(
        at.number("hours_per_week", 2, 35),
        at.list("absences").stream().map(a -> new Away(a.date("from"), a.date("to"))).toList());
  }

  /// One lead and one deputy, and not the director where there are others to ask.
  private static void checkLeads(Cursor at, List<User> users, int headcount) {
    for (var role : List.of(Role.AI_LEAD, Role.DEPUTY_AI_LEAD)) {
      if (users.stream().filter(u -> u.roles().contains(role)).count() > 1) {
        at.fault("sample.fault.twice", "roles: " + role);
      }
    }
    for (var user : users) {
      var cumulates = user.roles().contains(Role.DIRECTOR) && headcount >= SMALL;
      if (user.roles().contains(Role.AI_LEAD)
          && (cumulates || user.roles().contains(Role.DEPUTY_AI_LEAD))) {
        at.fault("sample.fault.leads", user.id());
      }
    }
  }

  private CharterFile charter(Cursor at, Cursor company, Situation situation, List<User> users) {
    var directors = ids(users.stream().filter(user -> user.roles().contains(Role.DIRECTOR)));
    return new SampleCharterReader(charters, company, situation, directors).read(at);
  }

  private static Map<String, String> ids(Stream<User> users) {
    return users.collect(Collectors.toMap(User::id, User::id, (a, b) -> a));
  }

  private static @Nullable Adoption adoption(Cursor at, List<User> users) {
    var ids = ids(users.stream());
    return at.find("adopted_roadmap")
        .map(adopted -> {
          var owners = new LinkedHashMap<String, String>();
          adopted
              .entries("owners")
              .forEach((action, owner) -> owner.oneOf(ids).ifPresent(u -> owners.put(action, u)));
          return new Adoption(adopted.text("audit"), owners);
        })
        .orElse(null);
  }

  private static User user(Cursor at, Map<String, Role> choices) {
    var roles = EnumSet.noneOf(Role.class);
    for (var role : at.requiredList("roles")) {
      role.oneOf(choices).ifPresent(roles::add);
    }
    var email = at.text("email");
    if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      at.find("email").ifPresent(e -> e.fault("sample.fault.notEmail"));
    }
    return new User(
        at.text("id"),
        at.text("name"),
        email,
        roles,
        Optional.ofNullable(at.textOrNull("title")).orElse(""),
        Optional.ofNullable(at.textOrNull("department")).orElse(""));
  }

  private static Firm firm(Cursor at, List<Company> companies) {
    var users = at.requiredList("users").stream().map(u -> user(u, FIRM_ROLES)).toList();
    var userIds = users.stream().collect(Collectors.toMap(User::id, User::id, (a, b) -> a));
    var tenantIds =
        companies.stream().collect(Collectors.toMap(Company::id, Company::id, (a, b) -> a));
    var assignments =
        at.list("assignments").stream()
            .map(a ->
                new Assignment(
                    a.choice("user", userIds).orElse(""),
                    a.choice("tenant", tenantIds).orElse(""),
                    a.choice("scope", SCOPES).orElse(false),
                    a.date("from"),
                    a.dateOrNull("to")))
            .toList();
    var missions = at.list("missions").stream().map(m -> mission(m, tenantIds)).toList();
    return new Firm(
        at.text("id"),
        at.text("name"),
        users,
        missions.isEmpty() ? implied(assignments) : missions,
        assignments);
  }

  private static Mission mission(Cursor at, Map<String, String> tenants) {
    return new Mission(
        at.choice("tenant", tenants).orElse(""),
        at.choice("purpose", PURPOSES).orElse(MissionPurpose.AUDIT),
        Optional.ofNullable(at.textOrNull("words")).orElse(""),
        at.dateOrNull("asked"),
        at.find("ago").map(ago -> ago.number(0, LONG)).orElse(0),
        at.dateOrNull("answered"),
        Optional.ofNullable(at.textOrNull("refused")).orElse(""),
        at.date("from"),
        at.dateOrNull("until"),
        at.find("left").map(left -> left.number(1, LONG)).orElse(LONG));
  }

  /// A file that says nothing of missions: each client granted what is assigned there.
  private static List<Mission> implied(List<Assignment> assignments) {
    var byTenant =
        assignments.stream()
            .collect(
                Collectors.groupingBy(Assignment::tenant, LinkedHashMap::new, Collectors.toList()));
    return byTenant.entrySet().stream()
        .map(client -> {
          var all = client.getValue();
          var first = all.stream().map(Assignment::from).min(LocalDate::compareTo).orElseThrow();
          var purpose =
              all.stream().allMatch(Assignment::review)
                  ? MissionPurpose.REVIEW
                  : MissionPurpose.AUDIT;
          return new Mission(client.getKey(), purpose, "", first, 0, first, "", first, null, LONG);
        })
        .toList();
  }

  /// What concerns several parts of the file: ids used twice, one address with two names, audits
  /// led by people who do not exist.
  private static void checkAcross(Cursor root, List<Company> companies, @Nullable Firm firm) {
    var consultants =
        firm == null
            ? Set.<String>of()
            : firm.users().stream().map(User::id).collect(Collectors.toSet());
    var slugs = new HashSet<String>();
    var ids = new HashSet<String>();
    var names = new HashMap<String, String>();
    var places = root.list("tenants");
    for (var i = 0; i < companies.size(); i++) {
      var company = companies.get(i);
      if (!ids.add(company.id()) || !slugs.add(company.slug())) {
        places.get(i).fault("sample.fault.twice", company.id());
      }
      var people = places.get(i).list("users");
      for (var j = 0; j < company.users().size(); j++) {
        var user = company.users().get(j);
        var other = names.putIfAbsent(user.email().toLowerCase(Locale.ROOT), user.name());
        if (other != null && !other.equals(user.name())) {
          people.get(j).fault("sample.fault.duplicateEmail", user.email());
        }
      }
      var audits = places.get(i).list("audits");
      for (var j = 0; j < company.audits().size(); j++) {
        for (var key : List.of("lead_consultant", "second_consultant")) {
          var place = audits.get(j).find(key);
          place
              .filter(p -> !consultants.contains(p.text()))
              .ifPresent(p -> p.fault("sample.fault.dangling", p.text()));
        }
      }
      for (var version :
          places.get(i).find("charter").map(c -> c.list("versions")).orElse(List.of())) {
        Stream.concat(version.list("comments").stream(), version.list("opinions").stream())
            .flatMap(said -> said.find("by").stream())
            .filter(by -> !consultants.contains(by.text()))
            .filter(by -> company.users().stream().noneMatch(u -> mayReview(u, by.text())))
            .forEach(by -> by.fault("sample.fault.notReviewer", by.text()));
      }
      var adopted = company.roadmap();
      if (adopted != null
          && company.audits().stream().noneMatch(a -> a.id().equals(adopted.audit()))) {
        places
            .get(i)
            .find("adopted_roadmap")
            .orElseThrow()
            .fault("sample.fault.dangling", adopted.audit());
      }
    }
  }

  private static boolean mayReview(User user, String id) {
    return user.id().equals(id)
        && user.roles().stream()
            .anyMatch(role -> role.permissions().contains(Permission.REVIEW_CHARTER));
  }

  private static ZoneId zone(Cursor at) {
    try {
      return ZoneId.of(at.text("timezone"));
    } catch (DateTimeException e) {
      at.find("timezone").ifPresent(z -> z.fault("sample.fault.notZone"));
      return ZoneId.of("Europe/Paris");
    }
  }

  static String slug(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
