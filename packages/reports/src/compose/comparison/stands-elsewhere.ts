import type { CompetencyChange } from "@whole-learner/mastery";

/** Whether a result stands elsewhere: it is there or not, has another status, or another level. */
export const standsElsewhere = ({ differences }: CompetencyChange): boolean =>
  differences.some((one) => one === "presence" || one === "status" || one === "level");
