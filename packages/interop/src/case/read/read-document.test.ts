import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { documentId, readingOf, recordOf } from "../../../test/case/reading-of.ts";
import type { JsonRecord } from "../../json/json-record.ts";
import type { FromCaseOptions } from "../options.ts";
import { readDocument } from "./read-document.ts";

const required: JsonRecord = {
  identifier: documentId,
  uri: "https://example.org/doc",
  lastChangeDateTime: "2026-01-05T08:00:00Z",
  title: "Our promise",
  creator: "Lantern Bay",
};

const headOf = (
  more: JsonRecord,
  { definitions = {}, ...options }: FromCaseOptions & { readonly definitions?: JsonRecord } = {},
) => {
  const reading = readingOf();
  const document = recordOf("document", { ...required, ...more });
  const head = readDocument(reading, document, deepFreeze(definitions), options);
  return { ...head, issues: reading.issues };
};

const ours = (kept: JsonRecord): JsonRecord => ({
  extensions: { "whole-learner/framework": kept },
});

/** What is carried of a document that says no more than it must. */
const silent = {
  lastChangeDateTime: "2026-01-05T08:00:00Z",
  version: null,
  language: null,
  adoptionStatus: null,
};

const plain = {
  format: "whole-learner/framework@1",
  id: documentId,
  version: "1",
  status: "draft",
  describes: "learners",
  title: "Our promise",
  languages: ["en"],
  publisher: "Lantern Bay",
  uri: "https://example.org/doc",
};

describe("a document", () => {
  it("that says no more than it must is a draft of a first version", () => {
    expect(headOf({})).toStrictEqual({
      main: "en",
      framework: plain,
      carried: silent,
      issues: [],
    });
  });

  it("becomes what a framework says of itself; the rest is carried", () => {
    const said = {
      version: "2.1",
      adoptionStatus: "Adopted",
      language: "es-MX",
      description: "What we promise",
      caseVersion: "1.1",
      statusStartDate: "2026-02-03",
      statusEndDate: "2030-02-03",
      officialSourceURL: "https://example.org/source",
      subject: ["Life"],
      notes: "Read with care",
      extensions: { "example.org": { a: 1 } },
      colour: "red",
      frameworkType: { not: "a text" },
    };
    expect(headOf(said)).toStrictEqual({
      main: "es-MX",
      framework: {
        ...plain,
        version: "2.1",
        status: "adopted",
        description: "What we promise",
        languages: ["es-MX"],
        adopted: "2026-02-03",
      },
      carried: {
        lastChangeDateTime: "2026-01-05T08:00:00Z",
        statusEndDate: "2030-02-03",
        officialSourceURL: "https://example.org/source",
        subject: ["Life"],
        notes: "Read with care",
        other: { colour: "red" },
        unusable: { frameworkType: { not: "a text" } },
      },
      issues: [],
    });
  });

  it("with empty fields says as much as one without, and gets them back", () => {
    expect(
      headOf({ version: "", creator: "", description: "", language: " ", caseVersion: "" }),
    ).toStrictEqual({
      main: "en",
      framework: (({ publisher: _, ...rest }) => ({ ...rest, description: "" }))(plain),
      carried: { ...silent, version: "", language: " ", unusable: { caseVersion: "" } },
      issues: [],
    });
  });

  it("of another version of CASE keeps its number as none that CASE 1.1 has", () => {
    const { carried } = headOf({ caseVersion: "1.0", frameworkType: 5 });
    expect(carried).toStrictEqual({
      ...silent,
      frameworkType: "5",
      unusable: { caseVersion: "1.0" },
    });
    expect(headOf({ caseVersion: "1.0", subject: 5, version: {} }).carried).toStrictEqual({
      ...silent,
      subject: ["5"],
      unusable: { version: {}, caseVersion: "1.0" },
    });
  });

  it("without a title gets an empty one", () => {
    const { framework, issues } = headOf({ title: null });
    expect(framework.title).toBe("");
    expect(issues).toStrictEqual([
      {
        code: "field-missing",
        severity: "warning",
        path: ["CFDocument", "title"],
        data: { field: "title" },
        repair: "made",
      },
    ]);
  });
});

