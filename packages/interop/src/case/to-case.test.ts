import { describe, expect, it } from "vitest";
import {
  child,
  document,
  type Fields,
  item,
  pack,
  time,
  uriOf,
  uuid,
} from "../../test/case/package-of.ts";
import { again, read } from "../../test/case/read-package.ts";
import { fromCase, toCase } from "./index.ts";

describe("what comes back", () => {
  it("is every field, unknown keys and extensions of others", () => {
    const one = item(1, {
      colour: "red",
      educationLevel: ["03", "04"],
      conceptKeywords: ["a"],
      CFItemType: "Claim",
      notes: "A note",
      extensions: { acme: { deep: [1, { two: null }] } },
    });
    const [written] = again(pack([one], [child(1)]))["CFItems"] as readonly Fields[];
    expect(written).toEqual({
      ...Object.fromEntries(Object.entries(one).filter(([key]) => key !== "colour")),
      extensions: {
        acme: { deep: [1, { two: null }] },
        "whole-learner/framework": { kind: "competency", other: { colour: "red" } },
      },
    });
  });

  it("is the text just as it came: Markdown, LaTeX, HTML, no-break spaces, signs beyond the basic plane", () => {
    const text = " **bold**\n- $\\frac{a}{b}$ <b>x</b>\u00A0two?- \u{1D451} 技能 ";
    const framework = read(pack([item(1, { fullStatement: text })], [child(1)]));
    expect(framework.competencies[0]?.name).toBe(text);
    expect(
      (
        again(pack([item(1, { fullStatement: text })], [child(1)]))["CFItems"] as readonly Fields[]
      )[0]?.["fullStatement"],
    ).toBe(text);
  });

  it("carries the licence with the name that the definitions give it, since titles in links are cut", () => {
    const licence = {
      identifier: uuid(40),
      uri: "https://example.org/licence",
      title: "A long name of a licence",
      licenseText: "All of it.",
      lastChangeDateTime: time,
    };
    const json = pack([], [], {
      CFDocument: {
        ...document,
        licenseURI: { title: "A long na", identifier: uuid(40), uri: licence.uri },
      },
      CFDefinitions: { CFLicenses: [licence] },
    });
    expect(read(json).licence).toMatchObject({
      name: "A long name of a licence",
      link: "https://example.org/licence",
    });
    expect(again(json)["CFDefinitions"]).toEqual({ CFLicenses: [licence] });
    expect((again(json)["CFDocument"] as Fields)["licenseURI"]).toEqual({
      title: "A long na",
      identifier: uuid(40),
      uri: licence.uri,
    });
  });

  it("follows what was edited in between", () => {
    const framework = read(pack([item(1, { humanCodingScheme: "A.1" })], [child(1)]));
    const [competency] = framework.competencies;
    const edited = {
      ...framework,
      competencies: [{ ...competency, name: "Said better" }],
    } as typeof framework;
    expect(toCase(edited).CFItems[0]).toMatchObject({
      fullStatement: "Said better",
      humanCodingScheme: "A.1",
      uri: uriOf(1),
    });
  });

  it("has the policy that the document was given", () => {
    const { framework } = { framework: read(pack([item(1)], [child(1)])) };
    const policy = { format: "whole-learner/policy@1", id: "ours" };
    // A policy is not looked at on the way: a part of one shows that it travels.
    const { value } = fromCase(toCase(framework, { policy: policy as never }));
    expect(value).toEqual({ framework, policy });
  });
});
