import {
  type Framework,
  type FrameworkIndex,
  indexFramework,
  type LevelId,
  scaleById,
  type ScaleId,
} from "@whole-learner/core";
import type { Conversion } from "./conversion.ts";
import { convertMark } from "./convert-mark.ts";

/** What one level comes to where nothing else stands beside it. */
export interface LevelMark {
  readonly level: LevelId;
  readonly number: number;
  readonly mark?: string;
  readonly passed?: boolean;
}

/**
 * The table of a conversion as people read it: what each level of a scale comes to by itself, lowest first. Empty where the conversion does
 * not convert levels of the scale, or the framework does not have it. A level without a number is left out, and one whose number is so far
 * down that the conversion gives no result for it.
 *
 * @param conversion the school's conversion
 * @param framework the framework that the scale is in
 * @param scale the scale
 *
 * @example
 * ```ts
 * import { sketchFramework } from "@whole-learner/core";
 * import { levelMarks, parseConversion } from "@whole-learner/mastery";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient", "Advanced"], outcomes: { Communicator: ["Presents"] } });
 * const [scale] = framework.scales;
 * const ours = parseConversion({
 *   format: "whole-learner/conversion@1",
 *   id: "ours",
 *   levels: { [scale?.id ?? ""]: { by: "maximum" } },
 *   marks: { lowest: "C", cuts: [{ mark: "B", from: 75 }, { mark: "A", from: 90 }] },
 * });
 * levelMarks(ours, framework, scale?.id ?? "").map(({ number, mark }) => [number, mark]); // => [[25, "C"], [50, "C"], [75, "B"], [100, "A"]]
 * ```
 */
export function levelMarks(
  conversion: Conversion,
  framework: Framework | FrameworkIndex,
  scale: ScaleId,
): readonly LevelMark[] {
  const index = "format" in framework ? indexFramework(framework) : framework;
  const found = scaleById(index, scale);
  if (found === undefined || conversion.levels?.[scale] === undefined) return [];
  // Categories, and how many items a result needs, are about many items together.
  const {
    categories,
    emptyCategories,
    incomplete: { items, ...incomplete } = {},
    ...rest
  } = conversion;
  const alone: Conversion = { ...rest, incomplete };
  return found.levels.flatMap(({ id: level }): readonly LevelMark[] => {
    const result = convertMark(alone, {
      framework: index,
      items: [{ kind: "level", id: level, scale, level }],
    });
    if (result.status !== "converted") return [];
    const { number, mark, passed } = result;
    return [
      {
        level,
        number,
        ...(mark === undefined ? {} : { mark }),
        ...(passed === undefined ? {} : { passed }),
      },
    ];
  });
}
