package fr.gouvernail.prioritization.ui;

import fr.gouvernail.prioritization.model.MatrixFilter;
import fr.gouvernail.prioritization.workshop.WorkshopId;
import fr.gouvernail.tenancy.Workspace;
import java.util.UUID;

/// Addresses of the matrix and of workshops, for links from other modules.
public final class PrioritizationNavigation {

  private PrioritizationNavigation() {}

  /// The matrix.
  public static String matrix(Workspace workspace) {
    return "/t/" + workspace.slug() + "/matrix";
  }

  /// The matrix with some uses only.
  public static String matrix(Workspace workspace, MatrixFilter filter) {
    return matrix(workspace) + filter.query();
  }

  /// The workshops.
  public static String workshops(Workspace workspace) {
    return "/t/" + workspace.slug() + "/workshops";
  }

  /// One workshop.
  public static String workshop(Workspace workspace, WorkshopId workshop) {
    return workshops(workspace) + "/" + workshop;
  }

  static String workshop(Workspace workspace, WorkshopId workshop, UUID useCase) {
    return workshop(workspace, workshop) + "/" + useCase;
  }

  static String newWorkshop(Workspace workspace) {
    return workshops(workspace) + "/new";
  }

  static String useCases(Workspace workspace) {
    return "/t/" + workspace.slug() + "/use-cases";
  }

  static String useCase(Workspace workspace, UUID useCase) {
    return useCases(workspace) + "/" + useCase;
  }

  static String newIdea(Workspace workspace) {
    return "/t/" + workspace.slug() + "/ideas/new";
  }
}
