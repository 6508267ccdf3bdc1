import { arbitraryFramework } from "@whole-learner/testkit/arbitraries";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryLog } from "../../test/arbitraries/log.ts";
import { arbitraryRecipe } from "../../test/arbitraries/recipe.ts";
import { audit } from "../../test/edit/audit.ts";
import { edit } from "../edit/edit.ts";
import type { Recipe } from "../edit/recipe.ts";
import type { Relevel } from "../edit/recipes/relevel.ts";
import type { Judgement } from "../evidence/judgement.ts";
import type { Entry } from "../evidence/log.ts";
import type { Rating } from "../evidence/rating.ts";
import type { FrameworkIndex } from "../framework/lookup/framework-index.ts";
import { indexFramework } from "../framework/lookup/index-framework.ts";
import { levelOf } from "../framework/lookup/level-of.ts";
import { nodeOf } from "../framework/lookup/node-of.ts";
import { scaleById } from "../framework/lookup/scale-by-id.ts";
import { type LogMigration, migrateLog } from "./migrate-log.ts";
import { migrationMap } from "./migration-map.ts";
import type { MigratedRecord } from "./report.ts";
import { scaleFor } from "./scale-for.ts";
import { targetNamed } from "./target-named.ts";

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** A log, its framework, and the framework after some edits, with those that changed levels. */
const migrations: fc.Arbitrary<LogMigration> = arbitraryFramework.chain((from) =>
  fc
    .record({
      log: arbitraryLog(from, { strays: true }),
      recipes: fc.array(
        fc.oneof(
          arbitraryRecipe(from),
          arbitraryRecipe(from, ["merge", "relevel", "replace", "split", "split"]),
        ),
        { maxLength: 5 },
      ),
      split: fc.constantFrom("leave" as const, "carry-to-each" as const),
    })
    .map(({ log, recipes, split }) => {
      let to = from;
      const made: Recipe[] = [];
      for (const recipe of recipes) {
        const result = edit(to, recipe, audit);
        if (!result.ok) continue;
        to = result.value.framework;
        made.push(recipe);
      }
      const levels = made.filter((recipe): recipe is Relevel => recipe.type === "relevel");
      return { log, from, to, levels, split };
    }),
);

/** To the framework after edits, or to one that has nothing to do with it. */
const any = fc.oneof(
  { weight: 3, arbitrary: migrations },
  {
    weight: 1,
    arbitrary: fc
      .record({ migration: migrations, to: arbitraryFramework })
      .map(({ migration, to }): LogMigration => ({ ...migration, to, levels: [] })),
  },
);

/** An entry without what a migration may write to. */
const withoutNames = (entry: Entry): unknown => {
  const { id: _, ...rest } = entry;
  return { ...rest, target: "", value: "", scale: "", criterion: "", with: "" };
};

