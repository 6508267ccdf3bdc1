import type { Framework } from "@whole-learner/core/framework";
import { describe, expect, it } from "vitest";
import { framework, made, ourId, written } from "../../../test/case/our-framework.ts";
import { document, type Fields, pack, time, uuid } from "../../../test/case/package-of.ts";
import { read } from "../../../test/case/read-package.ts";
import { fromCase } from "../index.ts";
import { foreignOf, isBare } from "./write-document.ts";

const documentOf = (of: Framework, options: Parameters<typeof written>[1] = {}): Fields =>
  written(of, options)["CFDocument"] as Fields;

/** A package with nothing but a document. */
const from = (more: Fields): Framework =>
  read(pack([], [], { CFDocument: { ...document, ...more } }));

/** The document of a framework of ours that says no more than it must. */
const least = {
  identifier: ourId,
  uri: `urn:uuid:${ourId}`,
  lastChangeDateTime: time,
  title: "Our promise",
  creator: "",
  language: "en",
  version: "1",
  adoptionStatus: "Draft",
  caseVersion: "1.1",
  extensions: { "whole-learner/framework": { version: 1, undated: time } },
};

describe("the document of a framework of ours", () => {
  it("says no more than there is", () => {
    expect(documentOf(framework())).toEqual(least);
  });

  it("says all that there is", () => {
    const all = framework({
      id: ourId.toUpperCase(),
      version: "2.1",
      status: "adopted",
      adopted: "2026-05-04",
      describes: "educators",
      title: { en: "Our promise", es: "Nuestra promesa" },
      description: { en: "Said plainly", es: "Dicho claro" },
      languages: ["en", "es"],
      publisher: "Lantern Bay",
      uri: "https://example.org/ours",
      licence: { name: "CC BY 4.0", attribution: "By us" },
      vision: { mission: "Everyone" },
      portrait: { title: "Portrait", outcomes: [] },
      vocabulary: { relations: [{ id: "mine", name: "Mine" }] },
      gradeBands: [{ id: "3", name: "Three" }],
      extensions: { acme: 1 },
    });
    // Name-based (RFC 9562, version 5): of the licence's name in the document.
    const licence = "2c464074-9236-559d-9130-81370f6a5bbf";
    expect(documentOf(all)).toEqual({
      ...least,
      creator: "Lantern Bay",
      description: "Said plainly",
      version: "2.1",
      adoptionStatus: "Adopted",
      statusStartDate: "2026-05-04",
      uri: "https://example.org/ours",
      licenseURI: { title: "CC BY 4.0", identifier: licence, uri: `urn:uuid:${licence}` },
      extensions: {
        acme: 1,
        "whole-learner/framework": {
          version: 1,
          undated: time,
          id: ourId.toUpperCase(),
          title: { en: "Our promise", es: "Nuestra promesa" },
          description: { en: "Said plainly", es: "Dicho claro" },
          languages: ["en", "es"],
          describes: "educators",
          licence: { name: "CC BY 4.0", attribution: "By us" },
          vision: { mission: "Everyone" },
          portrait: { title: "Portrait", outcomes: [] },
          vocabulary: { relations: [{ id: "mine", name: "Mine" }] },
          gradeBands: [{ id: "3", name: "Three" }],
        },
      },
    });

    const { value, issues } = fromCase(written(all));
    expect(value?.framework).toStrictEqual(all);
    expect(issues).toEqual([]);
  });

  it("has an identifier made of an id that is none", () => {
    const of = documentOf(framework({ id: "ours" }));
    expect(of).toMatchObject({
      identifier: "3da1439e-8721-586c-b7e7-026ffd650e7f",
      extensions: { "whole-learner/framework": { id: "ours" } },
    });
  });

  it("keeps a day of adoption and a URI that its fields would not give back", () => {
    const of = framework({ adopted: "2026-05-04", uri: `urn:uuid:${ourId}`, extensions: {} });
    expect(documentOf(of)).toEqual({
      ...least,
      extensions: {
        "whole-learner/framework": {
          version: 1,
          undated: time,
          adopted: "2026-05-04",
          uri: `urn:uuid:${ourId}`,
          bare: true,
        },
      },
    });
    expect(fromCase(written(of)).value?.framework).toStrictEqual(of);
  });

  it("carries a policy in 1.1", () => {
    const policy = { format: "whole-learner/policy@1" } as never;
    expect(documentOf(framework({ extensions: { acme: 1 } }), { policy })["extensions"]).toEqual({
      ...least.extensions,
      acme: 1,
      "whole-learner/policy": policy,
    });
    expect(written(framework(), { version: "1.0", policy })).toEqual(
      written(framework(), { version: "1.0" }),
    );
  });

  it("says in 1.0 of which package it is, and nothing that 1.0 does not have", () => {
    const { caseVersion: _, extensions: __, ...old } = least;
    const link = { title: "Our promise", identifier: ourId, uri: `urn:uuid:${ourId}` };
    expect(documentOf(framework(), { version: "1.0" })).toEqual({ ...old, CFPackageURI: link });
  });
});

