package fr.gouvernail.attachment.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs requests as S3 asks for: AWS Signature Version 4, in a header, over requests without
/// parameters.
record AwsSignature(String region, String accessKey, String secretKey) {

  /// The hash of an empty body.
  static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  private static final String ALGORITHM = "AWS4-HMAC-SHA256";
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /// The headers that the request needs, besides those that are given and `Host`, which the client
  /// writes.
  ///
  /// @param given further headers, which are signed too
  /// @param sha256 of the body, 64 hex digits
  Map<String, String> headers(
      String method, URI address, Map<String, String> given, String sha256, Instant now) {
    var moment = MOMENT.format(now);
    var added = new LinkedHashMap<String, String>();
    added.put("x-amz-date", moment);
    added.put("x-amz-content-sha256", sha256);
    var signed = new TreeMap<>(added);
    given.forEach((name, value) -> signed.put(name.toLowerCase(Locale.ROOT), value));
    signed.put("host", address.getRawAuthority());

    var names = String.join(";", signed.keySet());
    var request =
        String.join(
            "\n",
            method,
            address.getRawPath(),
            "",
            signed.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue().strip() + "\n")
                .collect(Collectors.joining()),
            names,
            sha256);
    var day = moment.substring(0, 8);
    var scope = day + "/" + region + "/s3/aws4_request";
    var toSign = String.join("\n", ALGORITHM, moment, scope, hash(request));
    added.put(
        "Authorization",
        ALGORITHM
            + " Credential="
            + accessKey
            + "/"
            + scope
            + ",SignedHeaders="
            + names
            + ",Signature="
            + HexFormat.of().formatHex(hmac(key(day), toSign)));
    return added;
  }

  private byte[] key(String day) {
    var key = hmac(("AWS4" + secretKey).getBytes(UTF_8), day);
    key = hmac(key, region);
    key = hmac(key, "s3");
    return hmac(key, "aws4_request");
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HMAC-SHA-256", e);
    }
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
