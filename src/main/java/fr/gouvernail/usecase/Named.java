package fr.gouvernail.usecase;

import java.util.UUID;

/// An object and what people call it.
record Named(UUID id, String name) {}
