package fr.gouvernail.inventory;

/// What an import did.
///
/// @param created how many new uses
/// @param changed how many others
/// @param unchanged how many about which it said nothing new
public record ImportResult(int created, int changed, int unchanged) {}
