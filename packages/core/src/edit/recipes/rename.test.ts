import { describe, expect, it } from "vitest";
import { textPlacesOf } from "../../../test/arbitraries/recipe.ts";
import { audit } from "../../../test/edit/audit.ts";
import { name, patchesOf, run, title } from "../../../test/edit/patches-of.ts";
import { promise } from "../../../test/fixtures/promise.ts";
import type { TextPlace } from "../../diff/text-place.ts";
import type { Text } from "../../text/text.ts";
import { edit } from "../edit.ts";

describe("rename", () => {
  it.each<[TextPlace, (string | number)[]]>([
    [{ kind: "framework", field: "description" }, ["description"]],
    [{ kind: "licence", field: "attribution" }, ["licence", "attribution"]],
    [{ kind: "vision", field: "vision" }, ["vision", "vision"]],
    [{ kind: "community-value", position: 1, field: "name" }, ["vision", "values", 1, "name"]],
    [{ kind: "portrait", field: "title" }, ["portrait", "title"]],
    [
      { kind: "term", list: "settings", id: "acme/garden", field: "meaning" },
      ["vocabulary", "settings", 0, "meaning"],
    ],
    [{ kind: "grade-band", id: "6-8", field: "name" }, ["gradeBands", 1, "name"]],
    [{ kind: "scale", id: "three", field: "name" }, ["scales", 1, "name"]],
    [{ kind: "level", scale: "three", id: "2", field: "name" }, ["scales", 1, "levels", 1, "name"]],
    [
      { kind: "state", scale: "four", id: "excused", field: "meaning" },
      ["scales", 0, "states", 0, "meaning"],
    ],
    [{ kind: "domain", id: "world", field: "name" }, ["domains", 1, "name"]],
    [{ kind: "outcome", id: "team", field: "description" }, ["outcomes", 1, "description"]],
    [name, ["competencies", 0, "name"]],
    [{ kind: "indicator", id: "why", field: "statement" }, ["indicators", 1, "statement"]],
    [{ kind: "progression", id: "p-explains", field: "name" }, ["progressions", 1, "name"]],
    [
      { kind: "descriptor", progression: "p-presents", level: "2", band: "3-5", field: "next" },
      ["progressions", 0, "descriptors", 1, "next"],
    ],
    [
      { kind: "descriptor", progression: "p-explains", level: "4", field: "statement" },
      ["progressions", 1, "descriptors", 0, "statement"],
    ],
    [
      { kind: "relation", type: "covers", from: "drafts", to: "explains", field: "note" },
      ["relations", 1, "note"],
    ],
    [
      {
        kind: "relation",
        type: "equivalent",
        from: "explains",
        to: { uri: "https://example.org/explains" },
        field: "note",
      },
      ["relations", 2, "note"],
    ],
  ])("writes to %j", (what, path) => {
    const [patch, ...others] = patchesOf({ type: "rename", what, to: "New words" });
    expect(patch).toMatchObject({ path, value: "New words" });
    expect(others).toEqual([]);
  });

  it.each<[TextPlace, string, string]>([
    [{ kind: "state", scale: "three", id: "excused", field: "name" }, "state", "excused"],
    [{ kind: "level", scale: "five", id: "1", field: "name" }, "level", "1"],
    [{ kind: "competency", id: "constructor", field: "name" }, "competency", "constructor"],
    [{ kind: "domain", id: "speak", field: "name" }, "domain", "speak"],
    [{ kind: "community-value", position: 2, field: "name" }, "community-value", ""],
    [{ kind: "term", list: "kinds", id: "acme/garden", field: "name" }, "term", "acme/garden"],
    [
      { kind: "descriptor", progression: "p-presents", level: "2", field: "next" },
      "descriptor",
      "",
    ],
    [
      { kind: "relation", type: "covers", from: "explains", to: "drafts", field: "note" },
      "relation",
      "",
    ],
  ])("finds no %j", (what, kind, id) => {
    expect(run({ type: "rename", what, to: "New words" })).toEqual([
      {
        code: "unknown-item",
        severity: "error",
        path: ["recipe", "what"],
        data: { kind, id },
      },
    ]);
  });

  it("finds no licence, vision or portrait where there is none", () => {
    const { licence: _, vision: __, portrait: ___, vocabulary: ____, ...bare } = promise;
    for (const kind of ["licence", "vision", "portrait"] as const) {
      const field = { licence: "attribution", vision: "mission", portrait: "title" }[kind];
      const what = { kind, field } as TextPlace;
      const result = edit(bare, { type: "rename", what, to: "New" }, audit);
      expect(result).toMatchObject({ ok: false, issues: [{ data: { kind, id: "" } }] });
    }
  });

  it.each<[string, TextPlace, Text, boolean | undefined, Text]>([
    ["a plain text", name, "Shares ideas", undefined, "Shares ideas"],
    [
      "the main language of a text in several, whose review then no longer holds",
      title,
      "Our word",
      undefined,
      { en: "Our word", es: { text: "Nuestra promesa", reviewed: false } },
    ],
    [
      "the main language, meaning the same",
      title,
      "Our  promise",
      true,
      { en: "Our  promise", es: { text: "Nuestra promesa", reviewed: true } },
    ],
    [
      "the main language by the words that it has",
      title,
      { en: "Our promise", fr: "Notre promesse" },
      undefined,
      {
        en: "Our promise",
        es: { text: "Nuestra promesa", reviewed: true },
        fr: "Notre promesse",
      },
    ],
    [
      "another language",
      title,
      { es: "La promesa" },
      undefined,
      { en: "Our promise", es: "La promesa" },
    ],
    [
      "both languages, with their marks",
      title,
      { en: "Our word", es: { text: "Nuestra palabra", reviewed: true } },
      undefined,
      { en: "Our word", es: { text: "Nuestra palabra", reviewed: true } },
    ],
    [
      "a plain text by one in another language",
      name,
      { es: "Presenta ideas" },
      undefined,
      { en: "Presents ideas", es: "Presenta ideas" },
    ],
    [
      "no text by one in several languages",
      { kind: "competency", id: "presents", field: "description" },
      { es: "Presenta ideas" },
      undefined,
      { es: "Presenta ideas" },
    ],
  ])("changes %s", (_, what, to, sameMeaning, expected) => {
    const recipe = { type: "rename", what, to } as const;
    const marked = sameMeaning === undefined ? recipe : { ...recipe, sameMeaning };
    expect(patchesOf(marked)).toMatchObject([{ value: expected }]);
  });

  it("keeps a mark that was not set, where the words change", () => {
    const what: TextPlace = { kind: "framework", field: "description" };
    const unmarked = {
      ...promise,
      description: { en: "A", es: "B", fr: { text: "C", reviewed: false } },
    };
    const result = edit(unmarked, { type: "rename", what, to: "D" }, audit);
    expect(result).toMatchObject({
      value: { patches: [{ value: { en: "D", es: "B", fr: { text: "C", reviewed: false } } }] },
    });
  });

  it("says when nothing is different", () => {
    const result = edit(promise, { type: "rename", what: name, to: "Presents ideas" }, audit);
    expect(result).toMatchObject({ ok: true, value: { framework: promise, patches: [] } });
    expect(result.issues).toEqual([
      { code: "nothing-changed", severity: "note", path: ["recipe"], data: {} },
    ]);
    expect(result.ok && result.value.framework).toBe(promise);
  });

  it("reaches every text of a framework", () => {
    const kinds = new Set(textPlacesOf(promise).map(({ kind }) => kind));
    expect(kinds.size).toBe(17);
  });
});
