import type { Day } from "./moment.ts";

/** Which of two days is earlier, for sorting: negative where the first is, 0 where they are the same. Days sort as their texts do. */
export const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);