describe("the status of a document", () => {
  it.each([
    ["Draft", "draft", {}],
    ["Private Draft", "private-draft", {}],
    ["Deprecated", "deprecated", {}],
    [" private draft", "private-draft", { adoptionStatus: " private draft" }],
  ])("%j is %s", (adoptionStatus, status, carried) => {
    const head = headOf({ adoptionStatus, statusStartDate: "2026-02-03" });
    const { adoptionStatus: _, ...rest } = silent;
    expect(head.framework).toStrictEqual({ ...plain, status });
    expect(head.carried).toStrictEqual({ ...rest, statusStartDate: "2026-02-03", ...carried });
    expect(head.issues).toStrictEqual([]);
  });

  it.each(["Under review", ""])("%j is told of, carried, and a draft meanwhile", (text) => {
    const { framework, carried, issues } = headOf({ adoptionStatus: text });
    expect(framework.status).toBe("draft");
    expect(carried).toStrictEqual({ ...silent, adoptionStatus: text });
    expect(issues).toStrictEqual([
      {
        code: "case-unknown-status",
        severity: "warning",
        path: ["CFDocument", "adoptionStatus"],
        data: { status: text },
        repair: "carried",
      },
    ]);
  });
});

describe("the language of a document", () => {
  it("is the one of the caller where the document says none", () => {
    for (const language of [null, "", "  "]) {
      const { main, framework, issues } = headOf({ language }, { language: "fr" });
      expect([main, framework.languages, issues]).toStrictEqual(["fr", ["fr"], []]);
    }
    expect(headOf({ language: "de" }, { language: "fr" }).main).toBe("de");
  });

  it.each([
    ["en_US", "en-US", "converted"],
    [" zh_Hant_TW ", "zh-Hant-TW", "converted"],
    ["English (US)", "fr", "carried"],
    // A tag by its form, but longer than the 64 characters that a framework takes.
    [`en-x-${"abcdefg-".repeat(8)}a`, "fr", "carried"],
  ])("%j is read as %s", (said, main, repair) => {
    const head = headOf({ language: said }, { language: "fr" });
    expect(head.main).toBe(main);
    expect(head.carried).toStrictEqual({ ...silent, language: said });
    expect(head.issues).toStrictEqual([
      {
        code: "case-unknown-language",
        severity: "note",
        path: ["CFDocument", "language"],
        data: { language: said },
        repair,
      },
    ]);
  });

  it("is English where nobody says a usable one", () => {
    expect(headOf({ language: "English (US)" }).main).toBe("en");
  });

  it("may be a tag of just 64 characters", () => {
    const language = `en-x-${"abcdefg-".repeat(7)}abc`;
    expect(language).toHaveLength(64);
    const { main, issues } = headOf({ language });
    expect([main, issues]).toStrictEqual([language, []]);
  });
});

describe("what our own export kept with a document", () => {
  it("is what the framework was", () => {
    const kept = {
      id: "lantern-bay",
      describes: "educators",
      title: { en: "Our promise", es: "Nuestra promesa" },
      description: { en: "Kept" },
      languages: ["en", 5, "es"],
      uri: "https://example.org/kept",
      adopted: "2025-01-01",
      vision: "All of it",
      portrait: { name: "P" },
      vocabulary: { competency: "Skill" },
    };
    const { framework } = headOf({ ...ours(kept), language: "en", uri: null });
    expect(framework).toStrictEqual({
      ...plain,
      ...kept,
      languages: ["en", "es"],
    });
  });

  it("gives way to what the document says now", () => {
    const kept = {
      title: { en: "Their promise", es: "Su promesa" },
      description: { en: "Kept", es: "Dicho" },
      languages: ["es", "en"],
      uri: "https://example.org/kept",
      adopted: "2025-01-01",
    };
    const said = { description: "New", adoptionStatus: "Adopted", statusStartDate: "2026-01-01" };
    expect(headOf({ ...ours(kept), ...said }).framework).toStrictEqual({
      ...plain,
      status: "adopted",
      title: { en: "Our promise", es: "Su promesa" },
      description: { en: "New", es: "Dicho" },
      languages: ["en"],
      adopted: "2026-01-01",
    });
  });
});
