import { describe, expect, it } from "vitest";
import { chart, figure, keyFigure, keyFigures, strong, table } from "./index.ts";

const t = (words: string) => ({ type: "text", text: words });

// What a builder makes is what JSON holds: nothing undefined, nothing hidden.
describe("builders of figures and charts", () => {
  it.each<readonly [string, unknown, unknown]>([
    [
      "key figures",
      keyFigures([keyFigure("2", "a"), keyFigure("3", "b", "c")]),
      {
        type: "key-figures",
        items: [
          { value: [t("2")], label: [t("a")] },
          { value: [t("3")], label: [t("b")], aside: [t("c")] },
        ],
      },
    ],
    [
      "the least chart",
      chart({
        title: "T",
        finding: "F",
        drawing: { kind: "bars", to: 1, bars: [] },
        table: table({ caption: "C", columns: [] }),
      }),
      {
        type: "chart",
        title: [t("T")],
        finding: [t("F")],
        place: "beside",
        drawing: { kind: "bars", to: 1, bars: [] },
        table: table({ caption: "C", columns: [] }),
      },
    ],
    [
      "the whole chart",
      chart({
        title: "T",
        finding: ["F", strong("G")],
        how: "H",
        place: "after",
        drawing: { kind: "bars", to: 1, bars: [] },
        table: table({ caption: "C", columns: [] }),
      }),
      {
        type: "chart",
        title: [t("T")],
        finding: [t("F"), strong("G")],
        how: [t("H")],
        place: "after",
        drawing: { kind: "bars", to: 1, bars: [] },
        table: table({ caption: "C", columns: [] }),
      },
    ],
    ["figure", figure("C", []), { type: "figure", caption: [t("C")], children: [] }],
  ])("%s", (_, built, expected) => {
    expect(built).toStrictEqual(expected);
    expect(JSON.parse(JSON.stringify(built))).toStrictEqual(expected);
  });
});
