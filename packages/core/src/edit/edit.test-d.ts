import { expectTypeOf, test } from "vitest";
import type { TextPlace } from "../diff/text-place.ts";
import type { Framework } from "../framework/framework.ts";
import type { LevelId, ScaleId } from "../identity/ids.ts";
import type { Result } from "../issue/result.ts";
import type { EditFindings } from "./findings.ts";
import type { Findings } from "../issue/findings.ts";
import { type Edited, edit } from "./edit.ts";
import type { Recipe, Recipes } from "./recipe.ts";
import type { RecipeKind } from "./recipe-kind.ts";
import { recipeKinds } from "./registry.ts";

const audit = { by: "Ines", at: "2026-03-02T09:00:00.000Z", why: "" };
declare const framework: Framework;

test("an edit gives a result, never a bare framework", () => {
  const result = edit(framework, { type: "version", version: "2" }, audit);
  expectTypeOf(result).toEqualTypeOf<Result<Edited>>();
  // @ts-expect-error what kept it from being applied has to be looked at first
  void result.value;
});

test("a recipe's type decides its fields", () => {
  // @ts-expect-error there is no such recipe
  edit(framework, { type: "remove", id: "presents" }, audit);
  // @ts-expect-error an indicator has a statement, no name
  const noName: TextPlace = { kind: "indicator", id: "i", field: "name" };
  void noName;
  // @ts-expect-error an outcome is not added as a domain
  edit(framework, { type: "add", kind: "outcome", value: { id: "o", name: "O" } }, audit);
  // @ts-expect-error a day is needed
  edit(framework, { type: "retire", id: "presents" }, audit);
  // @ts-expect-error who, when and why are the caller's to say
  edit(framework, { type: "version", version: "2" }, { by: "Ines" });
  const level: LevelId = "3";
  // @ts-expect-error a level is no scale
  edit(framework, { type: "relevel", scale: level, levels: [], mapping: [] }, audit);
  const scale: ScaleId = "four";
  edit(framework, { type: "relevel", scale, levels: [], mapping: [] }, audit);
});

test("every recipe has its kind, and no kind is left over", () => {
  expectTypeOf<keyof typeof recipeKinds>().toEqualTypeOf<Recipe["type"]>();
  expectTypeOf<Recipes["add"]["type"]>().toEqualTypeOf<"add">();
  expectTypeOf(recipeKinds.merge).toEqualTypeOf<RecipeKind<Recipes["merge"]>>();
  const { add: _, ...incomplete } = recipeKinds;
  // @ts-expect-error one is missing
  const registry: { readonly [T in keyof Recipes]: RecipeKind<Recipes[T]> } = incomplete;
  void registry;
});

test("what edits find is among what the package finds", () => {
  expectTypeOf<keyof EditFindings>().toExtend<keyof Findings>();
});
