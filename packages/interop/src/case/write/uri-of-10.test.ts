import { schemaFault } from "@whole-learner/testkit/interop";
import { describe, expect, it } from "vitest";
import { uriOf10 } from "./uri-of-10.ts";

// What is a URI says RFC 3986; the official schema of CASE 1.0 asks for `format: "uri"`.
const schema = { type: "string", format: "uri" };

describe("a URI of CASE 1.0", () => {
  it.each([
    ["https://example.org/a?b=c&d=(e)#f", "that of the web"],
    ["urn:uuid:00000000-0000-4000-8000-000000000001", "a name"],
    ["a+b.c-1:x", "every sign that a scheme may have"],
    ["ab://host", "a host"],
    ["urn:-._~:/?#@!$&'()*+,;=", "every sign that is a URI's own"],
    ["urn:a%41b%fFc", "what is written out already"],
    ["urn:see+http:///x", "a host that is none, further on"],
  ])("is %s as it came: %s", (uri) => {
    expect(uriOf10(uri)).toBe(uri);
    expect(schemaFault(schema, uri)).toBeUndefined();
  });

  it.each([
    // The first and the last of each length in UTF-8 (RFC 3629, section 3).
    ["\t", "%09"],
    [" ", "%20"],
    ["\u007F", "%7F"],
    ["\u0080", "%C2%80"],
    ["\u07FF", "%DF%BF"],
    ["\u0800", "%E0%A0%80"],
    ["\uD7FF", "%ED%9F%BF"],
    ["\uE000", "%EE%80%80"],
    ["\uFFFF", "%EF%BF%BF"],
    ["\u{10000}", "%F0%90%80%80"],
    ["\u{10FFFF}", "%F4%8F%BF%BF"],
    ["é", "%C3%A9"],
    ["技", "%E6%8A%80"],
    ["\u{1D451}", "%F0%9D%91%91"],
    // Half of a pair: what decoders put in its place.
    ["\uD800", "%EF%BF%BD"],
    ["\uDBFF", "%EF%BF%BD"],
    ["\uDFFF", "%EF%BF%BD"],
    // A percent sign that starts nothing.
    ["%", "%25"],
    ["%4", "%254"],
    ["%4g", "%254g"],
    ["%g4", "%25g4"],
    ["%%41", "%25%41"],
    ['[{|}]"<>\\^`', "%5B%7B%7C%7D%5D%22%3C%3E%5C%5E%60"],
    ["a b%c", "a%20b%25c"],
  ])("has %j as %s", (text, written) => {
    expect(uriOf10(`urn:x${text}y`)).toBe(`urn:x${written}y`);
    expect(schemaFault(schema, `urn:x${written}y`)).toBeUndefined();
  });

  it("has one fragment: the further number signs are written out", () => {
    expect(uriOf10("urn:a#b#c#d")).toBe("urn:a#b%23c%23d");
  });

  it.each([
    ["", "local:unknown"],
    ["Term", "local:Term"],
    ["8e1f", "local:8e1f"],
    ["a/b?c#d@e", "local:a%2Fb%3Fc%23d%40e"],
    ["1a:b", "local:1a%3Ab"],
    ["é:b", "local:%C3%A9%3Ab"],
    ["urn:", "local:urn%3A"],
    ["urn:?x", "local:urn%3A%3Fx"],
    ["urn:#x", "local:urn%3A%23x"],
    ["//host", "local:%2F%2Fhost"],
    // No host where there should be one.
    ["http://", "local:http%3A%2F%2F"],
    ["http:///x", "local:http%3A%2F%2F%2Fx"],
    ["http://?x", "local:http%3A%2F%2F%3Fx"],
    ["http://#x", "local:http%3A%2F%2F%23x"],
    ["http://:80", "local:http%3A%2F%2F%3A80"],
    ["http://@host", "local:http%3A%2F%2F%40host"],
  ])("makes %j a local name", (text, written) => {
    expect(uriOf10(text)).toBe(written);
    expect(schemaFault(schema, written)).toBeUndefined();
  });
});
