package fr.gouvernail.shell.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AvatarTests {

  @Test
  void takesTheFirstLettersOfFirstAndLastName() {
    assertThat(Avatar.initials("Claire Maudoux")).isEqualTo("CM");
    assertThat(Avatar.initials("Élise de la Tour")).isEqualTo("ÉT");
    assertThat(Avatar.initials("Léo")).isEqualTo("L");
    assertThat(Avatar.initials("")).isEmpty();
  }
}
