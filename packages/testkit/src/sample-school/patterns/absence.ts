import type { Stretch } from "../calendar/years.ts";

/** Five months in which one learner was not at school. */
export const absence: Stretch = { from: "2025-10-20", until: "2026-03-27" };
