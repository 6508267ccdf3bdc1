import { deepFreeze } from "@whole-learner/testkit";
import type { Recipe } from "../../src/edit/recipe.ts";
import type { Relevel } from "../../src/edit/recipes/relevel.ts";
import type { Judgement } from "../../src/evidence/judgement.ts";
import type { Entry, Log } from "../../src/evidence/log.ts";
import type { Rating } from "../../src/evidence/rating.ts";
import type { Framework } from "../../src/framework/framework.ts";
import { type LogMigration, migrateLog } from "../../src/migrate/migrate-log.ts";
import { after, on } from "../edit/edited.ts";
import { promise } from "../fixtures/promise.ts";

/** The framework after recipes, one after the other. */
export const edited = (...recipes: readonly Recipe[]): Framework =>
  recipes.reduce((framework, recipe) => after(recipe, framework), promise);

/** A record of one level of one competency, and what a test says of it. */
export const rating = (fields: Partial<Rating> = {}): Rating => ({
  type: "rating",
  id: "r",
  happened: "2026-01-10",
  learner: "ana",
  target: "presents",
  value: { kind: "level", level: "3" },
  ...fields,
});

export const judgement = (fields: Partial<Judgement> = {}): Judgement => ({
  type: "judgement",
  id: "j",
  happened: "2026-01-10",
  learner: "ana",
  target: "presents",
  value: { kind: "level", level: "3", band: "3-5" },
  by: { role: "educator" },
  reason: "Seen twice",
  ...fields,
});

/** A log of these entries, brought to another framework. */
export const migrate = (
  entries: readonly Entry[],
  to: Framework,
  more: Partial<LogMigration> = {},
) => {
  const log: Log = deepFreeze({
    format: "whole-learner/log@1",
    entries,
    extensions: { kept: true },
  });
  return migrateLog({ log, from: promise, to, ...more });
};

/** What became of a single entry. */
export const one = (entry: Entry, to: Framework, more: Partial<LogMigration> = {}) => {
  const { log, report } = migrate([entry], to, more);
  const [record] = report.records;
  return { after: log.entries, fate: record?.fate, reasons: record?.reasons };
};

/** The framework after two competencies were merged into a third, and after one was split in two. */
export const merged = edited({ type: "merge", from: ["explains", "shares"], into: "presents", on });

export const split = edited({ type: "split", id: "presents", into: ["shares", "explains"], on });

/** The framework without a competency, of which nothing tells where it went. */
export const without = (id: string): Framework => ({
  ...promise,
  competencies: promise.competencies.filter((competency) => competency.id !== id),
});

/** Other levels, each of twice the number. */
export const doubled: Relevel = {
  type: "relevel",
  scale: "four",
  levels: [1, 2, 3, 4].map((step) => ({ id: `n${step}`, name: `N${step}`, value: step * 2 })),
  mapping: [1, 2, 3, 4].map((step) => ({ from: `${step}`, to: `n${step}` })),
  grain: 1,
};
