import { describe, expect, it } from "vitest";
import { closeAll } from "../../../test/close-all.ts";
import { fitted } from "../../../test/fitted.ts";
import { five } from "../../../test/five-items.ts";
import { locationsOf } from "../../../test/locations-of.ts";
import { simulateMany } from "../../../test/simulate.ts";
import { noResponse } from "../score/response-columns.ts";
import { fitItems } from "./fit-items.ts";

describe("missing responses", () => {
  const columns = simulateMany(five, 300, 5);

  it("count for nothing", () => {
    const more = columns.map((column) => Uint8Array.of(...column, noResponse, noResponse));
    const one = fitted(fitItems("rasch", columns));
    const other = fitted(fitItems("rasch", more));
    expect(other.logLikelihood).toBeCloseTo(one.logLikelihood, 7);
    expect(other.persons).toBe(302);
    closeAll(other.items.flatMap(locationsOf), one.items.flatMap(locationsOf), 6);
  });

  it("may be many, in a design where nobody answers all", () => {
    const half = columns.map((column, item) =>
      column.map((code, person) => ((person + item) % 2 === 0 ? noResponse : code)),
    );
    const found = fitted(fitItems("rasch", half));
    expect(found.status).toBe("converged");
    const whole = fitted(fitItems("rasch", columns)).items.flatMap(locationsOf);
    found.items
      .flatMap(locationsOf)
      .forEach((b, at) => expect(Math.abs(b - (whole[at] as number))).toBeLessThan(0.4));
  });
});
