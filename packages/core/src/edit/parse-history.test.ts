import { describe, expect, it } from "vitest";
import { textPlacesOf } from "../../test/arbitraries/recipe.ts";
import { audit } from "../../test/edit/audit.ts";
import { promise } from "../../test/fixtures/promise.ts";
import { InvalidInputError } from "../issue/invalid-input-error.ts";
import { must } from "../issue/result.ts";
import { edit } from "./edit.ts";
import { emptyHistory, remember } from "./history.ts";
import { parseHistory, safeParseHistory } from "./parse-history.ts";
import { recipeSchema } from "./recipe.schema.ts";

const rename = {
  type: "rename",
  what: { kind: "competency", id: "presents", field: "name" },
  to: "Shares ideas",
} as const;
const history = remember(emptyHistory, must(edit(promise, rename, audit)));
const [first] = history.past;

const issuesOf = (past: unknown) =>
  safeParseHistory({ ...history, past }).issues.map(({ code, path }) => [code, path.join("/")]);

describe("parseHistory", () => {
  it("reads what was stored", () => {
    expect(parseHistory(JSON.parse(JSON.stringify(history)))).toStrictEqual(history);
    expect(parseHistory({ format: history.format, past: [] })).toStrictEqual(emptyHistory);
  });

  it("throws the one error where it cannot", () => {
    expect(() => parseHistory({ format: history.format })).toThrow(InvalidInputError);
  });

  it.each<[string, object, string[][]]>([
    [
      "an entry without its reason",
      { ...first, entry: { ...first?.entry, why: undefined } },
      [["not-json", "past/0/entry/why"]],
    ],
    [
      "a time that is none",
      { ...first, entry: { ...first?.entry, at: "today" } },
      [["wrong-form", "past/0/entry/at"]],
    ],
    [
      "a recipe that there is not",
      { ...first, entry: { ...first?.entry, recipe: { type: "remove", id: "presents" } } },
      [["not-one-of", "past/0/entry/recipe/type"]],
    ],
    [
      "a recipe with a key too many",
      { ...first, entry: { ...first?.entry, recipe: { ...rename, too: "much" } } },
      [["unknown-key", "past/0/entry/recipe/too"]],
    ],
    [
      "a text that there is not",
      {
        ...first,
        entry: {
          ...first?.entry,
          recipe: { ...rename, what: { kind: "indicator", id: "i", field: "name" } },
        },
      },
      [["not-one-of", "past/0/entry/recipe/what/field"]],
    ],
  ])("names %s", (_, stored, issues) => {
    expect(issuesOf([stored])).toEqual(issues);
  });

  it("knows every place of a text", () => {
    for (const what of textPlacesOf(promise)) {
      expect(recipeSchema.safeParse({ ...rename, what }).success).toBe(true);
    }
  });
});
