package fr.gouvernail.inventory;

import java.util.UUID;

/// A way to look at the inventory, as its reader finds it.
///
/// @param shared whether all who read the inventory find it
/// @param first whether the inventory opens on it: for its person, or for all where it is shared
/// @param mine whether the reader made it
public record SavedViewRow(
    UUID id, String name, boolean shared, boolean first, boolean mine, InventoryQuery query) {}
