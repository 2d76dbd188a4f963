package fr.gouvernail.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalMySqlTests {

  @Test
  void runsWithStandInsForTheLibrariesThatABareMachineLacks(@TempDir Path folder) throws Exception {
    assumeTrue(System.getProperty("os.name").startsWith("Linux"));
    for (var library : List.of("libaio.so.1", "libnuma.so.1")) {
      assertThat(LinkedLibraries.write(library, folder)).isTrue();
    }
    var mysqld = Artifacts.unpacked(LocalMySql.artifact(), step -> {}).resolve("bin/mysqld");
    var command = new ProcessBuilder(mysqld.toString(), "--no-defaults", "--version");
    command.environment().put("LD_LIBRARY_PATH", folder.toString());
    command.environment().put("LD_DEBUG", "libs");
    var process = command.redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes());
    assertThat(said).contains(folder.resolve("libaio.so.1").toString(), "Ver 8.0.33");
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void knowsNoStandInForOtherLibraries(@TempDir Path folder) throws Exception {
    assertThat(LinkedLibraries.write("libstdc++.so.6", folder)).isFalse();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void keepsItsDataWhenItIsKilledAndStartedAgain(@TempDir Path folder) throws Exception {
    int port;
    try (var server = LocalMySql.durable(folder, 0, "first-secret", step -> {})) {
      port = server.port();
      execute(server, "create table kept (word varchar(20))");
      execute(server, "insert into kept values ('gouvernail')");
      server.kill();
      assertThat(server.alive()).isFalse();
    }
    try (var server = LocalMySql.durable(folder, port, "first-secret", step -> {});
        var connection =
            DriverManager.getConnection(server.jdbcUrl(""), server.user(), server.password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select word from kept")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("gouvernail");
    }
  }

  private static void execute(LocalMySql server, String sql) throws Exception {
    try (var connection =
            DriverManager.getConnection(server.jdbcUrl(""), server.user(), server.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
