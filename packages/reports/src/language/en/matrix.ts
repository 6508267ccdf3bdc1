import type { Formats } from "../formats.ts";
import type { MatrixMessages } from "../matrix-messages.ts";

/** The words of the class matrix, in English. */
export const matrix = ({ tableDay }: Formats): MatrixMessages => ({
  kind: "Where each learner stands, for educators, in",
  title: (group) => `Class matrix: ${group}`,
  how: "Each place says a level or why there is none, and the day of the newest demonstration behind it. There is no sum and no order by level: this page is for finding who needs a chance, not for comparing.",
  order: {
    name: "In the order of names.",
    evidence: "Whose newest demonstration is longest ago stands first.",
  },
  table: (outcome) => `${outcome}: learner by competency`,
  columns: { learner: "Learner", band: "Grade band", lastEvidence: "Newest demonstration" },
  on: ({ standing, newest }) => `${standing} · ${tableDay(newest)}`,
  never: "none yet",
  nobody: "Nobody is in this community on the day.",
  modified: "agreed for this learner",
});
