package fr.gouvernail.home;

import fr.gouvernail.shell.component.Tone;

/// Something that awaits the reader.
///
/// @param headline what it is, as a sentence without its full stop
/// @param text what one has to know to act
/// @param due by when; empty where nothing presses
/// @param late whether that day is past
/// @param act what the reader does about it, verb first
/// @param address where
record Matter(
    Tone tone,
    String icon,
    String headline,
    String text,
    String due,
    boolean late,
    String act,
    String address) {}
