package fr.gouvernail.attachment.store;

import fr.gouvernail.tenancy.CurrentTenant;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Keeps files in a bucket of any service that speaks S3, in a folder for each workspace. The
/// bucket is named in the path, as every such service accepts.
@Component
@EnableConfigurationProperties(S3Settings.class)
class S3Store implements FileStore {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final S3Settings settings;
  private final CurrentTenant tenant;
  private final Clock clock;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  S3Store(S3Settings settings, CurrentTenant tenant, Clock clock) {
    this.settings = settings;
    this.tenant = tenant;
    this.clock = clock;
  }

  @Override
  public String key() {
    return "s3";
  }

  @Override
  public void check() {
    if (settings.isIncomplete()) {
      throw new IllegalStateException(
          "GOUVERNAIL_FILES_S3_ENDPOINT, _BUCKET, _ACCESS_KEY and _SECRET_KEY have to be given");
    }
  }

  @Override
  public void put(UUID id, InputStream bytes, long size, String sha256) throws IOException {
    var body = BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> bytes), size);
    try (var answer = send("PUT", id, body, sha256).body()) {
      answer.readAllBytes();
    }
  }

  @Override
  public InputStream open(UUID id) throws IOException {
    return send("GET", id, BodyPublishers.noBody(), AwsSignature.NOTHING).body();
  }

  @Override
  public void delete(UUID id) throws IOException {
    try (var answer = send("DELETE", id, BodyPublishers.noBody(), AwsSignature.NOTHING).body()) {
      answer.readAllBytes();
    }
  }

  private HttpResponse<InputStream> send(String method, UUID id, BodyPublisher body, String sha256)
      throws IOException {
    var address = address(id);
    var request = HttpRequest.newBuilder(address).timeout(LONGEST).method(method, body);
    new AwsSignature(settings.region(), settings.accessKey(), settings.secretKey())
        .headers(method, address, Map.of(), sha256, clock.instant())
        .forEach(request::header);
    try {
      var answer = http.send(request.build(), BodyHandlers.ofInputStream());
      if (answer.statusCode() / 100 != 2) {
        answer.body().close();
        throw new IOException(method + " of file " + id + " is answered " + answer.statusCode());
      }
      return answer;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while " + settings.endpoint() + " was asked", e);
    }
  }

  private URI address(UUID id) throws IOException {
    if (settings.isIncomplete()) {
      throw new IOException("GOUVERNAIL_FILES_S3_… are not set any more");
    }
    return URI.create(settings.endpoint().replaceAll("/$", ""))
        .resolve("/" + settings.bucket() + "/" + tenant.id() + "/" + id);
  }
}
