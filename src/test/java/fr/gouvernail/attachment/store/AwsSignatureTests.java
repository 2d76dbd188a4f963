package fr.gouvernail.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The worked examples of Amazon's own documentation of S3, with the keys that they print.
class AwsSignatureTests {

  private static final AwsSignature SIGNATURE =
      new AwsSignature(
          "us-east-1", "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
  private static final Instant THAT_DAY = Instant.parse("2013-05-24T00:00:00Z");
  private static final String BUCKET = "https://examplebucket.s3.amazonaws.com";

  @Test
  void signsAReadingAsInTheExample() {
    var headers =
        SIGNATURE.headers(
            "GET",
            URI.create(BUCKET + "/test.txt"),
            Map.of("Range", "bytes=0-9"),
            AwsSignature.NOTHING,
            THAT_DAY);

    assertThat(headers.get("Authorization"))
        .isEqualTo(
            "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
                + "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
                + "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    assertThat(headers).containsEntry("x-amz-date", "20130524T000000Z");
  }

  @Test
  void signsAWritingAsInTheExample() {
    var headers =
        SIGNATURE.headers(
            "PUT",
            URI.create(BUCKET + "/test%24file.text"),
            Map.of(
                "Date", "Fri, 24 May 2013 00:00:00 GMT",
                "x-amz-storage-class", "REDUCED_REDUNDANCY"),
            "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072",
            THAT_DAY);

    assertThat(headers.get("Authorization"))
        .endsWith("Signature=98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
  }
}
