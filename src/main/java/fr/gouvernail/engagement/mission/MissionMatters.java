package fr.gouvernail.engagement.mission;

import fr.gouvernail.awaiting.Addressee;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.awaiting.Matter;
import fr.gouvernail.awaiting.MatterFact;
import fr.gouvernail.awaiting.MatterKind;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.shell.component.Tone;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// A firm's question awaits the director until it is answered.
@Component
class MissionMatters {

  static final MatterKind REQUEST = new MatterKind("mission.request", "lock-open", Tone.ACCENT);

  private static final String ACCESS = "/access";

  private final Awaiting awaiting;

  MissionMatters(Awaiting awaiting) {
    this.awaiting = awaiting;
  }

  /// @param firm its name
  void asked(Mission mission, String firm, LocalDate today) {
    awaiting.ask(
        new Matter(
            REQUEST,
            mission.id(),
            Addressee.holders(Permission.MANAGE_MISSIONS),
            today,
            null,
            List.of(
                MatterFact.text(firm),
                MatterFact.key("mission.purpose." + mission.purpose()),
                MatterFact.day(mission.firstDay()),
                MatterFact.day(mission.lastDay())),
            ACCESS));
  }

  void settled(Mission mission) {
    awaiting.settled(REQUEST, mission.id());
  }

  @Configuration(proxyBeanMethods = false)
  static class Kinds {

    @Bean
    static MatterKind missionRequest() {
      return REQUEST;
    }
  }
}
