package fr.gouvernail.attachment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/// How much may be attached, and where it is kept.
///
/// @param store `database`, `directory` or `s3`; what was kept elsewhere stays there and is read
///   from there
/// @param maxSize of one file
/// @param quota of all files of a company together, each content counted once
/// @param perSubject how many files one thing may have
@ConfigurationProperties("gouvernail.files")
record FileSettings(String store, DataSize maxSize, DataSize quota, int perSubject) {}
