import { describe, expect, it } from "vitest";
import { choice, choices, signatureLine, signatures, strong, writeIn } from "./index.ts";

const t = (words: string) => ({ type: "text", text: words });

// What a builder makes is what JSON holds: nothing undefined, nothing hidden.
describe("builders of forms", () => {
  it.each<readonly [string, unknown, unknown]>([
    ["write-in", writeIn("a"), { type: "write-in", label: [t("a")], lines: 1 }],
    ["write-in of three lines", writeIn("a", 3), { type: "write-in", label: [t("a")], lines: 3 }],
    [
      "signatures",
      signatures(["a", strong("b"), ["c", "d"], signatureLine("e"), signatureLine("f", "g")]),
      {
        type: "signatures",
        items: [
          { label: [t("a")] },
          { label: [strong("b")] },
          { label: [t("c"), t("d")] },
          { label: [t("e")] },
          { label: [t("f")], value: [t("g")] },
        ],
      },
    ],
    [
      "choices",
      choices([
        "a",
        strong("b"),
        ["c", "d"],
        choice("e"),
        choice("f", { goal: "goal", chosen: "chosen" }),
      ]),
      {
        type: "choices",
        items: [
          { children: [t("a")] },
          { children: [strong("b")] },
          { children: [t("c"), t("d")] },
          { children: [t("e")] },
          { children: [t("f")], goal: [t("goal")], chosen: [t("chosen")] },
        ],
      },
    ],
    ["choices with a label", choices([], "L"), { type: "choices", label: [t("L")], items: [] }],
  ])("%s", (_, built, expected) => {
    expect(built).toStrictEqual(expected);
    expect(JSON.parse(JSON.stringify(built))).toStrictEqual(expected);
  });
});
