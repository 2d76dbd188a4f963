package fr.gouvernail.house;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// `src/docs/permissions.md` shows the table that the code enforces.
class PermissionTableTests {

  private static final Path PAGE = Path.of("src/docs/permissions.md");

  @Test
  void thePageShowsTheTableOfTheCode() throws IOException {
    assertThat(Files.readString(PAGE)).as("copy the table below into " + PAGE).contains(table());
  }

  private static String table() {
    var roles = Role.values();
    var head =
        "| Permission | "
            + Arrays.stream(roles).map(Role::name).collect(Collectors.joining(" | "))
            + " |\n|---|"
            + "---|".repeat(roles.length)
            + "\n";
    return head
        + Arrays.stream(Permission.values())
            .map(p ->
                "| "
                    + p
                    + " | "
                    + Arrays.stream(roles)
                        .map(r -> r.permissions().contains(p) ? "●" : " ")
                        .collect(Collectors.joining(" | "))
                    + " |\n")
            .collect(Collectors.joining());
  }
}
