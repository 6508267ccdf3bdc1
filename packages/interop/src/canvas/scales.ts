import type { Scale } from "@whole-learner/core/framework";

/** One of Canvas's ratings. */
export interface CanvasRating {
  readonly points: number;
  readonly description: string;
}

/** The ratings behind the headers: points, description, points, description, highest first. Undefined where points are no number. */
export function ratingsIn(cells: readonly string[]): readonly CanvasRating[] | undefined {
  const ratings: CanvasRating[] = [];
  for (let at = 0; at < cells.length; at += 2) {
    const points = cells[at]?.trim() ?? "";
    const description = cells[at + 1]?.trim() ?? "";
    if (points === "" && description === "") continue;
    // Where the comma is the decimal sign, spreadsheets write it so.
    const value = Number(points.replace(",", "."));
    if (points === "" || !Number.isFinite(value)) return undefined;
    ratings.push({ points: value, description });
  }
  return ratings;
}

/** Whether ratings can be the levels of a scale. */
export const areLevels = (ratings: readonly CanvasRating[]): boolean =>
  ratings.length >= 3 &&
  ratings.length <= 12 &&
  ratings.every(({ points }, at) => at === 0 || points < (ratings[at - 1]?.points ?? 0));

/** Outcomes with the same ratings and the same points of mastery share a scale, named after its points. */
export function scaleMaker(): {
  readonly scaleFor: (ratings: readonly CanvasRating[], goal: number) => Scale;
  readonly scales: () => readonly Scale[];
} {
  const made = new Map<string, Scale>();
  const names = new Set<string>();
  return {
    scaleFor: (ratings, goal) => {
      const key = JSON.stringify([ratings, goal]);
      const known = made.get(key);
      if (known !== undefined) return known;
      const name = `canvas ${ratings.map(({ points }) => points).join("-")} at ${goal}`;
      let id = name;
      for (let twin = 2; names.has(id); twin += 1) id = `${name} #${twin}`;
      names.add(id);
      const scale: Scale = {
        id,
        goal: String(goal),
        levels: [...ratings].reverse().map(({ points, description }) => ({
          id: String(points),
          name: description === "" ? String(points) : description,
          value: points,
        })),
      };
      made.set(key, scale);
      return scale;
    },
    scales: () => [...made.values()],
  };
}
