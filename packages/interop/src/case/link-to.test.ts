import { describe, expect, it } from "vitest";
import { uuid } from "../../test/case/package-of.ts";
import { isLinkToDocument, isLinkToItem, linkToDocument, linkToItem } from "./link-to.ts";

const urn = `urn:uuid:${uuid(1)}`;
const long = "a".repeat(59);

describe("the title of a link", () => {
  it.each([
    [{ humanCodingScheme: "A.1", abbreviatedStatement: "Short", fullStatement: "Long" }, "A.1"],
    [{ humanCodingScheme: "", abbreviatedStatement: "Short", fullStatement: "Long" }, "Short"],
    [{ abbreviatedStatement: "Short", fullStatement: "Long" }, "Short"],
    [{ abbreviatedStatement: "", fullStatement: "Long" }, "Long"],
    [{ fullStatement: "Long" }, "Long"],
    [{ title: "Of documents alone" }, ""],
  ])("to an item is its code, else its short statement, else the long one: %j", (fields, title) => {
    expect(linkToItem(uuid(1), fields)).toEqual({ title, identifier: uuid(1), uri: urn });
  });

  it.each([
    [`${long}b`, `${long}b`],
    [`${long}bc`, `${long}b`],
    // What came broken is not ours to mend.
    [`${long}\uD800`, `${long}\uD800`],
    // A character beyond the basic plane is whole or away.
    [`${long}\u{1D451}`, long],
    [`${long.slice(1)}\u{1D451}`, `${long.slice(1)}\u{1D451}`],
    [`${long.slice(1)}\u{1D451}z`, `${long.slice(1)}\u{1D451}`],
    [`\u{1D451}${long}`, `\u{1D451}${long.slice(1)}`],
  ])("has sixty characters of %s, none of them cut in two", (text, title) => {
    expect(linkToItem(uuid(1), { fullStatement: text })["title"]).toBe(title);
    expect(linkToDocument(uuid(1), { title: text })["title"]).toBe(title);
  });

  it("to a document is its own, empty where there is none", () => {
    const to = { identifier: uuid(1), uri: "https://example.org/doc" };
    expect(linkToDocument(uuid(1), { title: "Our promise", uri: to.uri })).toEqual({
      title: "Our promise",
      ...to,
    });
    expect(linkToDocument(uuid(1), { fullStatement: "Of items alone" })).toEqual({
      title: "",
      identifier: uuid(1),
      uri: urn,
    });
  });
});

describe("whether a link is the one that we write", () => {
  const items = { fullStatement: "Long", uri: "urn:x" };
  const documents = { title: "Long", uri: "urn:x" };
  const link = { title: "Long", identifier: uuid(1), uri: "urn:x" };

  it.each([
    [link, true],
    [{ ...link, title: "Lon" }, false],
    [{ ...link, identifier: uuid(2) }, false],
    [{ ...link, uri: urn }, false],
    [{ ...link, targetType: "CASE" }, false],
  ])("%j: %s", (given, is) => {
    expect(isLinkToItem(given, uuid(1), items)).toBe(is);
    expect(isLinkToDocument(given, uuid(1), documents)).toBe(is);
  });

  it("with the URN of the identifier where there is no URI", () => {
    const given = { title: "Long", identifier: uuid(1), uri: urn };
    expect(isLinkToItem(given, uuid(1), { fullStatement: "Long" })).toBe(true);
    expect(isLinkToDocument(given, uuid(1), { title: "Long" })).toBe(true);
    expect(isLinkToItem(link, uuid(1), { fullStatement: "Long" })).toBe(false);
  });
});
