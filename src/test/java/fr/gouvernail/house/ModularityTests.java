package fr.gouvernail.house;

import fr.gouvernail.Application;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

  @Test
  void modulesUseEachOtherOnlyAsTheyDeclare() {
    ApplicationModules.of(Application.class).verify();
  }
}
