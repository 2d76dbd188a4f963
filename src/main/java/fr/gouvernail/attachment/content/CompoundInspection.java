package fr.gouvernail.attachment.content;

import fr.gouvernail.attachment.FileType;
import fr.gouvernail.tenancy.RuleViolated;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/// Looks into Microsoft's compound files: mails of Outlook, and what is refused.
final class CompoundInspection {

  private static final List<String> OLD_OFFICE =
      List.of("WordDocument", "Workbook", "Book", "PowerPoint Document");

  private CompoundInspection() {}

  /// @return [FileType#MSG], or null for anything else
  /// @throws fr.gouvernail.tenancy.RuleViolated for office files of before 2007 or under a password
  static @Nullable FileType of(Path file) {
    try (var compound = new POIFSFileSystem(file.toFile(), true)) {
      var root = compound.getRoot();
      if (root.hasEntry("EncryptedPackage")) {
        throw FileInspection.refused("password");
      }
      if (OLD_OFFICE.stream().anyMatch(root::hasEntry)) {
        throw FileInspection.refused("old");
      }
      return root.hasEntry("__properties_version1.0") ? FileType.MSG : null;
    } catch (RuleViolated refused) {
      throw refused;
    } catch (IOException | RuntimeException damaged) {
      // What a forged directory makes of the reader is any exception at all.
      throw FileInspection.refused("damaged");
    }
  }
}
