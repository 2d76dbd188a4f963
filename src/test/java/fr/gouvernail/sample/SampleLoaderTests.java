package fr.gouvernail.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.PortalTest;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.roadmap.RoadmapFilter;
import fr.gouvernail.roadmap.RoadmapService;
import fr.gouvernail.tenancy.CurrentTenant;
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
}
