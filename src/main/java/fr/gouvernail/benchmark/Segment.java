package fr.gouvernail.benchmark;

/// With which companies one compares oneself. Sector and size are never crossed: the groups would
/// be too small to hide anybody.
public enum Segment {
  ALL,
  SECTOR,
  SIZE
}
