package fr.gouvernail.bench;

import fr.gouvernail.local.LocalMySql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The database seen from outside the portal: what its own log and counters say, and more data.
final class Sql implements AutoCloseable {

  private static final Pattern LINE = Pattern.compile("\\d{4}-\\S+\\s+(\\d+) (\\w+)\\s?(.*)");

  /// What the portal's own clocks ask, whatever people do: changed rights, mails that are due.
  private static final Pattern POLLS =
      Pattern.compile(
          "(?s)^select .* from (access_change |outgoing_mail \\w+ where \\w+\\.due_at<=)");

  private final Connection root;
  private final Path log;

  Sql(LocalMySql database) {
    try {
      root = DriverManager.getConnection(database.jdbcUrl(""), "root", database.password());
      log = Files.createTempFile("gouvernail-bench-", ".log");
      run("set session cte_max_recursion_depth = 10000");
    } catch (SQLException | IOException e) {
      throw new NotMeasured("The database cannot be observed: " + e.getMessage());
    }
  }

  /// What the portal sent while the work was done, transaction by transaction; the polls, which
  /// have clocks of their own, are left out.
  List<String> during(Runnable work) {
    try {
      Files.writeString(log, "");
      run("set global general_log_file = '" + log + "'");
      run("set global general_log = on");
      work.run();
      run("set global general_log = off");
      return withoutPolls(Files.readString(log, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Statements that the portal sent while the work was done, without the marks of transactions.
  int statements(Runnable work) {
    return (int) during(work).stream().filter(Sql::isStatement).count();
  }

  /// Lets MySQL choose its plans by the data that there is.
  void analyze() {
    run(
        "analyze table "
            + text(
                "select group_concat(table_name) from information_schema.tables"
                    + " where table_schema = 'gouvernail' and table_type = 'BASE TABLE'"));
  }

  /// Rows that the storage engine handed out while the work was done.
  long rowsRead(Runnable work) {
    long own = -handlerReads() + handlerReads();
    long before = handlerReads();
    work.run();
    return handlerReads() - before - own;
  }

  private static boolean isStatement(String sql) {
    return sql.matches(
        "(?is)\\s*(/\\*.*\\*/)?\\s*(select|insert|update|delete|with|replace|call)\\b.*");
  }

  long number(String query) {
    try (var statement = root.createStatement();
        var row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new NotMeasured("The database refused a question: " + e.getMessage());
    }
  }

  String text(String query) {
    try (var statement = root.createStatement();
        var row = statement.executeQuery(query)) {
      return row.next() ? row.getString(1) : "";
    } catch (SQLException e) {
      throw new NotMeasured("The database refused a question: " + e.getMessage());
    }
  }

  void run(String command) {
    try (var statement = root.createStatement()) {
      statement.execute(command);
    } catch (SQLException e) {
      throw new NotMeasured("The database refused a command: " + e.getMessage());
    }
  }

  private long handlerReads() {
    long sum = 0;
    try (var statement = root.createStatement();
        var rows = statement.executeQuery("show global status like 'Handler\\_read%'")) {
      while (rows.next()) {
        sum += rows.getLong(2);
      }
      return sum;
    } catch (SQLException e) {
      throw new NotMeasured("The database hides its counters: " + e.getMessage());
    }
  }

  private static List<String> withoutPolls(String log) {
    Map<String, List<String>> open = new HashMap<>();
    var all = new ArrayList<String>();
    for (var line : log.split("\n(?=\\d{4}-\\d\\d-\\d\\dT)")) {
      var entry = LINE.matcher(line.lines().findFirst().orElse(""));
      if (!entry.find() || !entry.group(2).equals("Query") || line.contains("general_log")) {
        continue;
      }
      // The log also shows what the trail's trigger does within the server.
      if (line.contains("trail_head") && line.contains("new.")) {
        continue;
      }
      // Only the poll for mails has a level of its own; it switches back after its commit.
      if (line.contains("ISOLATION LEVEL")) {
        continue;
      }
      var sql = line.substring(line.indexOf("Query") + 5).strip();
      var transaction = open.computeIfAbsent(entry.group(1), connection -> new ArrayList<>());
      transaction.add(sql);
      if (sql.equalsIgnoreCase("commit") || sql.equalsIgnoreCase("rollback")) {
        keep(open.remove(entry.group(1)), all);
      }
    }
    open.values().forEach(transaction -> keep(transaction, all));
    return all;
  }

  private static void keep(List<String> transaction, List<String> all) {
    if (transaction.stream().noneMatch(sql -> POLLS.matcher(sql).find())) {
      all.addAll(transaction);
    }
  }

  @Override
  public void close() {
    try {
      root.close();
      Files.deleteIfExists(log);
    } catch (SQLException | IOException e) {
      // The server is deleted with all that it holds.
    }
  }
}
