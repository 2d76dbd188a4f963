package fr.gouvernail.identity;

import fr.gouvernail.tenancy.PersonRef;

/// A person in the current workspace, with what the membership gives.
///
/// @param joined whether the person ever signed in
/// @param reopenable whether the company may open a closed access again; a firm opens what it
///   closed itself
public record Member(
    PersonRef person, String name, String email, Grant grant, boolean joined, boolean reopenable) {}
