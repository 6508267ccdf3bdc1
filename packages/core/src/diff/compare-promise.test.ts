import { describe, expect, it } from "vitest";
import { promise } from "../../test/fixtures/promise.ts";
import type { Framework } from "../framework/framework.ts";
import type { Change } from "./change.ts";
import { diffFrameworks } from "./diff-frameworks.ts";

describe("a diff", () => {
  it.each<[string, Partial<Framework>, readonly Change[]]>([
    [
      "its own fields",
      { version: "2", status: "adopted", adopted: "2026-08-01", languages: ["en"] },
      [
        {
          change: "changed",
          item: { kind: "framework" },
          field: "version",
          before: "1",
          after: "2",
        },
        {
          change: "changed",
          item: { kind: "framework" },
          field: "status",
          before: "draft",
          after: "adopted",
        },
        {
          change: "changed",
          item: { kind: "framework" },
          field: "languages",
          before: ["en", "es"],
          after: ["en"],
        },
        {
          change: "changed",
          item: { kind: "framework" },
          field: "adopted",
          before: null,
          after: "2026-08-01",
        },
      ],
    ],
    [
      "words, by language, with their marks of review",
      {
        title: {
          en: "Our word",
          es: { text: "Nuestra promesa", reviewed: false },
          fr: "Notre mot",
        },
        description: "New",
      },
      [
        {
          change: "reworded",
          item: { kind: "framework", field: "title" },
          language: "en",
          before: "Our promise",
          after: "Our word",
        },
        {
          change: "reworded",
          item: { kind: "framework", field: "title" },
          language: "es",
          before: { text: "Nuestra promesa", reviewed: true },
          after: { text: "Nuestra promesa", reviewed: false },
        },
        {
          change: "reworded",
          item: { kind: "framework", field: "title" },
          language: "fr",
          before: null,
          after: "Notre mot",
        },
        {
          change: "reworded",
          item: { kind: "framework", field: "description" },
          language: "en",
          before: null,
          after: "New",
        },
      ],
    ],
    [
      "no other form of the same words",
      {
        licence: { name: "CC0 1.0" },
        vision: {
          mission: { en: "Everyone belongs." },
          values: [{ name: { en: "Care" } }, { name: "Courage" }],
        },
      },
      [],
    ],
    [
      "licence and vision",
      {
        licence: { name: "CC BY 4.0", attribution: "By us" },
        vision: { mission: "All.", values: [{ name: "Care", meaning: "For all" }] },
      },
      [
        {
          change: "changed",
          item: { kind: "licence" },
          field: "name",
          before: "CC0 1.0",
          after: "CC BY 4.0",
        },
        {
          change: "reworded",
          item: { kind: "licence", field: "attribution" },
          language: "en",
          before: null,
          after: "By us",
        },
        {
          change: "reworded",
          item: { kind: "vision", field: "mission" },
          language: "en",
          before: "Everyone belongs.",
          after: "All.",
        },
        { change: "removed", item: { kind: "community-value", position: 1 } },
        {
          change: "reworded",
          item: { kind: "community-value", position: 0, field: "meaning" },
          language: "en",
          before: null,
          after: "For all",
        },
      ],
    ],
    [
      "the portrait",
      { portrait: { title: "Our portrait", outcomes: ["write", "team", "speak"] } },
      [
        { change: "added", item: { kind: "portrait-outcome", id: "write" } },
        {
          change: "resequenced",
          before: [
            { kind: "portrait-outcome", id: "speak" },
            { kind: "portrait-outcome", id: "team" },
          ],
          after: [
            { kind: "portrait-outcome", id: "team" },
            { kind: "portrait-outcome", id: "speak" },
          ],
        },
      ],
    ],
    [
      "terms of the school's own",
      {
        vocabulary: {
          relations: [{ id: "acme/strand", name: "Strand", broader: "related" }],
          kinds: [{ id: "acme/garden", name: "Garden" }],
        },
      },
      [
        { change: "added", item: { kind: "term", list: "kinds", id: "acme/garden" } },
        { change: "removed", item: { kind: "term", list: "settings", id: "acme/garden" } },
        {
          change: "changed",
          item: { kind: "term", list: "relations", id: "acme/strand" },
          field: "broader",
          before: "part-of",
          after: "related",
        },
      ],
    ],
    [
      "grade bands",
      {
        gradeBands: [
          { id: "K-2", name: "K" },
          { id: "6-8", name: "Grades 6 to 8", grades: ["6"] },
          { id: "3-5", name: "Grades 3 to 5" },
        ],
      },
      [
        {
          change: "changed",
          item: { kind: "grade-band", id: "6-8" },
          field: "grades",
          before: null,
          after: ["6"],
        },
        { change: "added", item: { kind: "grade-band", id: "K-2" } },
        {
          change: "resequenced",
          before: [
            { kind: "grade-band", id: "3-5" },
            { kind: "grade-band", id: "6-8" },
          ],
          after: [
            { kind: "grade-band", id: "6-8" },
            { kind: "grade-band", id: "3-5" },
          ],
        },
      ],
    ],
  ])("tells of %s", (_, fields, changes) => {
    const diff = diffFrameworks(promise, { ...promise, ...fields });
    expect(diff.changes).toStrictEqual(changes);
    expect(diff.counts.total).toBe(changes.length);
  });
});
