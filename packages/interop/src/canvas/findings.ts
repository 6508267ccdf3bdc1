/** What can be found in Canvas's CSV files, beside what any CSV file can have. */
export interface CanvasFindings {
  /** Note. A row that Canvas has deleted. */
  readonly "canvas-deleted": { readonly guid: string };
  /** Note. An outcome in several groups: the first is its home, the others are relations. */
  readonly "canvas-several-groups": { readonly groups: number };
  /** Warning. Ratings that make no scale of three to twelve levels with ascending points. They are carried along. */
  readonly "canvas-ratings-do-not-fit": { readonly ratings: number };
  /** Warning. No rating has the points of mastery: the next one above is the goal. */
  readonly "canvas-mastery-between-ratings": { readonly mastery: number; readonly goal: number };
  /** Warning. A way of calculating that Canvas does not have, or with a number it does not take. Its usual one is read. */
  readonly "canvas-calculation-unknown": { readonly method: string; readonly number: string };
  /** Warning. On export: the policy's method is none of Canvas's. The outcome is written without one. */
  readonly "canvas-method-without-name": { readonly method: string };
  /** Warning. On export: an id with space in it, which Canvas takes for two. */
  readonly "canvas-guid-with-space": { readonly guid: string };
  /** Warning. On export: a competency that holds others is a group in Canvas, and has no ratings. */
  readonly "canvas-competency-as-group": { readonly competency: string };
}
