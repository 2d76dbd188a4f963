package fr.gouvernail.framework.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.framework.Ateliers;
import fr.gouvernail.framework.RandomLibraries;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LibraryYamlTests {

  @Property(tries = 300)
  void whatIsWrittenIsReadBackEqual(@ForAll long seed) {
    var library = RandomLibraries.library(new Random(seed));
    var reading = LibraryFile.read(LibraryYaml.write(library));
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.found()).contains(library);
  }

  @Test
  void writesEveryFeature() {
    var reading = LibraryFile.read(LibraryYaml.write(Ateliers.library()));
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.found()).contains(Ateliers.library());
  }

  @Test
  void writesPlainYaml() {
    var yaml = new String(LibraryYaml.write(Ateliers.library()), StandardCharsets.UTF_8);
    assertThat(yaml)
        .contains("name: Ateliers partagés", "publication_date: '2026-05-04'", "add_score: -1")
        .contains("compute_result: compliant", "condition: any")
        .doesNotContain("&id", "*id", "!!", "null");
  }
}
