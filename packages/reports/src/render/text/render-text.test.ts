import { describe, expect, it } from "vitest";
import { documentOf, pageBreak } from "../../document/index.ts";
import { renderText } from "./index.ts";

describe("renderText", () => {
  it("is 80 columns wide unless told, and never narrower than 20", () => {
    const page = documentOf({ kind: "page", title: "T", language: "en", children: [pageBreak()] });
    expect(renderText(page)).toBe(`${"-".repeat(80)}\n`);
    expect(renderText(page, { width: 33.9 })).toBe(`${"-".repeat(33)}\n`);
    expect(renderText(page, { width: 3 })).toBe(`${"-".repeat(20)}\n`);
    expect(renderText(page, {})).toBe(`${"-".repeat(80)}\n`);
  });
});
