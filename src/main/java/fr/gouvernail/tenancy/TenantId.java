package fr.gouvernail.tenancy;

import java.util.UUID;

/// Identifies a company's workspace.
public record TenantId(UUID value) {

  /// No workspace: reads see no row, writes fail on the foreign key. Never `null`, and never a
  /// "root" that sees everything.
  public static final TenantId NONE = new TenantId(new UUID(0, 0));

  @Override
  public String toString() {
    return value.toString();
  }
}
