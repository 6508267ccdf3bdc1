import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import type { MarkTable } from "./conversion.ts";

/** The mark of a number: that of the highest cut it has reached, else the lowest mark. Compared to a billionth, so that a last bit decides nothing. */
export function markAt(number: number, { lowest, cuts, bound = "from" }: MarkTable): string {
  const reached = cuts.filter(({ from }) => {
    const order = compareSnapped(number, from);
    return bound === "from" ? order >= 0 : order > 0;
  });
  return reached.at(-1)?.mark ?? lowest;
}
