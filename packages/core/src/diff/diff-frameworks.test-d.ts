import { expectTypeOf, test } from "vitest";
import type { Competency } from "../framework/competency.ts";
import type { NodeKind } from "../framework/node.ts";
import type { CompetencyId, LevelId, OutcomeId } from "../identity/ids.ts";
import type { Change, ChangeKind, ChangeOf } from "./change.ts";
import type { Comparison } from "./compare-entities.ts";
import type { FrameworkDiff } from "./diff-frameworks.ts";
import { nodeFields } from "./fields.ts";
import type { Item, ItemKind, ItemOf } from "./item.ts";
import type { TextFields, TextPlace } from "./text-place.ts";

test("a change says by its kind what it tells", () => {
  expectTypeOf<ChangeOf<"retired">["item"]>().toEqualTypeOf<ItemOf<NodeKind>>();
  expectTypeOf<ChangeOf<"reworded">["item"]>().toEqualTypeOf<TextPlace>();
  expectTypeOf<ChangeOf<"goal-changed">["before"]>().toEqualTypeOf<LevelId>();
  expectTypeOf<FrameworkDiff["counts"]["of"]>().toEqualTypeOf<{
    readonly [K in ChangeKind]: number;
  }>();
  const told = (change: Change): string => {
    switch (change.change) {
      case "added":
      case "removed":
        return change.item.kind;
      default:
        // @ts-expect-error the other kinds are not handled
        return change satisfies never;
    }
  };
  void told;
});

test("a text place is an item with one of its own fields", () => {
  expectTypeOf<TextPlace>().toExtend<Item>();
  expectTypeOf<keyof TextFields>().toExtend<ItemKind>();
  const outcome: OutcomeId = "speak";
  // @ts-expect-error an outcome is no competency
  const wrong: ItemOf<"competency"> = { kind: "competency", id: outcome };
  // @ts-expect-error a scale's level needs the scale
  const level: Item = { kind: "level", id: "3" };
  void [wrong, level];
  expectTypeOf<ItemOf<"competency">["id"]>().toEqualTypeOf<CompetencyId>();
});

test("a field that is not compared does not compile", () => {
  // @ts-expect-error statement, scale and others are missing
  const fields: Comparison<Competency>["fields"] = { ...nodeFields, name: "text" };
  void fields;
});
