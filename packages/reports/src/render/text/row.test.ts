import { describe, expect, it } from "vitest";
import { lines, strip } from "../../../test/in-text.ts";
import { type Block, key, paragraph, quote, row, state } from "../../document/index.ts";

describe("keys and rows in text", () => {
  it.each<readonly [string, readonly Block[], number, readonly string[]]>([
    [
      "a key",
      [
        key({
          heading: "The levels.",
          how: "Each dot is one.",
          steps: [
            { label: "Exploring", words: "I try it." },
            { label: "Adapting", words: "I do it." },
          ],
          goal: { at: 1, label: "the goal" },
        }),
      ],
      60,
      [
        "The levels. Each dot is one.",
        "[ ] Exploring            I try it.",
        "< > Adapting (the goal)  I do it.",
      ],
    ],
    [
      "a row",
      [
        row("Steers", [quote("“I can.”"), paragraph("Shown in: x", "aside")], {
          aside: "2 of 3",
          strip,
          states: [state("fresh-look-due", "A fresh look"), state("still-open", "Open")],
        }),
      ],
      60,
      [
        "Steers                                                2 of 3",
        "[ * ] <** > [   ]   ** Practicing   * Exploring",
        "(>) A fresh look",
        "(_) Open",
        "“I can.”",
        "Shown in: x",
      ],
    ],
    [
      "a row of one line",
      [row("Cares", [paragraph("Not looked at.")])],
      40,
      ["Cares", "Not looked at."],
    ],
  ])("%s", (_, children, width, expected) => {
    expect(lines(children, width)).toEqual([...expected, ""]);
  });
});
