package fr.gouvernail.identity;

import fr.gouvernail.tenancy.PersonRef;

/// A person as he or she appears to colleagues, with the preferences that follow from one device to
/// the next.
///
/// @param locale `fr` or `en`
/// @param theme `light`, `dark` or `system`
public record Profile(PersonRef person, String name, String email, String locale, String theme) {}
