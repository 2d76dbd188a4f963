package fr.gouvernail.report;

/// A finished document.
public record ReportFile(String name, String mediaType, byte[] bytes) {}
