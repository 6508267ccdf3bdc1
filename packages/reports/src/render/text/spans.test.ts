import { describe, expect, it } from "vitest";
import { lines } from "../../../test/in-text.ts";
import {
  type Block,
  link,
  paragraph,
  type StateKind,
  state,
  strong,
} from "../../document/index.ts";

describe("spans in text", () => {
  it.each<readonly [string, readonly Block[], number, readonly string[]]>([
    [
      "links by what their words leave out",
      [
        paragraph([
          link("https://a.example/x", "the rubric"),
          "; ",
          link("mailto:m@a.example", "m@a.example"),
          "; ",
          link("https://a.example", "https://a.example"),
          "; ",
          link("javascript:x", "words"),
        ]),
      ],
      90,
      ["the rubric <https://a.example/x>; m@a.example; https://a.example; words"],
    ],
  ])("%s", (_, children, width, expected) => {
    expect(lines(children, width)).toEqual([...expected, ""]);
  });
});

describe("states and stressed words in text", () => {
  it("has a ring for each state, and the plain one for a state it does not know", () => {
    const ring = (kind: StateKind): string => lines([paragraph(state(kind, "x"))])[0] ?? "";
    expect(
      (
        [
          "no-opportunity",
          "not-enough-evidence",
          "fresh-look-due",
          "still-open",
          "excused",
          "second-look",
          "other",
        ] as const
      ).map(ring),
    ).toEqual(["( ) x", "(.) x", "(>) x", "(_) x", "(-) x", "(o) x", "(*) x"]);
    expect(ring("constructor" as StateKind)).toBe("(*) x");
  });

  it("prints strong and stressed words as words", () => {
    expect(lines([paragraph(["a ", strong("b"), " c"])])[0]).toBe("a b c");
  });
});
