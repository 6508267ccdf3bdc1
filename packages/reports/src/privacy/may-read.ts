import type { Visibility } from "@whole-learner/core";
import type { Audience } from "./audience.ts";

/** Who is in the circle that something was shared with. The learner is in all; a family and the educators are not in each other's. */
const circles: Readonly<Record<Visibility, readonly Audience[]>> = {
  learner: ["learner"],
  family: ["learner", "family"],
  educators: ["learner", "educator"],
  school: ["learner", "family", "educator", "school"],
  public: ["learner", "family", "educator", "school", "public"],
};

/** Whether an audience may read what was shared with a circle. */
export const mayRead = (visibility: Visibility, audience: Audience): boolean =>
  circles[visibility].includes(audience);