describe("migrateLog", () => {
  it("is the identity to the same framework", () => {
    fc.assert(
      fc.property(any, ({ log, from }) => {
        for (const to of [from, throughJson(from)]) {
          for (const split of ["leave", "carry-to-each"] as const) {
            const migrated = migrateLog({ log, from, to, split });
            expect(migrated.log).toBe(log);
            expect(migrated.report.counts.unaffected).toBe(log.entries.length);
          }
        }
      }),
    );
  });

  it("loses nothing without a word: every entry is reported once and is still there", () => {
    fc.assert(
      fc.property(any, (migration) => {
        const { log, report } = migrateLog(migration);
        const before = migration.log.entries;
        expect(report.records.map(({ path }) => path)).toEqual(
          before.map((_, position) => ["entries", position]),
        );
        const counted = Object.values(report.counts).reduce((sum, count) => sum + count, 0);
        expect(counted).toBe(before.length);
        let at = 0;
        for (const [position, entry] of before.entries()) {
          const { id, what, fate, reasons } = report.records[position] as MigratedRecord;
          expect([id, what]).toEqual([entry.id, entry.type]);
          const first = log.entries[at];
          if (fate === "unaffected") expect(first).toBe(entry);
          const [split] = reasons.filter(({ code }) => code === "target-split");
          const isCarried = split?.code === "target-split" && split.data.carried;
          const unfit = reasons.filter(
            ({ code }) => code.endsWith("-gone") || code === "scale-differs",
          );
          const copies = isCarried ? split.data.to.length - unfit.length : 1;
          expect(isCarried && migration.split === "leave").toBe(false);
          for (const copy of log.entries.slice(at, at + copies)) {
            expect(withoutNames(copy)).toEqual(withoutNames(entry));
            if (copies === 1) expect(copy.id).toBe(entry.id);
            else expect(copy.id.startsWith(`${entry.id}/`)).toBe(true);
          }
          at += copies;
        }
        expect(at).toBe(log.entries.length);
      }),
    );
  });

  it("carries to what the new framework has, on levels that it has", () => {
    fc.assert(
      fc.property(any, (migration) => {
        const { log, report } = migrateLog({ ...migration, split: "leave" });
        const to = indexFramework(migration.to);
        for (const [position, { fate, reasons }] of report.records.entries()) {
          const entry = log.entries[position] as Entry;
          if (entry.type !== "rating" && entry.type !== "judgement") continue;
          if (fate === "lost" || fate === "unaffected") continue;
          if (reasons.some(({ code }) => code === "unknown-before")) continue;
          const target = targetNamed(to, entry.target);
          const isSplit = reasons.some(({ code }) => code === "target-split");
          if (target === undefined && isSplit) continue;
          expect(target).toBeDefined();
          if (entry.value.kind !== "level") continue;
          const named = entry.type === "rating" ? entry.scale : undefined;
          const scale = named === undefined ? scaleFor(to, String(target)) : scaleById(to, named);
          if (scale === undefined) continue;
          expect(levelOf(scale, entry.value.level)).toBeDefined();
        }
      }),
    );
  });

  it("never lets a record be taken for something else", () => {
    fc.assert(
      fc.property(any, (migration) => {
        const { log } = migrateLog({ ...migration, split: "leave" });
        const { nodes, levels } = migrationMap(migration);
        const from = indexFramework(migration.from);
        const to = indexFramework(migration.to);
        for (const [position, before] of migration.log.entries.entries()) {
          const after = log.entries[position] as Entry;
          if (before.type !== "rating" && before.type !== "judgement") continue;
          if (after.type !== before.type) continue;
          const was = targetNamed(from, before.target);
          const is = targetNamed(to, after.target);
          if (was === undefined || is === undefined) continue;
          const fate = nodes.get(was);
          const next = fate?.kind === "moved" || fate?.kind === "merged" ? fate.to : was;
          expect([was, next]).toContain(is);
          expect(nodeOf(to, is)?.kind).toBe(nodeOf(from, was)?.kind);
          if (before.value.kind !== "level" || after.value.kind !== "level") continue;
          const scaleIn = (index: FrameworkIndex, id: string, entry: Rating | Judgement) =>
            entry.type === "rating" && entry.scale !== undefined
              ? scaleById(index, entry.scale)
              : scaleFor(index, id);
          const old = scaleIn(from, was, before);
          const now = scaleIn(to, is, after);
          if (old === undefined || levelOf(old, before.value.level) === undefined) continue;
          if (now === undefined || levelOf(now, after.value.level) === undefined) continue;
          const place = { scale: now.id, level: after.value.level };
          const became = levels.get(old.id)?.get(before.value.level);
          if (became?.kind === "same")
            expect(place).toEqual({ scale: old.id, level: before.value.level });
          else expect(became).toMatchObject({ to: place });
        }
      }),
      { numRuns: 300 },
    );
  });

  it("loses no level where the edits say what became of it", () => {
    fc.assert(
      fc.property(migrations, (migration) => {
        const { report } = migrateLog(migration);
        const lost = report.records.flatMap(({ reasons }) => reasons.map(({ code }) => code));
        expect(lost).not.toContain("level-gone");
        expect(lost).not.toContain("target-gone");
        expect(lost).not.toContain("band-gone");
      }),
    );
  });

  it("is tried with every fate", () => {
    const met = new Set<string>();
    for (const migration of fc.sample(any, { numRuns: 300, seed: 5 })) {
      for (const { fate } of migrateLog(migration).report.records) met.add(fate);
    }
    expect([...met].sort()).toEqual(["carried", "lost", "merged", "split", "unaffected"]);
  });
});

describe("migrationMap", () => {
  it("has everything of the framework before, each with an end that is there", () => {
    fc.assert(
      fc.property(any, (migration) => {
        const map = migrationMap(migration);
        const from = indexFramework(migration.from);
        const to = indexFramework(migration.to);
        expect([...map.nodes.keys()]).toEqual(from.nodes.map(({ node }) => node.id));
        expect([...map.scales.keys()]).toEqual([...from.scales.keys()]);
        expect([...map.bands.keys()]).toEqual([...from.bands.keys()]);
        for (const [id, fate] of map.nodes) {
          const ends = fate.kind === "lost" ? [] : fate.kind === "same" ? [id] : [fate.to].flat();
          for (const end of ends) expect(nodeOf(to, end)?.kind).toBe(nodeOf(from, id)?.kind);
          if (fate.kind === "lost") expect(nodeOf(to, id)?.kind).not.toBe(nodeOf(from, id)?.kind);
          if (fate.kind === "split") expect(new Set(ends).size).toBeGreaterThan(1);
          if (fate.kind === "merged") expect(fate.together).toContain(id);
        }
      }),
    );
  });
});
