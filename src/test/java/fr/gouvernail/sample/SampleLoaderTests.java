package fr.gouvernail.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.PortalTest;
import fr.gouvernail.charter.CharterService;
import fr.gouvernail.engagement.mission.MissionService;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.roadmap.RoadmapFilter;
import fr.gouvernail.roadmap.RoadmapService;
import fr.gouvernail.tenancy.CurrentTenant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;

@PortalTest
@Import(SampleData.class)
class SampleLoaderTests {

  @Autowired SampleData sample;
  @Autowired RoadmapService roadmap;
  @Autowired CharterService charters;
  @Autowired MissionService granted;
  @Autowired People people;

  @Test
  void computesWhatTheFileExpects() {
    assertThat(sample.differences()).isEmpty();
  }

  @Test
  void opensTheThreeCompanies() {
    assertThat(sample.company("ateliers-brevanne").headcount()).isPositive();
    assertThat(sample.company("comptoir-bastidon").headcount()).isPositive();
    assertThat(sample.company("orvalene-expertise").headcount()).isPositive();
  }

  @Test
  void letsTheDirectorsGrantWhatTheFirmAskedFor() {
    assertThat(missions("ateliers-brevanne", "claire.maudoux@brevanne.example.org"))
        .containsExactly("AUDIT RUNNING Margaux Lenoir Claire Maudoux");
    assertThat(missions("comptoir-bastidon", "elodie.castan@bastidon.example.org"))
        .containsExactly(
            "ACCOMPANIMENT ASKED Margaux Lenoir ", "AUDIT RUNNING Margaux Lenoir Élodie Castan");
    assertThat(missions("orvalene-expertise", "philippe.orval@orvalene.example.org"))
        .containsExactly(
            "TRAINING REFUSED Margaux Lenoir Philippe Orval",
            "AUDIT RUNNING Margaux Lenoir Philippe Orval");
  }

  private List<String> missions(String slug, String email) {
    var director = people.register(email, "", Set.of());
    return CurrentTenant.call(
            sample.company(slug).id(), () -> Caller.callAs(director, granted::all))
        .stream()
        .map(row -> row.purpose() + " " + row.state() + " " + row.askedBy() + " " + row.decidedBy())
        .toList();
  }

  @Test
  void entrustsTheAdoptedActionsToThoseWhomTheFileNames() {
    var company = sample.company("ateliers-brevanne");
    var director = people.register("claire.maudoux@brevanne.example.org", "", Set.of());

    var rows =
        Caller.callAs(
            director,
            () ->
                CurrentTenant.call(
                    company.id(), () -> roadmap.page(RoadmapFilter.NONE, PageRequest.ofSize(100))));

    assertThat(rows).hasSize(24);
    assertThat(rows).filteredOn(row -> row.owner() != null).hasSize(22);
    assertThat(rows)
        .filteredOn(row -> "revue-annuelle".equals(row.catalogueAction()))
        .allMatch(row -> director.equals(row.owner()));
  }

  @Test
  void bringsTheChartersIntoTheirStates() {
    assertThat(charters("ateliers-brevanne", "claire.maudoux@brevanne.example.org"))
        .containsExactly("1.2 DRAFT", "1.1 IN_FORCE 2026-04-14", "1.0 REPLACED 2026-02-02");
    assertThat(charters("comptoir-bastidon", "elodie.castan@bastidon.example.org"))
        .containsExactly("1.0 IN_FORCE 2026-10-07");
    assertThat(charters("orvalene-expertise", "philippe.orval@orvalene.example.org"))
        .containsExactly(
            "1.3 IN_REVIEW",
            "1.2 IN_FORCE 2026-05-25",
            "1.0 REPLACED 2026-01-05",
            "0.9 REPLACED 2025-03-17");
  }

  private List<String> charters(String slug, String email) {
    var company = sample.company(slug);
    var director = people.register(email, "", Set.of());
    return CurrentTenant.call(company.id(), () -> Caller.callAs(director, charters::versions))
        .stream()
        .map(row -> {
          var since = row.inForce();
          return row.number()
              + " "
              + row.state()
              + (since == null ? "" : " " + LocalDate.ofInstant(since, company.zone()));
        })
        .toList();
  }
}
