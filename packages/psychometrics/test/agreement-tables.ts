import { deepFreeze } from "@whole-learner/testkit";

/** Fleiss, Levin and Paik, Statistical methods for rates and proportions (2003), table 18.1. */
export const fleiss = deepFreeze([
  [75, 1, 4],
  [5, 4, 1],
  [0, 0, 10],
]);

/** The psychiatrists of Cohen (1968). */
export const cohen = deepFreeze([
  [88, 14, 18],
  [10, 40, 10],
  [2, 6, 12],
]);

/** Weights that no formula gives. */
export const own = deepFreeze([
  [1, 0.75, 0],
  [0.5, 1, 0.25],
  [0, 0.5, 1],
]);
