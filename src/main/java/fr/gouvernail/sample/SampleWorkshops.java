package fr.gouvernail.sample;

import static fr.gouvernail.sample.SampleLoader.person;

import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.Role;
import fr.gouvernail.prioritization.MatrixService;
import fr.gouvernail.prioritization.model.Placed;
import fr.gouvernail.prioritization.workshop.Ballot;
import fr.gouvernail.prioritization.workshop.NewWorkshop;
import fr.gouvernail.prioritization.workshop.Voting;
import fr.gouvernail.prioritization.workshop.WorkshopDetail.Round;
import fr.gouvernail.prioritization.workshop.WorkshopId;
import fr.gouvernail.prioritization.workshop.WorkshopLeading;
import fr.gouvernail.prioritization.workshop.Workshops;
import fr.gouvernail.sample.SampleCompanies.Company;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.usecase.model.Criterion;
import fr.gouvernail.usecase.model.Matrix;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Lets each company look back on one workshop: two uses of AI, up to three people, one result that
/// was revealed and one that stayed secret. What they vote lies about the scores that the uses have.
@Component
class SampleWorkshops {

  private static final int USES = 2;
  private static final int PEOPLE = 3;
  private static final int MONTHS_LATER = 1;
  private static final LocalTime MORNING = LocalTime.of(10, 30);

  private final MatrixService matrix;
  private final Workshops workshops;
  private final WorkshopLeading leading;
  private final Voting voting;
  private final Texts texts;

  SampleWorkshops(
      MatrixService matrix,
      Workshops workshops,
      WorkshopLeading leading,
      Voting voting,
      Texts texts) {
    this.matrix = matrix;
    this.workshops = workshops;
    this.leading = leading;
    this.voting = voting;
    this.texts = texts;
  }

  /// After the uses of the company are there; a company with too few of them holds no workshop.
  void load(Company company, Map<String, PersonRef> persons) {
    var director =
        company.users().stream()
            .filter(user -> user.roles().contains(Role.DIRECTOR))
            .findFirst()
            .map(user -> person(persons, user.id()));
    var day = company.created().plusMonths(MONTHS_LATER).atTime(MORNING).atZone(company.zone());
    director.ifPresent(leader ->
        TakenOver.at(
            day.toInstant(), () -> Caller.callAs(leader, () -> hold(day.toLocalDate()))));
  }

  private boolean hold(LocalDate day) {
    var uses =
        matrix.board().pursued().placed().stream()
            .sorted(Comparator.comparingInt(Placed::number))
            .limit(USES)
            .toList();
    var people = workshops.voters().stream().limit(PEOPLE).map(Member::person).toList();
    if (uses.size() < USES || people.size() < NewWorkshop.FEWEST_PEOPLE) {
      return false;
    }
    var id = WorkshopId.next();
    leading.open(
        id,
        new NewWorkshop(
            texts.getTranslation(
                "prioritization.new.title.value",
                Locale.FRENCH,
                Formats.of(Locale.FRENCH).date(day)),
            uses.stream().map(Placed::id).toList(),
            people));
    for (int i = 0; i < people.size(); i++) {
      vote(id, uses.getFirst(), people.get(i), i);
    }
    leading.reveal(id, uses.getFirst().id());
    vote(id, uses.getLast(), people.getFirst(), 0);
    leading.close(id);
    return true;
  }

  private void vote(WorkshopId id, Placed use, PersonRef person, int order) {
    Caller.runAs(
        person,
        () -> {
          var round = workshops.one(id).topic(use.id()).orElseThrow().current();
          voting.vote(id, round.id(), ballot(use, round, order));
        });
  }

  /// The first one votes as the scores are, the second more boldly, the third more carefully.
  private static Ballot ballot(Placed use, Round round, int order) {
    var votes = new EnumMap<Criterion, Ballot.Vote>(Criterion.class);
    for (var criterion : round.criteria()) {
      int away = List.of(0, 1 + criterion.ordinal() % 2, -2).get(order);
      int score = use.scores().values().getOrDefault(criterion, Matrix.MOST / 2) + away;
      votes.put(
          criterion, new Ballot.Vote(Math.clamp(score, Matrix.LEAST, Matrix.MOST), ""));
    }
    return new Ballot(votes);
  }
}
