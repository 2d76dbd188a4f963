package fr.gouvernail.usecase.ui;

import fr.gouvernail.usecase.UseCaseId;
import java.util.UUID;

/// Addresses of the pages of use cases and ideas, for links from elsewhere.
public final class UseCaseNavigation {

  /// Names the section, or the field, to go to in the editor.
  static final String AT = "at";

  /// Says which of two sheets is meant: the one that lives, instead of the one being prepared.
  static final String LIVING = "living";

  /// Names the idea, or the model of the catalogue, that a new sheet starts from.
  static final String IDEA = "idea";

  static final String MODEL = "model";

  private UseCaseNavigation() {}

  /// All uses of a company.
  public static String list(String slug) {
    return "/t/" + slug + "/use-cases";
  }

  /// Where a sheet is started.
  public static String start(String slug) {
    return list(slug) + "/new";
  }

  /// The same, from an idea.
  public static String start(String slug, UUID idea) {
    return start(slug) + "?" + IDEA + "=" + idea;
  }

  /// The same, from a model of the catalogue.
  public static String start(String slug, String model) {
    return start(slug) + "?" + MODEL + "=" + model;
  }

  /// A use, to be read: its page.
  public static String sheet(String slug, UseCaseId useCase) {
    return list(slug) + "/" + useCase;
  }

  /// A use, to be written.
  public static String edit(String slug, UseCaseId useCase) {
    return sheet(slug, useCase) + "/edit";
  }

  /// The same, at one section or one field of the sheet.
  public static String edit(String slug, UseCaseId useCase, String at) {
    return edit(slug, useCase) + "?" + AT + "=" + at;
  }

  /// The sheet that lives, while another one is being prepared beside it.
  public static String editLiving(String slug, UseCaseId useCase) {
    return edit(slug, useCase) + "?" + LIVING;
  }

  /// The same, at one section or one field.
  static String editLiving(String slug, UseCaseId useCase, String at) {
    return editLiving(slug, useCase) + "&" + AT + "=" + at;
  }

  /// A use for those whom its sheet names; on to its page for those who see all uses.
  public static String named(String slug, UseCaseId useCase) {
    return "/t/" + slug + "/uses/" + useCase;
  }

  /// Where it is judged.
  public static String decide(String slug, UseCaseId useCase) {
    return sheet(slug, useCase) + "/decide";
  }

  /// Its class under the AI Act, and the interview that gives it.
  public static String classify(String slug, UseCaseId useCase) {
    return sheet(slug, useCase) + "/class";
  }

  /// A version as it was submitted.
  public static String version(String slug, UseCaseId useCase, int number) {
    return sheet(slug, useCase) + "/versions/" + number;
  }

  /// What people would like to do with AI.
  public static String ideas(String slug) {
    return "/t/" + slug + "/ideas";
  }

  /// Where an idea is filed.
  public static String fileIdea(String slug) {
    return ideas(slug) + "/new";
  }

  /// One idea.
  public static String idea(String slug, UUID idea) {
    return ideas(slug) + "/" + idea;
  }
}
