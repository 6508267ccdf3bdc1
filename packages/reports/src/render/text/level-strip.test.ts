import { describe, expect, it } from "vitest";
import { lines, strip } from "../../../test/in-text.ts";
import { type Block, figure, levelStrip } from "../../document/index.ts";

describe("a level strip in text", () => {
  it.each<readonly [string, readonly Block[], number, readonly string[]]>([
    [
      "a strip where its words do not fit beside it",
      [strip],
      46,
      ["[ * ] <** > [   ]", "** Practicing * Exploring"],
    ],
    [
      "a strip where its words just fit",
      [strip],
      47,
      ["[ * ] <** > [   ]   ** Practicing   * Exploring"],
    ],
    [
      "a strip wider than the page",
      [
        levelStrip({
          steps: ["A", "B", "C", "D", "E"],
          dots: { kind: "single", at: 1.5 },
          alternative: "x",
        }),
      ],
      20,
      ["[===] [===]*[   ]", "[   ] [   ]", "* B / C"],
    ],
    [
      "an empty strip",
      [levelStrip({ steps: ["A", "B"], dots: { kind: "single" }, alternative: "x" })],
      40,
      ["[   ] [   ]"],
    ],
    [
      "a figure",
      [figure("What it shows", [strip])],
      60,
      ["[ * ] <** > [   ]   ** Practicing   * Exploring", "What it shows"],
    ],
  ])("%s", (_, children, width, expected) => {
    expect(lines(children, width)).toEqual([...expected, ""]);
  });
});
