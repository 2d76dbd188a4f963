package fr.gouvernail.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PortalTest
@Import(SampleData.class)
class SampleLoaderTests {

  @Autowired SampleData sample;

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
}
