package fr.gouvernail.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.gouvernail.PortalTest;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.TenantId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// What every store promises, on a directory and against a server that speaks as much S3 as we use;
/// the database has the same tests beside it.
@PortalTest
class FileStoreTests {

  private static final AwsSignature KEYS = new AwsSignature("eu-west-1", "cle", "secret-de-test");

  @Autowired CurrentTenant tenant;
  @TempDir Path folder;

  private final TenantId mine = new TenantId(UUID.randomUUID());
  private final TenantId theirs = new TenantId(UUID.randomUUID());
  private final Map<String, byte[]> bucket = new ConcurrentHashMap<>();
  private HttpServer server;

  @BeforeEach
  void aBucket() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void noBucket() {
    server.stop(0);
  }

  @Test
  void keepsGivesAndRemoves() {
    for (var store : stores()) {
      var id = UUID.randomUUID();
      var bytes = bytes(3_000_000);
      put(mine, store, id, bytes);
      assertThat(open(mine, store, id)).as(store.key()).isEqualTo(bytes);
      put(mine, store, id, bytes(5));
      assertThat(open(mine, store, id)).as("kept again").isEqualTo(bytes(5));
      delete(mine, store, id);
      assertThatThrownBy(() -> open(mine, store, id)).isInstanceOf(UncheckedIOException.class);
      delete(mine, store, id);
    }
    assertThat(bucket).isEmpty();
  }

  @Test
  void hasNothingForAnotherCompany() {
    for (var store : stores()) {
      var id = UUID.randomUUID();
      put(mine, store, id, bytes(10));
      assertThatThrownBy(() -> open(theirs, store, id)).isInstanceOf(UncheckedIOException.class);
      delete(theirs, store, id);
      assertThat(open(mine, store, id)).hasSize(10);
    }
  }

  @Test
  void aDirectoryHasNoHalfFiles() throws IOException {
    var store = directory();
    var id = UUID.randomUUID();
    assertThatThrownBy(() ->
            within(
                mine,
                () -> {
                  store.put(id, new Broken(), 10, "");
                  return 0;
                }))
        .isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> open(mine, store, id)).isInstanceOf(UncheckedIOException.class);
    delete(mine, store, id);
    try (var left = Files.walk(folder)) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void aBucketThatRefusesIsAFaultAndNoFile() {
    var stranger = s3(new AwsSignature("eu-west-1", "cle", "autre"));
    var id = UUID.randomUUID();
    assertThatThrownBy(() -> put(mine, stranger, id, bytes(10)))
        .hasMessageContaining("answered 403");
    assertThat(bucket).isEmpty();
  }

  @Test
  void startsOnlyWithTheSettingsThatItNeeds() {
    assertThatThrownBy(() -> new DirectoryStore("", tenant).check())
        .hasMessageContaining("GOUVERNAIL_FILES_DIRECTORY");
    assertThatThrownBy(() -> new DirectoryStore(folder + "/absent", tenant).check())
        .hasMessageContaining("GOUVERNAIL_FILES_DIRECTORY");
    assertThatThrownBy(() ->
            new S3Store(
                    new S3Settings("https://s3.example.org", "x", "seau", "cle", ""),
                    tenant,
                    Clock.systemUTC())
                .check())
        .hasMessageContaining("GOUVERNAIL_FILES_S3_ENDPOINT");
    assertThatThrownBy(() -> new FileStores(List.of(directory()), "bande"))
        .hasMessageContaining("bande");
    assertThat(new FileStores(stores(), "directory").current().key()).isEqualTo("directory");
  }

  private List<FileStore> stores() {
    return List.of(directory(), s3(KEYS));
  }

  private DirectoryStore directory() {
    return new DirectoryStore(folder.toString(), tenant);
  }

  private S3Store s3(AwsSignature keys) {
    var settings =
        new S3Settings(
            "http://127.0.0.1:" + server.getAddress().getPort() + "/",
            keys.region(),
            "seau",
            keys.accessKey(),
            keys.secretKey());
    return new S3Store(settings, tenant, Clock.systemUTC());
  }

  private static void put(TenantId where, FileStore store, UUID id, byte[] bytes) {
    within(
        where,
        () -> {
          store.put(id, new ByteArrayInputStream(bytes), bytes.length, sha256(bytes));
          return 0;
        });
  }

  private static byte[] open(TenantId where, FileStore store, UUID id) {
    return within(
        where,
        () -> {
          try (var in = store.open(id)) {
            return in.readAllBytes();
          }
        });
  }

  private static void delete(TenantId where, FileStore store, UUID id) {
    within(
        where,
        () -> {
          store.delete(id);
          return 0;
        });
  }

  private interface Work<T> {
    T run() throws IOException;
  }

  private static <T> T within(TenantId where, Work<T> work) {
    return CurrentTenant.call(
        where,
        () -> {
          try {
            return work.run();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static byte[] bytes(int length) {
    var bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  /// A sender that goes away.
  private static final class Broken extends InputStream {
    private int left = 5;

    @Override
    public int read() throws IOException {
      if (left == 0) {
        throw new IOException("gone");
      }
      left--;
      return 'x';
    }
  }

  /// Puts, gives and deletes objects for whoever signs as [#KEYS], and wants the hash to be right.
  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody().readAllBytes();
      var object = exchange.getRequestURI().getPath();
      if (!isSigned(exchange, body)) {
        exchange.sendResponseHeaders(403, -1);
        return;
      }
      switch (exchange.getRequestMethod()) {
        case "PUT" -> {
          bucket.put(object, body);
          exchange.sendResponseHeaders(200, -1);
        }
        case "DELETE" -> {
          bucket.remove(object);
          exchange.sendResponseHeaders(204, -1);
        }
        default -> {
          var found = bucket.get(object);
          exchange.sendResponseHeaders(
              found == null ? 404 : 200, found == null ? -1 : found.length);
          if (found != null) {
            exchange.getResponseBody().write(found);
          }
        }
      }
    }
  }

  private boolean isSigned(HttpExchange exchange, byte[] body) {
    var headers = exchange.getRequestHeaders();
    var moment =
        DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssX")
            .parse(headers.getFirst("x-amz-date"), Instant::from);
    var hash = headers.getFirst("x-amz-content-sha256");
    var expected =
        KEYS.headers(
            exchange.getRequestMethod(),
            URI.create("http://" + headers.getFirst("Host") + exchange.getRequestURI()),
            Map.of(),
            hash,
            moment);
    return hash.equals(sha256(body))
        && headers.getFirst("Authorization").equals(expected.get("Authorization"));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
