import { parse } from "csv-parse/sync";

/** A work of a learner with the level that each rater gave, in the order of the raters; null where one did not rate it. */
interface RatedWork {
  readonly learner: string;
  readonly day: number;
  readonly levels: readonly (number | null)[];
}

/** The works of a file, oldest first, and who rated them. */
export interface RatingFile {
  readonly raters: readonly string[];
  readonly works: readonly RatedWork[];
}

/** Reads ratings in rows of learner, work, day, rater and level. */
export function readRatings(text: string): RatingFile {
  const rows: readonly Readonly<Record<string, string>>[] = parse(text, {
    bom: true,
    columns: true,
  });
  const raters = [...new Set(rows.map((row) => row["rater"] ?? ""))].sort();
  const works = new Map<string, Readonly<Record<string, string>>[]>();
  for (const row of rows) {
    const work = row["work"] ?? "";
    works.set(work, [...(works.get(work) ?? []), row]);
  }
  return {
    raters,
    works: [...works.values()]
      .map((own): RatedWork => {
        const levelOf = (rater: string): number | null => {
          const level = own.find((row) => row["rater"] === rater)?.["level"];
          return level === undefined ? null : Number(level);
        };
        return {
          learner: own[0]?.["learner"] ?? "",
          day: Number(own[0]?.["day"]),
          levels: raters.map(levelOf),
        };
      })
      .sort((a, b) => a.day - b.day),
  };
}
