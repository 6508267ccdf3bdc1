import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documents } from "../../../test/arbitrary-document.ts";
import { counted, printed } from "../../../test/printed.ts";
import { tame } from "../tame.ts";
import { renderText } from "./index.ts";
import { displayWidth } from "./width.ts";

describe("text of any document", () => {
  it("has no line longer than the page", () => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 32, max: 120 }), (document, width) => {
        for (const line of renderText(document, { width }).split("\n")) {
          expect(displayWidth(line), line).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it("says every word: no character is lost, wherever a line or a cell ends", () => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 20, max: 120 }), (document, width) => {
        const said = counted(renderText(document, { width }));
        for (const [character, times] of counted(printed(document, "columns").map(tame).join(""))) {
          expect(said.get(character) ?? 0, character).toBeGreaterThanOrEqual(times);
        }
      }),
    );
  });
});
