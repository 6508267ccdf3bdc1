import type { Sentences } from "../../issue/problem.ts";
import type { MigrationReasons } from "../../migrate/report.ts";

const quoted = (value: unknown): string => JSON.stringify(value);
const listed = (values: readonly string[]): string => values.map(quoted).join(", ");

/** How a record fared in a migration, in English. */
export const migrationSentences: Sentences<MigrationReasons> = {
  unchanged: () => "Nothing that it names is different.",
  "unknown-before": ({ id }) => `It names ${quoted(id)}, which was unknown before.`,
  "target-moved": ({ from, to }) => `${quoted(to)} stands in the place of ${quoted(from)}.`,
  "target-merged": ({ from, to }) => `${quoted(from)} was merged with others into ${quoted(to)}.`,
  "target-split": ({ from, to, carried }) =>
    `${quoted(from)} was split into ${listed(to)}; it is ${carried ? "told of each of them" : "left with the whole"}.`,
  "target-gone": ({ target }) => `Nothing stands in the place of ${quoted(target)}.`,
  "level-moved": ({ from, to }) => `The level ${quoted(from)} is now ${quoted(to)}.`,
  "level-merged": ({ from, to }) =>
    `The level ${quoted(from)} and others are now one, ${quoted(to)}.`,
  "level-gone": ({ scale, level }) =>
    `The level ${quoted(level)} of the scale ${quoted(scale)} is gone.`,
  "number-moved": ({ from, to }) => `The number ${from} is now ${to}.`,
  "number-gone": ({ scale, number }) =>
    `The number ${number} stands for nothing on the new levels of the scale ${quoted(scale)}.`,
  "scale-named": ({ scale }) => `It now names the scale that it was made on, ${quoted(scale)}.`,
  "scale-differs": ({ scale, now }) =>
    `Its level is of the scale ${quoted(scale)}; what it is about is now rated on ${quoted(now)}.`,
  "band-gone": ({ band }) => `The grade band ${quoted(band)} is gone.`,
};
