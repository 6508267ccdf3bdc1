import { expectTypeOf, test } from "vitest";
import type { Relevel } from "../edit/recipes/relevel.ts";
import type { Sentences } from "../issue/problem.ts";
import type { Framework } from "../framework/framework.ts";
import type { NodeId } from "../identity/ids.ts";
import { migrationSentences } from "../language/en/migrate.ts";
import type { Log } from "../evidence/log.ts";
import type { Fate } from "./fate.ts";
import type { LevelMapping } from "./level-fates.ts";
import { type MigratedLog, migrateLog } from "./migrate-log.ts";
import type { MigratedRecord, MigrationReasons, RecordFate } from "./report.ts";

declare const framework: Framework;
declare const log: Log;

test("a relevel recipe is a level mapping", () => {
  expectTypeOf<Relevel>().toExtend<LevelMapping>();
});

test("what became of a node is handled whole", () => {
  const told = (fate: Fate<NodeId>): string => {
    switch (fate.kind) {
      case "same":
      case "lost":
        return fate.kind;
      case "moved":
      case "merged":
        return fate.to;
      default:
        // @ts-expect-error several stand in the place of what was split
        return fate satisfies never;
    }
  };
  void told;
});

test("every record has a fate and at least one reason", () => {
  expectTypeOf<MigratedLog["report"]["counts"]>().toEqualTypeOf<{
    readonly [F in RecordFate]: number;
  }>();
  // @ts-expect-error no record without a reason
  const reasons: MigratedRecord["reasons"] = [];
  void reasons;
});

test("every reason has its sentence", () => {
  const { "band-gone": _, ...incomplete } = migrationSentences;
  // @ts-expect-error one is missing
  const sentences: Sentences<MigrationReasons> = incomplete;
  void sentences;
});

test("both frameworks are needed, and a split is one of two things", () => {
  // @ts-expect-error where to?
  migrateLog({ log, from: framework });
  // @ts-expect-error there is no such choice
  migrateLog({ log, from: framework, to: framework, split: "guess" });
});