describe("the package of a document of 1.0", () => {
  it("is the one that the document named", () => {
    const { extensions: _, ...of } = framework();
    const named = {
      ...of,
      extensions: { "whole-learner/case": { other: { CFPackageURI: "mine" } } },
    } as Framework;
    expect(documentOf(named, { version: "1.0" })["CFPackageURI"]).toBe("mine");
  });
});

describe("the language of a document", () => {
  it.each([
    // What came, what it was read as, what comes back; and once the main language is French.
    [undefined, "en", undefined],
    [null, "en", undefined],
    ["", "en", ""],
    ["es", "es", "es"],
    [" es_MX ", "es-MX", " es_MX "],
    ["en_US", "en-US", "en_US"],
    ["no language", "en", "no language"],
    [{ tag: "es" }, "en", undefined],
  ])("%j is %s and comes back as %j; another one takes its place", (language, main, back) => {
    const of = from(language === undefined ? {} : { language });
    expect(of.languages).toEqual([main]);
    expect(documentOf(of)["language"]).toBe(back);
    expect(documentOf({ ...of, languages: ["fr"] })["language"]).toBe("fr");
  });

  it("is said where it was not, once it is no longer the one that is taken for granted", () => {
    const of = framework({ extensions: { "whole-learner/case": { language: ["es"] } } });
    expect(documentOf(of)["language"]).toBe("en");
  });
});

describe("the status of a document", () => {
  it.each([
    [undefined, "draft", undefined],
    ["Draft", "draft", "Draft"],
    [" private draft", "private-draft", " private draft"],
    ["Adopted", "adopted", "Adopted"],
    ["ADOPTED", "adopted", "ADOPTED"],
    ["Under review", "draft", "Under review"],
  ])(
    "%j is %s and comes back as %j; another one takes its place",
    (adoptionStatus, status, back) => {
      const of = from(adoptionStatus === undefined ? {} : { adoptionStatus });
      expect(of.status).toBe(status);
      expect(documentOf(of)["adoptionStatus"]).toBe(back);
      expect(documentOf({ ...of, status: "deprecated" })["adoptionStatus"]).toBe("Deprecated");
      if (status !== "draft")
        expect(documentOf({ ...of, status: "draft" })["adoptionStatus"]).toBe("Draft");
    },
  );

  it.each([
    ["Adopted", "2026-05-04"],
    ["Draft", undefined],
  ])("%s: its first day is the day of adoption where it is adopted", (adoptionStatus, adopted) => {
    const of = from({ adoptionStatus, statusStartDate: "2026-05-04" });
    expect(of.adopted).toBe(adopted);
    expect(documentOf(of)["statusStartDate"]).toBe("2026-05-04");
  });

  it("has no first day once it is adopted on no day", () => {
    const of = from({ adoptionStatus: "Draft", statusStartDate: "2026-05-04" });
    expect(Object.keys(documentOf({ ...of, status: "adopted" }))).not.toContain("statusStartDate");
  });
});

describe("the version of a document", () => {
  it.each([
    [undefined, "1", undefined],
    ["", "1", ""],
    ["1", "1", "1"],
    ["2.1", "2.1", "2.1"],
  ])("%j is %s and comes back as %j; another one takes its place", (version, ours, back) => {
    const of = from(version === undefined ? {} : { version });
    expect(of.version).toBe(ours);
    expect(documentOf(of)["version"]).toBe(back);
    expect(documentOf({ ...of, version: "3" })["version"]).toBe("3");
  });
});

describe("the licence of a document", () => {
  const licenseURI = { title: "CC", identifier: uuid(40), uri: "https://example.org/cc" };
  const of = from({ licenseURI });
  const { licence } = of;
  const kept = (one: Framework): unknown =>
    ((documentOf(one)["extensions"] as Fields)["whole-learner/framework"] as Fields)["licence"];

  it("is the link that came", () => {
    expect(documentOf(of)["licenseURI"]).toEqual(licenseURI);
    expect(kept(of)).toBe(undefined);
  });

  it.each([
    ["name", { ...licence, name: "Ours" }, licenseURI.uri],
    ["link", { ...licence, link: "https://example.org/other" }, "https://example.org/other"],
    ["words", { ...licence, attribution: "By us" }, licenseURI.uri],
  ])("is a link of ours once its %s are others, and itself beside it", (_, changed, uri) => {
    const one = { ...of, licence: changed } as Framework;
    const { name } = changed as { readonly name: string };
    expect(documentOf(one)["licenseURI"]).toEqual({
      title: name,
      identifier: made(`licence:${name}`),
      uri,
    });
    expect(kept(one)).toEqual(changed);
  });

  it("is gone where it was taken away", () => {
    const { licence: _, ...without } = of;
    expect(Object.keys(documentOf(without))).not.toContain("licenseURI");
  });
});

describe("the extensions of others", () => {
  it("are those that are neither ours nor CASE's", () => {
    const all = { acme: 1, "whole-learner/case": {}, "whole-learner/framework": {} };
    expect(foreignOf(all)).toEqual({ acme: 1 });
    expect(foreignOf(undefined)).toEqual({});
  });

  it("are bare where they are there with nothing in them", () => {
    expect([undefined, {}, { acme: 1 }].map(isBare)).toEqual([undefined, true, undefined]);
  });
});
