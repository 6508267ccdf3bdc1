import type { Json } from "@whole-learner/core/parse";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { documentId, readingOf, recordOf } from "../../../test/case/reading-of.ts";
import { licenceFrom, readDocument } from "./read-document.ts";

const id = "4a2f0f0e-aaaa-4a39-9a64-0c6f2f3a7d11";
const link = deepFreeze({ title: "Creative Comm", identifier: id, uri: "https://example.org/cc" });
const kept = { licenseURI: link };

const licence = (
  licenseURI: Json | undefined,
  licences: readonly Json[] = [],
  ours: Readonly<Record<string, Json>> = {},
) => licenceFrom(licenseURI, deepFreeze([...licences]), deepFreeze(ours));

describe("the licence of a document", () => {
  it("is none where there is no link", () => {
    for (const none of [undefined, null, "https://example.org/cc", [link]])
      expect(licence(none, [{ identifier: id, title: "CC" }])).toBeUndefined();
  });

  it("has the name of its definition, which a link cuts short", () => {
    expect(
      licence({ ...link, identifier: id.toUpperCase() }, [
        null,
        "CC",
        { title: "Of no identifier" },
        { identifier: "another", title: "Another" },
        { identifier: id.replace("aaaa", "AAAA"), title: "Creative Commons" },
      ]),
    ).toStrictEqual({
      name: "Creative Commons",
      link: link.uri,
      extensions: {
        "whole-learner/case": { licenseURI: { ...link, identifier: id.toUpperCase() } },
      },
    });
  });

  it.each<[string, Json, readonly Json[], object]>([
    [
      "its link where no definition is meant",
      link,
      [{ identifier: "b", title: "B" }],
      { name: link.title, link: link.uri },
    ],
    [
      "its link where the definition has none",
      link,
      [{ identifier: id, title: "" }],
      { name: link.title, link: link.uri },
    ],
    [
      "its URI where the link has none",
      { ...link, title: "" },
      [],
      { name: link.uri, link: link.uri },
    ],
    ["its identifier where the link has no more", { identifier: id }, [], { name: id }],
    [
      "what it is where the link says nothing",
      { title: "", uri: "" },
      [{ identifier: "b", title: "B" }],
      { name: "licence" },
    ],
  ])("has the name of %s", (_, licenseURI, licences, said) => {
    expect(licence(licenseURI, licences)).toStrictEqual({
      ...said,
      extensions: { "whole-learner/case": { licenseURI } },
    });
  });

  it("is the one that our own export kept, as long as the link has its name", () => {
    const ours = { licence: { name: link.title, link: "https://example.org/ours" } };
    expect(licence(link, [], ours)).toStrictEqual(ours.licence);
    expect(licence({ ...link, title: "Changed" }, [], ours)).toStrictEqual({
      name: "Changed",
      link: link.uri,
      extensions: { "whole-learner/case": { licenseURI: { ...link, title: "Changed" } } },
    });
    expect(licence(link, [], { licence: "CC" })?.extensions).toEqual({
      "whole-learner/case": kept,
    });
  });

  it("is found in the definitions of the package, and is not carried twice", () => {
    const document = recordOf("document", { identifier: documentId, licenseURI: link });
    const definitions = { CFLicenses: [{ identifier: id, title: "Creative Commons" }] };
    const { framework, carried } = readDocument(readingOf(), document, definitions, {});
    expect(framework.licence).toStrictEqual({
      name: "Creative Commons",
      link: link.uri,
      extensions: { "whole-learner/case": kept },
    });
    expect(carried).toStrictEqual({ version: null, language: null, adoptionStatus: null });
  });
});
