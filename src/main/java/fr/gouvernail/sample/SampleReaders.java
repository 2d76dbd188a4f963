package fr.gouvernail.sample;

import static fr.gouvernail.sample.SampleLoader.person;

import fr.gouvernail.acknowledgement.Acknowledgements;
import fr.gouvernail.acknowledgement.OfflineLine;
import fr.gouvernail.acknowledgement.OfflineRegister;
import fr.gouvernail.acknowledgement.OfflineRegister.Newcomer;
import fr.gouvernail.charter.CharterService;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.sample.SampleCompanies.CharterFile.State;
import fr.gouvernail.sample.SampleCompanies.CharterFile.VersionLine;
import fr.gouvernail.sample.SampleCompanies.Company;
import fr.gouvernail.sample.SampleCompanies.Offline;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TakenOver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/// Lets the people of a company read its charter and sign, on the days that the file says.
@Component
class SampleReaders {

  private static final LocalTime EARLY = LocalTime.of(9, 15);
  private static final int APART = 11;

  private final OfflineRegister register;
  private final Acknowledgements acknowledgements;
  private final CharterService charters;
  private final Memberships memberships;

  SampleReaders(
      OfflineRegister register,
      Acknowledgements acknowledgements,
      CharterService charters,
      Memberships memberships) {
    this.register = register;
    this.acknowledgements = acknowledgements;
    this.charters = charters;
    this.memberships = memberships;
  }

  /// Says where people work, and who has no e-mail; as the director.
  void register(Company company, Map<String, PersonRef> persons) {
    company.users().stream()
        .filter(user -> !user.department().isEmpty())
        .forEach(
            user -> memberships.changeDepartment(person(persons, user.id()), user.department()));
    TakenOver.at(
        moment(company, company.created(), 0),
        () ->
            register.add(
                company.offline().stream()
                    .map(o -> new Newcomer(o.name(), o.department()))
                    .toList()));
  }

  /// Those who read a version that came into force, until the next one does.
  void read(
      Company company, VersionLine version, Map<String, PersonRef> persons, PersonRef director) {
    int order = 0;
    for (var reader : version.readers().entrySet()) {
      var moment = moment(company, reader.getValue(), order++);
      TakenOver.at(moment, () -> Caller.callAs(person(persons, reader.getKey()), this::accept));
    }
    var first = effect(version);
    var next = next(company, version);
    var people = Caller.callAs(director, () -> register.people("", Pageable.unpaged()));
    for (var offline : company.offline()) {
      var line = line(people, offline);
      var signed = offline.signed();
      if (signed != null && !signed.isBefore(first) && next.filter(signed::isAfter).isEmpty()) {
        TakenOver.at(
            moment(company, signed, order++ % 40),
            () -> Caller.callAs(director, () -> register.recordSheet(line.id(), signed)));
      } else if (offline.code() && next.isEmpty()) {
        Caller.callAs(director, () -> register.giveCode(line.id()));
      }
    }
  }

  private Object accept() {
    var row = charters.inForce().orElseThrow().row();
    return acknowledgements.accept(row.id(), Objects.requireNonNull(row.hash()));
  }

  private static OfflineLine line(List<OfflineLine> people, Offline wanted) {
    return people.stream()
        .filter(line -> line.name().equals(wanted.name()))
        .findFirst()
        .orElseThrow(IllegalStateException::new);
  }

  private static LocalDate effect(VersionLine version) {
    return LocalDate.parse(Objects.requireNonNull(version.values().get("date_effet")));
  }

  /// The day on which the next version came into force.
  private static Optional<LocalDate> next(Company company, VersionLine version) {
    return Objects.requireNonNull(company.charter()).versions().stream()
        .filter(other -> other.state() == State.IN_FORCE)
        .filter(other -> other.number().compareTo(version.number()) > 0)
        .map(SampleReaders::effect)
        .findFirst();
  }

  private static Instant moment(Company company, LocalDate day, int order) {
    return day.atTime(EARLY.plusMinutes((long) order * APART)).atZone(company.zone()).toInstant();
  }
}
