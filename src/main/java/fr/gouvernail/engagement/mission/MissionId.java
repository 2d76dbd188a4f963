package fr.gouvernail.engagement.mission;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.NotFound;
import java.util.UUID;

/// Identifies a mission, asked for or granted.
public record MissionId(UUID value) {

  /// One that nothing has yet: whoever sends it twice asks once.
  public static MissionId fresh() {
    return new MissionId(UuidCreator.getTimeOrderedEpoch());
  }

  /// @throws NotFound for what is none
  public static MissionId of(String text) {
    try {
      return new MissionId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new NotFound("mission " + text);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
