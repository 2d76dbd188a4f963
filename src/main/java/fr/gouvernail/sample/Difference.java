package fr.gouvernail.sample;

/// A figure that the file expected otherwise.
///
/// @param where the audit and the figure
record Difference(String where, String figure, String expected, String computed) {}
