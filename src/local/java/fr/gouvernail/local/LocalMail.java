package fr.gouvernail.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/// A mail server that keeps what it is sent, in memory, and shows it on a web page. It delivers
/// nothing anywhere.
public final class LocalMail implements AutoCloseable {
  private final GreenMail smtp;
  private final HttpServer pages;
  private final Path texts;

  private LocalMail(GreenMail smtp, HttpServer pages, Path texts) {
    this.smtp = smtp;
    this.pages = pages;
    this.texts = texts;
  }

  /// Starts both servers on the loopback address.
  public static LocalMail start(int smtpPort, int pagePort) {
    var smtp = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    smtp.start();
    try {
      var pages =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), pagePort), 16);
      var mail = new LocalMail(smtp, pages, Checkout.root().resolve("src/local/texts"));
      pages.createContext("/", mail::answer);
      pages.start();
      return mail;
    } catch (IOException e) {
      smtp.stop();
      throw new UncheckedIOException(e);
    }
  }

  /// Runs until the process is ended: `LocalMail.java SMTP_PORT PAGE_PORT`.
  public static void main(String[] ports) {
    start(Integer.parseInt(ports[0]), Integer.parseInt(ports[1]));
  }

  /// What has arrived, oldest first.
  public MimeMessage[] received() {
    var messages = smtp.getReceivedMessages();
    // GreenMail keeps a box for each person.
    Arrays.sort(messages, Comparator.comparing(LocalMail::sent));
    return messages;
  }

  private static Instant sent(MimeMessage message) {
    try {
      var date = message.getSentDate();
      return date == null ? Instant.EPOCH : date.toInstant();
    } catch (MessagingException e) {
      return Instant.EPOCH;
    }
  }

  @Override
  public void close() {
    pages.stop(0);
    smtp.stop();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var texts = texts(exchange);
      var messages = received();
      var path = exchange.getRequestURI().getPath();
      int number = path.matches("/\\d{1,6}") ? Integer.parseInt(path.substring(1)) : 0;
      var known = path.equals("/") || number >= 1 && number <= messages.length;
      var body =
          number >= 1 && known ? message(messages[number - 1], texts) : list(messages, texts);
      var page = page(body, texts, number == 0).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange
          .getResponseHeaders()
          .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
      exchange.sendResponseHeaders(known ? 200 : 404, page.length);
      exchange.getResponseBody().write(page);
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }

  private String list(MimeMessage[] messages, Properties texts) throws MessagingException {
    if (messages.length == 0) {
      return "<p>" + texts.getProperty("none") + "</p>";
    }
    var rows = new StringBuilder();
    for (int number = messages.length; number >= 1; number--) {
      var message = messages[number - 1];
      rows.append(
          "<tr><td><a href=\"/%d\">%s</a></td><td>%s</td><td>%s</td><td>%s</td></tr>\n"
              .formatted(
                  number,
                  subject(message, texts),
                  to(message),
                  from(message),
                  date(message, texts)));
    }
    return "<table><thead><tr><th>%s</th><th>%s</th><th>%s</th><th>%s</th></tr></thead><tbody>%s</tbody></table>"
        .formatted(
            texts.getProperty("subject"),
            texts.getProperty("to"),
            texts.getProperty("from"),
            texts.getProperty("date"),
            rows);
  }

  private String message(MimeMessage message, Properties texts)
      throws MessagingException, IOException {
    var html = text(message, "text/html");
    // A message's own HTML stays in a frame that runs no script and opens links in a free tab.
    var body =
        html != null
            ? "<iframe sandbox=\"allow-popups allow-popups-to-escape-sandbox\" srcdoc=\"<base target='_blank'>"
                + escaped(html)
                + "\"></iframe>"
            : "<pre>"
                + linked(escaped(Objects.requireNonNullElse(text(message, "text/plain"), "")))
                + "</pre>";
    return "<p><a href=\"/\">← %s</a></p><h2>%s</h2><p>%s: %s<br>%s: %s<br>%s: %s</p>%s"
        .formatted(
            texts.getProperty("back"),
            subject(message, texts),
            texts.getProperty("from"),
            from(message),
            texts.getProperty("to"),
            to(message),
            texts.getProperty("date"),
            date(message, texts),
            body);
  }

  private static String text(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return String.valueOf(part.getContent());
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        var found = text(parts.getBodyPart(i), type);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static String subject(MimeMessage message, Properties texts) throws MessagingException {
    var subject = message.getSubject();
    return subject == null || subject.isBlank() ? texts.getProperty("nosubject") : escaped(subject);
  }

  private static String from(MimeMessage message) throws MessagingException {
    return addresses(message.getFrom());
  }

  private static String to(MimeMessage message) throws MessagingException {
    return addresses(message.getAllRecipients());
  }

  private static String addresses(Object[] addresses) {
    return addresses == null
        ? ""
        : Arrays.stream(addresses)
            .map(address -> escaped(address.toString()))
            .collect(Collectors.joining(", "));
  }

  private static String date(MimeMessage message, Properties texts) throws MessagingException {
    var sent = message.getSentDate();
    return sent == null
        ? ""
        : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
            .withLocale(Locale.of(texts.getProperty("language")))
            .format(sent.toInstant().atZone(ZoneId.systemDefault()));
  }

  private Properties texts(HttpExchange exchange) throws IOException {
    var wanted =
        Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Accept-Language"), "fr");
    var language = wanted.toLowerCase(Locale.ROOT).startsWith("en") ? "en" : "fr";
    var properties = new Properties();
    try (var in = Files.newBufferedReader(texts.resolve("mail_" + language + ".properties"))) {
      properties.load(in);
    }
    properties.setProperty("language", language);
    return properties;
  }

  private static String page(String body, Properties texts, boolean renew) {
    return """
    <!doctype html>
    <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">%s
    <title>%s</title><style>
    body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
    body { color: #1d2b36; background: #fbfaf7; } a { color: #0b5c6b; }
    table { border-collapse: collapse; width: 100%%; } th, td { text-align: left; padding: .5rem; }
    td { border-top: 1px solid #d8d5cc; overflow-wrap: anywhere; } pre { white-space: pre-wrap; }
    iframe { width: 100%%; height: 70vh; border: 1px solid #d8d5cc; background: #fff; }
    </style></head><body><h1>%s</h1><p>%s</p>%s</body></html>
    """
        .formatted(
            texts.getProperty("language"),
            renew ? "<meta http-equiv=\"refresh\" content=\"5\">" : "",
            texts.getProperty("title"),
            texts.getProperty("title"),
            texts.getProperty("explain"),
            body);
  }

  private static String linked(String escaped) {
    return escaped.replaceAll(
        "https?://[^\\s&<>\"]+(?:&amp;[^\\s&<>\"]+)*", "<a href=\"$0\">$0</a>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
