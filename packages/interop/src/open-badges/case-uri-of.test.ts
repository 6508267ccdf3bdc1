import { parseFramework } from "@whole-learner/core";
import { uuidV5 } from "@whole-learner/core/identity";
import { describe, expect, it } from "vitest";
import { caseUriOf, documentIdOf, isUri } from "./case-uri-of.ts";

const framework = (id: string) => ({
  ...parseFramework({
    format: "whole-learner/framework@1",
    id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d12",
    title: "Promise",
    languages: ["en"],
    scales: [
      {
        id: "s",
        name: "S",
        goal: "l",
        levels: ["l", "m", "n"].map((level, value) => ({ id: level, name: level, value })),
      },
    ],
    competencies: [
      { id: "plain", name: "Plain" },
      { id: "0B7C9A54-6F0E-4A39-9A64-0C6F2F3A7D11", name: "By its UUID" },
      {
        id: "given",
        name: "Given",
        identifiers: [
          { system: "state", value: "https://state.example/1" },
          { system: "CASE", value: "https://case.example/1" },
        ],
      },
      { id: "bad", name: "Bad", identifiers: [{ system: "CASE", value: "not a uri" }] },
      { id: "other", name: "Other", identifiers: [{ system: "state", value: "urn:x:1" }] },
    ],
  }),
  // A framework that was not parsed can have any id.
  id,
});

describe("the URI of a node as an item of CASE", () => {
  const document = "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d12";
  const uris = (id: string) => {
    const made = framework(id);
    return Object.fromEntries(
      made.competencies.map((node) => [node.name, caseUriOf(made, { kind: "competency", node })]),
    );
  };
  const named = (id: string) => `urn:uuid:${uuidV5(`node:${id}`, document)}`;

  it("is the one that it came with, else a urn of its UUID, else one of its name in the document", () => {
    expect(uris(document.toUpperCase())).toEqual({
      Plain: named("plain"),
      "By its UUID": "urn:uuid:0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
      Given: "https://case.example/1",
      Bad: named("bad"),
      Other: named("other"),
    });
  });

  it("stays the same where the framework's id is no UUID", () => {
    const made = framework("promise");
    expect(documentIdOf(made)).toBe(uuidV5("promise", "6d1f0b5e-4c0e-5a0b-9a52-2f6d1f0e7c3a"));
  });
});

describe("an id that JSON-LD can take", () => {
  it.each(["urn:x:1", "HTTPS://a.example/ä?b#c", "did:web:a", "x-a+b.c:d", "data:,"])(
    "can be %s",
    (text) => {
      expect(isUri(text)).toBe(true);
    },
  );
  it.each([
    "",
    "name",
    ":a",
    "1a:b",
    "a:",
    "a b:c",
    " urn:x:1",
    "urn:x: 1",
    "urn:x:1 ",
    "urn:x:<1>",
    "urn:x:{1}",
    'urn:x:"1"',
    "urn:x:a|b",
    "urn:x:a\\b",
    "urn:x:a^b",
    "urn:x:a`b",
  ])("is not %j", (text) => {
    expect(isUri(text)).toBe(false);
  });
});
