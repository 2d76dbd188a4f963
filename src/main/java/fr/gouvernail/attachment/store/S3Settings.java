package fr.gouvernail.attachment.store;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where a bucket is and how the portal presents itself there.
///
/// @param endpoint address of the service, such as `https://s3.example.org`, without the bucket
/// @param region as the service names it
@ConfigurationProperties("gouvernail.files.s3")
record S3Settings(
    String endpoint, String region, String bucket, String accessKey, String secretKey) {

  boolean isIncomplete() {
    return endpoint.isBlank() || bucket.isBlank() || accessKey.isBlank() || secretKey.isBlank();
  }
}
