import type { Framework } from "@whole-learner/core";
import { expectTypeOf, test } from "vitest";
import type { CompetencyDetermination } from "../determination/determination.ts";
import type { PostedResult, Posting } from "../posting/posting.ts";
import { type CreditAttempt } from "./award-credit.ts";
import { convertMark } from "./convert-mark.ts";
import type { Conversion } from "./conversion.ts";
import type { LevelResult } from "./mark-item.ts";
import type { MarkResult } from "./mark-result.ts";

declare const conversion: Conversion;
declare const framework: Framework;
declare const determination: CompetencyDetermination;
declare const posting: Posting;

test("determinations and posted results are converted alike", () => {
  expectTypeOf<CompetencyDetermination>().toExtend<LevelResult>();
  expectTypeOf<PostedResult>().toExtend<LevelResult>();
  const items = [{ kind: "result", id: "a", result: determination }] as const;
  convertMark(conversion, { framework, items });
  // @ts-expect-error a result needs its framework, which says what its levels are
  convertMark(conversion, { items });
});

test("a posting is what credit asks for", () => {
  expectTypeOf(posting).toExtend<NonNullable<CreditAttempt["posted"]>>();
});

test("there is a number only where something was converted", () => {
  const result = convertMark(conversion, { items: [] });
  expectTypeOf(result).toEqualTypeOf<MarkResult>();
  // @ts-expect-error the status comes first
  expectTypeOf(result.number);
  if (result.status === "converted") expectTypeOf(result.number).toEqualTypeOf<number>();
});

test("what never counts has no treatment", () => {
  // @ts-expect-error excused work cannot be a zero
  const states: Conversion["states"] = { excused: "zero" };
  expectTypeOf(states).not.toBeAny();
});
