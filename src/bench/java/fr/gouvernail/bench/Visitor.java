package fr.gouvernail.bench;

import fr.gouvernail.PortalProcess;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Somebody signed in, without a browser: asks for pages as the browser's Flow client does. Light
/// enough for hundreds at once.
final class Visitor {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /// What opening a page brought.
  ///
  /// @param gz bytes of the message that describes the view, as it travelled
  /// @param uidl the message that holds the view
  record Page(int gz, String uidl) {
    boolean found() {
      return !uidl.contains("Page introuvable");
    }

    /// Rows of the tables that the page shows, heads left out.
    long rows() {
      return Pattern.compile("\"value\":\"tr\"|\\\\u003Ctr|<tr").matcher(uidl).results().count()
          - 1;
    }
  }

  private record Answer(int status, String location, String type, int bytes, String body) {}

  private final String portal;
  private final Map<String, String> cookies = new ConcurrentHashMap<>();
  private int ui;
  private String csrf = "";
  private int server;
  private int client;

  private Visitor(String portal) {
    this.portal = portal;
  }

  static Visitor signedIn(String portal, String email) {
    var visitor = new Visitor(portal);
    var page = visitor.follow(visitor.get(portal + "/oauth2/authorization/keycloak"));
    page = visitor.submit(page, "username=" + encoded(email));
    visitor.submit(
        page, "username=" + encoded(email) + "&password=" + encoded(PortalProcess.PASSWORD));
    if (!visitor.cookies.containsKey("KEYCLOAK_IDENTITY")) {
      throw new NotMeasured(email + " could not sign in.");
    }
    return visitor;
  }

  /// A session of its own for the same person, who is already known to Keycloak.
  Visitor again() {
    var other = new Visitor(portal);
    cookies.forEach((name, value) -> {
      if (!name.equals("GOUVERNAIL")) {
        other.cookies.put(name, value);
      }
    });
    other.follow(other.get(portal + "/oauth2/authorization/keycloak"));
    return other;
  }

  /// Opens a page in a new tab, as after typing its address, and closes the one before.
  Page open(String path) {
    leave();
    get(portal + path);
    var init =
        get(
            portal
                + "/?v-r=init&location="
                + encoded(path.substring(1))
                + "&query=&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440&v-tzo=0&v-wn=bench");
    var config = JSON.readTree(init.body()).get("appConfig");
    ui = config.get("v-uiId").asInt();
    var uidl = config.get("uidl");
    csrf = uidl.path("Vaadin-Security-Key").asString("");
    server = uidl.get("syncId").asInt();
    client = 0;
    return go(path);
  }

  /// Goes to another page within the tab.
  Page go(String path) {
    var data = JSON.createObjectNode();
    var parts = path.split("\\?", 2);
    data.put("route", parts[0]).put("query", parts.length == 1 ? "" : parts[1]);
    data.put("appShellTitle", "").put("trigger", "");
    data.putObject("historyState").put("idx", 0);
    var event = JSON.createObjectNode();
    event.put("type", "event").put("node", 1).put("event", "ui-navigate").set("data", data);
    var answer = send(event);
    return new Page(answer.bytes(), answer.body());
  }

  /// Downloads from an address that a page gave; says whether it is a workbook.
  boolean downloadsWorkbook(String address) {
    var answer = get(portal + "/" + address);
    if (answer.status() != 200) {
      throw new NotMeasured("The download " + address + " answered " + answer.status() + ".");
    }
    return answer.type().contains("spreadsheet");
  }

  /// Closes the tab: the browser tells so with a last message.
  private void leave() {
    if (!csrf.isEmpty()) {
      var message = message();
      message.put("UNLOAD", true);
      post(message);
      csrf = "";
    }
  }

  private ObjectNode message() {
    var message = JSON.createObjectNode();
    message.put("csrfToken", csrf).put("syncId", server).put("clientId", client++);
    return message;
  }

  private Answer post(JsonNode message) {
    return exchange(
        HttpRequest.newBuilder(URI.create(portal + "/?v-r=uidl&v-uiId=" + ui))
            .header("Content-Type", "application/json; charset=UTF-8")
            .POST(HttpRequest.BodyPublishers.ofString(message.toString())));
  }

  private Answer send(JsonNode event) {
    var message = message();
    message.putArray("rpc").add(event);
    var answer = post(message);
    var text = answer.body();
    var start = text.indexOf('{');
    if (answer.status() != 200 || start < 0) {
      throw new NotMeasured("The portal answered " + answer.status() + ": " + text);
    }
    var sync = Pattern.compile("\"syncId\":(\\d+)").matcher(text);
    while (sync.find()) {
      server = Integer.parseInt(sync.group(1));
    }
    return answer;
  }

  private Answer get(String address) {
    return exchange(HttpRequest.newBuilder(URI.create(address)).GET());
  }

  private Answer submit(Answer form, String fields) {
    var action = FORM.matcher(form.body());
    if (!action.find()) {
      return form;
    }
    var request =
        HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(fields));
    return follow(exchange(request));
  }

  private Answer follow(Answer answer) {
    var last = answer;
    while (last.status() / 100 == 3) {
      last = get(last.location());
    }
    return last;
  }

  private Answer exchange(HttpRequest.Builder request) {
    request.header("Accept-Encoding", "gzip").header("Accept-Language", "fr");
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookies());
    }
    try {
      var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      response.headers().allValues("set-cookie").forEach(this::keep);
      var from = response.request().uri();
      var location =
          response.headers().firstValue("location").map(l -> from.resolve(l).toString()).orElse("");
      var body = response.body();
      var text =
          response.headers().firstValue("content-encoding").orElse("").equals("gzip")
              ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes()
              : body;
      return new Answer(
          response.statusCode(),
          location,
          response.headers().firstValue("content-type").orElse(""),
          body.length,
          new String(text, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotMeasured("Interrupted.");
    }
  }

  private void keep(String cookie) {
    var pair = cookie.split(";", 2)[0].split("=", 2);
    cookies.put(pair[0], pair[1]);
  }

  private String cookies() {
    var line = new StringBuilder();
    cookies.forEach((name, value) -> line.append(name).append('=').append(value).append("; "));
    return line.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
