import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromFrameworkCsv, fromLogCsv, readCsv, writeCsv } from "./index.ts";

const cell = fc.string({
  unit: fc.constantFrom("a", "ü", '"', ",", ";", "\t", "\n", "\r", "=", "'", "-", " ", "𝑑", "#"),
});
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', ",", ";", "\n", "\r", "a", "\uFEFF", "#", "1") }),
);

describe("the laws of CSV", () => {
  it("reads back what was written, whatever is in the cells", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(cell, cell).filter(([a, b]) => `${a}${b}`.trim() !== ""),
          { maxLength: 8 },
        ),
        fc.constantFrom(",", ";", "\t"),
        fc.boolean(),
        fc.boolean(),
        (rows, delimiter, mark, defuse) => {
          const text = writeCsv(["a", "b"], rows, { delimiter, mark, defuse });
          const { value, issues } = readCsv(text, { delimiter, defused: defuse });
          expect(issues).toEqual([]);
          expect(value.rows.map(({ cells }) => cells)).toEqual(rows);
          expect(value.rows.map(({ row }) => row)).toEqual(rows.map((_, at) => at + 2));
        },
      ),
    );
  });

  it("reads anything without throwing", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        readCsv(text);
        fromLogCsv(`learner,competency,happened,number\n${text}`);
        const about = { id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", title: "x" };
        const { value } = fromFrameworkCsv(
          {
            nodes: `id,part of,name\n${text}`,
            scales: text,
            bands: text,
            progressions: text,
            relations: text,
          },
          about,
        );
        expect(value).toBeDefined();
      }),
    );
  });
});
