package io.github.qubao.entity;

/** Stateless. What is found of organisations once those with a listed head are. */
final class OrganizationOthers {
  private OrganizationOthers() {}

  static void find(Words w, int[] placeStarts, Names names) {
    OrganizationMedia.find(w, names);
    OrganizationFields.lengthen(w, names);
    OrganizationFields.find(w, placeStarts, names);
    OrganizationActing.find(w, placeStarts, names);
    OrganizationPosts.find(w, names);
    OrganizationTeams.find(w, placeStarts, names);
    OrganizationStops.find(w, names);
  }
}
