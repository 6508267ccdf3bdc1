import { describe, expect, it } from "vitest";
import { key, levelStrip, pageBreak, row, state } from "./index.ts";

const t = (words: string) => ({ type: "text", text: words });

// What a builder makes is what JSON holds: nothing undefined, nothing hidden.
describe("builders of levels", () => {
  it.each<readonly [string, unknown, unknown]>([
    [
      "level strip",
      levelStrip({ steps: ["A", "B"], dots: { kind: "single" }, alternative: "none yet" }),
      {
        type: "level-strip",
        steps: [{ label: [t("A")] }, { label: [t("B")] }],
        dots: { kind: "single" },
        alternative: "none yet",
      },
    ],
    [
      "level strip with a goal",
      levelStrip({
        steps: ["A"],
        goal: 0,
        dots: { kind: "profile", counts: [2] },
        alternative: "x",
      }),
      {
        type: "level-strip",
        steps: [{ label: [t("A")] }],
        goal: 0,
        dots: { kind: "profile", counts: [2] },
        alternative: "x",
      },
    ],
    [
      "key",
      key({ heading: "Levels", how: "Read it so", steps: [{ label: "A", words: "b" }] }),
      {
        type: "key",
        heading: [t("Levels")],
        how: [t("Read it so")],
        steps: [{ label: [t("A")], words: [t("b")] }],
      },
    ],
    [
      "key with a goal",
      key({ heading: "L", how: "H", steps: [], goal: { at: 0, label: "the goal" } }),
      {
        type: "key",
        heading: [t("L")],
        how: [t("H")],
        steps: [],
        goal: { at: 0, label: [t("the goal")] },
      },
    ],
    ["row", row("A", []), { type: "row", name: [t("A")], states: [], children: [] }],
    [
      "row with everything",
      row("A", [pageBreak()], {
        aside: "b",
        strip: levelStrip({ steps: [], dots: { kind: "single" }, alternative: "x" }),
        states: [state("other", "s")],
      }),
      {
        type: "row",
        name: [t("A")],
        aside: [t("b")],
        strip: { type: "level-strip", steps: [], dots: { kind: "single" }, alternative: "x" },
        states: [{ type: "state", state: "other", children: [t("s")] }],
        children: [{ type: "page-break" }],
      },
    ],
  ])("%s", (_, built, expected) => {
    expect(built).toStrictEqual(expected);
    expect(JSON.parse(JSON.stringify(built))).toStrictEqual(expected);
  });
});
