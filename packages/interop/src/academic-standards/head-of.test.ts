import { sketchFramework } from "@whole-learner/core";
import { uuidV5 } from "@whole-learner/core/identity";
import type { Json } from "@whole-learner/core/parse";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { gradesIn, headOf, levelsField } from "./head-of.ts";
import type { FromStandardsOptions } from "./options.ts";

const uuid = "67810e9e-f694-4f93-83dc-c602a3484c23";
const namespace = "a3b1f0a4-52c7-5c0f-8a5e-0e9f3c6b7d21";
const head = (said: { readonly [key: string]: Json }) => headOf(deepFreeze(said), {});

describe("what a file of standards says of the whole", () => {
  it("is all read where the Common Standards Project says it", () => {
    const said = {
      id: "67810E9EF6944F9383DCC602A3484C23",
      title: "Grade 7",
      description: "Of the middle years",
      license: { title: "CC BY 4.0", URL: "https://x.example/by", rightsHolder: "A board" },
      document: {
        id: "D1",
        valid: "2010",
        title: "Mathematics",
        sourceURL: "https://x.example/m",
        publicationStatus: "Published",
      },
      jurisdiction: { id: "J", title: "Lantern Bay" },
    };
    expect(head(said)).toEqual({
      id: uuid,
      version: "2010",
      title: "Grade 7",
      description: "Of the middle years",
      languages: ["en"],
      publisher: "Lantern Bay",
      uri: "https://x.example/m",
      status: "adopted",
      licence: { name: "CC BY 4.0", link: "https://x.example/by", attribution: "A board" },
      scales: [],
      extensions: { "academic-standards": said },
    });
  });

  it("is all read where ASN says it", () => {
    const said = {
      primaryTopic: "http://asn.example/D1",
      dc_title: "Mathematics",
      dcterms_valid: "2013",
      dcterms_description: "Of the state",
      publisher: "Lantern Bay",
      dcterms_source: "https://x.example/s",
      asn_publicationStatus: { uri: "http://purl.org/ASN/scheme/ASNPublicationStatus/Draft" },
      dcterms_rights: "All rights kept",
      attributionName: "A board",
    };
    expect(head(said)).toEqual({
      id: uuidV5("http://asn.example/D1", namespace),
      version: "2013",
      title: "Mathematics",
      description: "Of the state",
      languages: ["en"],
      publisher: "Lantern Bay",
      uri: "https://x.example/s",
      status: "draft",
      licence: { name: "All rights kept", attribution: "A board" },
      scales: [],
      extensions: { "academic-standards": said },
    });
  });

  it("is made where a file says nothing, the same every time", () => {
    expect(head({})).toEqual({
      id: uuidV5('"Standards"', namespace),
      title: "Standards",
      languages: ["en"],
      scales: [],
    });
  });

  it("is the caller's where the caller says it", () => {
    const { scales } = sketchFramework({ scale: ["A", "B", "C"], outcomes: { One: ["Two"] } });
    const options: FromStandardsOptions = {
      id: uuid,
      title: { es: "Normas" },
      language: "es",
      scales,
    };
    expect(headOf({ id: "x", title: "T" }, options)).toMatchObject({
      id: uuid,
      title: { es: "Normas" },
      languages: ["es"],
      scales,
    });
  });

  it.each<[string, { readonly [key: string]: Json }, string]>([
    ["a UUID", { id: uuid.toUpperCase() }, uuid],
    ["a UUID without dashes", { id: uuid.replaceAll("-", "") }, uuid],
    ["ASN's identifier", { asnIdentifier: uuid }, uuid],
    ["the topic", { primaryTopic: uuid }, uuid],
    ["the document's id", { document: { id: uuid } }, uuid],
    ["the document's identifier at ASN", { document: { asnIdentifier: uuid } }, uuid],
    ["its own before the document's", { asnIdentifier: uuid, document: { id: "D" } }, uuid],
    [
      "33 digits",
      { id: `${uuid.replaceAll("-", "")}0` },
      uuidV5(`${uuid.replaceAll("-", "")}0`, namespace),
    ],
    [
      "a digit before",
      { id: `g${uuid.replaceAll("-", "")}` },
      uuidV5(`g${uuid.replaceAll("-", "")}`, namespace),
    ],
  ])("has the id of %s", (_, said, id) => {
    expect(head(said)["id"]).toBe(id);
  });

  it.each<[{ readonly [key: string]: Json }, string]>([
    [{ document: { title: "Mathematics" }, id: "X" }, "Mathematics"],
    [{ id: "X" }, "X"],
  ])("is called, for want of a title, by the document or its id: %j", (said, title) => {
    expect(head(said)["title"]).toBe(title);
  });

  it.each<[{ readonly [key: string]: Json }, Json]>([
    [
      { license: { url: "https://x.example" } },
      { name: "https://x.example", link: "https://x.example" },
    ],
    [{ licenseURL: "https://x.example" }, { name: "https://x.example", link: "https://x.example" }],
    [{ license: "https://x.example" }, { name: "https://x.example", link: "https://x.example" }],
    [
      { license: { title: "CC0" }, rightsHolder: "B" },
      { name: "CC0", attribution: "B" },
    ],
    [{ rights: "Kept" }, { name: "Kept" }],
  ])("has the licence of %j", (said, licence) => {
    expect(head(said)["licence"]).toEqual(licence);
  });

  it.each<[{ readonly [key: string]: Json }, string | undefined]>([
    [{ publicationStatus: "Draft" }, "draft"],
    [{ publicationStatus: "http://purl.org/ASN/scheme/ASNPublicationStatus/Published" }, "adopted"],
    [{ publicationStatus: "Deprecated" }, "deprecated"],
    [{ document: { publicationStatus: "draft" }, publicationStatus: "Published" }, "draft"],
    [{ publicationStatus: "New" }, undefined],
    [{}, undefined],
  ])("stands where %j says", (said, status) => {
    expect(head(said)["status"]).toBe(status);
  });

  it.each<[{ readonly [key: string]: Json }, string, string]>([
    [{ valid: "2012" }, "version", "2012"],
    [{ source: "https://x.example" }, "uri", "https://x.example"],
  ])("reads %j", (said, field, value) => {
    expect(head(said)[field]).toBe(value);
  });
});

describe("the grades that a record names", () => {
  it("are the last parts of their addresses, each once, none empty or endless", () => {
    const given = [
      "K",
      " 07 ",
      "http://purl.org/ASN/scheme/ASNEducationLevel/K",
      "x/",
      " ",
      "y".repeat(100),
      "z".repeat(101),
    ];
    expect(gradesIn(deepFreeze(given))).toEqual(["K", "07", "y".repeat(100)]);
  });

  it.each(["educationLevels", "educationLevel", "dcterms_educationLevel", "asn_educationLevel"])(
    "stand under %s",
    (field) => {
      expect(levelsField({ [field]: ["07"] })).toEqual(["07"]);
    },
  );
});
