import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";
import { digestOf } from "./digest.ts";
import { isUuid, uuidV5 } from "./uuid.ts";

describe("canonicalJson", () => {
  // The example of RFC 8785, section 3.2.2.
  it("writes the example of RFC 8785", () => {
    const value = JSON.parse(`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  // RFC 8785, section 3.2.3: by UTF-16 code unit, so the emoji's surrogates come before U+FB33.
  it("sorts keys by UTF-16 code unit", () => {
    const keys = ["\u20ac", "\r", "\ufb33", "1", "\u{1f600}", "\u0080", "\u00f6"];
    const sorted = ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\u{1f600}", "\ufb33"];
    const value = Object.fromEntries(keys.map((key) => [key, 0]));
    expect(Object.keys(JSON.parse(canonicalJson(value)) as object).sort()).toEqual(
      [...sorted].sort(),
    );
    expect(canonicalJson(value)).toBe(
      `{${sorted.map((key) => `${JSON.stringify(key)}:0`).join(",")}}`,
    );
  });

  it("leaves out what is undefined", () => {
    expect(canonicalJson({ a: undefined, b: 1 } as never)).toBe('{"b":1}');
    expect(canonicalJson({})).toBe("{}");
    expect(canonicalJson([])).toBe("[]");
  });
});

describe("digestOf", () => {
  // printf '{}' | sha256sum; printf '{"a":1,"b":[2]}' | sha256sum
  it.each([
    [{}, "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"],
    [{ b: [2], a: 1 }, "0855bfc20eb6cfaa4be7d6b510c63dd22997718bddadcb1a4915cec3a16145b9"],
  ])("of %j", (value, expected) => {
    expect(digestOf(value)).toBe(expected);
  });

  it("differs where the content does", () => {
    expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: 2 }));
  });
});

describe("uuidV5", () => {
  const dns = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
  it.each([
    // RFC 9562, appendix A.4.
    ["www.example.com", dns, "2ed6657d-e927-568b-95e1-2665a8aea6a2"],
    // Python: uuid.uuid5(uuid.NAMESPACE_DNS, "python.org")
    ["python.org", dns, "886313e1-3b8a-5372-9b90-0c9aee199e5d"],
  ])("%s", (name, namespace, expected) => {
    expect(uuidV5(name, namespace)).toBe(expected);
    expect(uuidV5(name, namespace.toUpperCase())).toBe(expected);
  });
});

describe("isUuid", () => {
  it.each([
    ["2ed6657d-e927-568b-95e1-2665a8aea6a2", true],
    ["2ED6657D-E927-568B-95E1-2665A8AEA6A2", true],
    ["2ed6657d-e927-568b-95e1-2665a8aea6a", false],
    ["2ed6657d-e927-568b-95e1-2665a8aea6a2 ", false],
    ["x2ed6657d-e927-568b-95e1-2665a8aea6a2", false],
    ["2ed6657de927568b95e12665a8aea6a2", false],
    ["g0000000-0000-0000-0000-000000000000", false],
    ["", false],
  ])("%j: %s", (text, expected) => {
    expect(isUuid(text)).toBe(expected);
  });
});
