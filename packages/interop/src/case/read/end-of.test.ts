import { describe, expect, it } from "vitest";
import { item, uuid } from "../../../test/case/package-of.ts";
import { documentId, readingOf } from "../../../test/case/reading-of.ts";
import type { JsonRecord } from "../../json/json-record.ts";
import { type End, endOf } from "./read-associations.ts";
import { readItems } from "./read-items.ts";

const capitals = "4a2f0f0e-aaaa-4a39-9a64-0c6f2f3a7d11";
const items = readItems(readingOf(), {
  records: [
    item(1),
    item(2, { identifier: capitals }),
    item(3, { identifier: "Local-3", uri: "https://example.org/Third" }),
    item(4, { identifier: "", uri: "" }),
  ] as readonly JsonRecord[],
  above: ["CFItems"],
});

describe("the end of an association", () => {
  it.each<[string, JsonRecord, End]>([
    ["by its identifier", { identifier: uuid(1), uri: "https://example.org/Third" }, 0],
    ["by its identifier in capitals", { identifier: capitals.toUpperCase() }, 1],
    ["by an identifier that is no UUID", { identifier: "local-3" }, 2],
    ["by the same in other letters", { identifier: "LOCAL-3", uri: `x/${uuid(1)}` }, 2],
    [
      "by the document's identifier",
      { identifier: documentId.toUpperCase(), uri: uuid(1) },
      "document",
    ],
    [
      "outside by a UUID that the package has not",
      { identifier: uuid(99), uri: `x/${uuid(1)}` },
      "outside",
    ],
    ["by the UUID at the end of its URI", { uri: `https://moved.example/${uuid(1)}` }, 0],
    [
      "by that before the URI itself",
      { identifier: "else", uri: `https://moved.example/${capitals.toUpperCase()}/` },
      1,
    ],
    ["by its URI in other letters", { identifier: "else", uri: "https://EXAMPLE.org/third" }, 2],
    [
      "by the document's UUID at the end of its URI",
      { uri: `https://moved.example/${documentId.toUpperCase()}` },
      "document",
    ],
    [
      "outside by a URI that nothing has",
      { identifier: "else", uri: "https://example.org/none" },
      "outside",
    ],
    ["outside by a UUID at the end of a URI that nothing has", { uri: `x/${uuid(99)}` }, "outside"],
    ["outside where it has no usable member", { identifier: 5, uri: null }, "outside"],
    ["outside where it says nothing", { identifier: "", uri: "" }, "outside"],
    ["by its URI where the identifier is a number", { identifier: 5, uri: `x/${uuid(1)}` }, 0],
  ])("is found %s", (_, link, end) => {
    expect(endOf(link, items, documentId)).toBe(end);
  });
});
