import { type Issue, issue } from "../../issue/issue.ts";
import { bandPosition } from "../lookup/band-position.ts";
import { levelPosition } from "../lookup/level-position.ts";
import { scaleById } from "../lookup/scale-by-id.ts";
import type { BandPoint } from "../progression.ts";
import type { Check } from "./check.ts";

const pointPosition: Readonly<Record<BandPoint, number>> = { entering: 0, middle: 1, end: 2 };

/**
 * Within bands every band starts anew, so only the points of one band are compared; on a continuum all of them, youngest band first.
 * What names an unknown band or level is left out here: it is said elsewhere.
 */
export const expectationFalls: Check = (index) =>
  index.framework.progressions.flatMap(({ family, scale: scaleId, expected }, at) => {
    const scale = scaleById(index, scaleId);
    const inOrder = expected
      .flatMap(({ band, point, level }, position) => {
        const height = scale && levelPosition(scale, level);
        const bandAt = bandPosition(index, band);
        return height === undefined || bandAt === undefined
          ? []
          : [{ band, level, height, bandAt, pointAt: pointPosition[point], position }];
      })
      .sort((a, b) => a.bandAt - b.bandAt || a.pointAt - b.pointAt);
    return inOrder.flatMap(({ band, level, height, position }, place): readonly Issue[] => {
      const before = inOrder[place - 1];
      if (before === undefined || before.height <= height) return [];
      if (family === "within-band" && before.band !== band) return [];
      const path = ["progressions", at, "expected", position];
      return [issue("expectation-falls", path, { band, from: before.level, to: level }, "warning")];
    });
  });
