import { describe, expect, it } from "vitest";
import { lines } from "../../../test/in-text.ts";
import { type Block, fact, facts, header } from "../../document/index.ts";

describe("a title block and facts in text", () => {
  it.each<readonly [string, readonly Block[], number, readonly string[]]>([
    [
      "a title block",
      [
        header({
          issuer: "School",
          promise: "Promise",
          kind: "Report for",
          whose: "Mina",
          about: "Planning",
          facts: [fact("Issued", "today")],
        }),
      ],
      20,
      [
        "School       Promise",
        "",
        "Report for",
        "Mina",
        "Planning",
        "==========",
        "",
        "Issued  today",
      ],
    ],
    [
      "the least title block",
      [header({ kind: "For", whose: "Mina" })],
      40,
      ["For", "Mina", "===="],
    ],
    ["facts", [facts([fact("Label", "Value")])], 40, ["Label  Value"]],
  ])("%s", (_, children, width, expected) => {
    expect(lines(children, width)).toEqual([...expected, ""]);
  });
});
