package fr.gouvernail.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Prints who can sign in, from a file of companies that the portal has accepted: `Personas.java
/// FILE PASSWORD`.
final class Personas {
  private Personas() {}

  public static void main(String[] arguments) throws IOException {
    var options = new LoaderOptions();
    options.setCodePointLimit(20_000_000);
    Map<String, Object> file =
        new Yaml(new SafeConstructor(options)).load(Files.readString(Path.of(arguments[0])));
    var labels = new HashMap<String, String>();
    for (var role : maps(file.get("roles"))) {
      labels.put(String.valueOf(role.get("id")), String.valueOf(role.get("label")));
    }
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("Company", "Role", "Login", "Password"));
    for (var company : maps(file.get("tenants"))) {
      people(company, labels, arguments[1], rows);
    }
    if (file.get("consulting_firm") instanceof Map<?, ?> firm) {
      people(firm, labels, arguments[1], rows);
    }
    print(rows);
  }

  private static void people(
      Map<?, ?> company, Map<String, String> labels, String password, List<List<String>> rows) {
    for (var user : maps(company.get("users"))) {
      var roles =
          ((List<?>) user.get("roles"))
              .stream()
                  .map(role -> labels.getOrDefault(role, String.valueOf(role)))
                  .collect(Collectors.joining(", "));
      rows.add(
          List.of(
              String.valueOf(company.get("name")),
              roles,
              String.valueOf(user.get("email")),
              password));
    }
  }

  private static void print(List<List<String>> rows) {
    var widths = new int[4];
    for (var row : rows) {
      for (int i = 0; i < 4; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (var row : rows) {
      var line = new StringBuilder(" ");
      for (int i = 0; i < 4; i++) {
        line.append(' ')
            .append(row.get(i))
            .append(" ".repeat(widths[i] - row.get(i).length()))
            .append(' ');
      }
      IO.println(line.toString().stripTrailing());
    }
  }

  private static List<Map<?, ?>> maps(Object list) {
    var maps = new ArrayList<Map<?, ?>>();
    if (list instanceof List<?> all) {
      for (var each : all) {
        if (each instanceof Map<?, ?> map) {
          maps.add(map);
        }
      }
    }
    return maps;
  }
}
