import type { Rating } from "../evidence/rating.ts";
import { nodeOf } from "../framework/lookup/node-of.ts";
import { type CrossedRecord, crossRecord } from "./cross-record.ts";
import { crossValue } from "./cross-value.ts";
import { keepApart } from "./keep-apart.ts";
import type { Crossing } from "./migration-map.ts";

/** Brings a rating to the other framework. */
export function crossRating(
  rating: Rating,
  crossing: Crossing,
  toEach: boolean,
): CrossedRecord<Rating> {
  return crossRecord<Rating>(
    {
      record: rating,
      target: rating.target,
      band: rating.band,
      toEach,
      keep({ target, nameKept }) {
        return { ...keepApart(rating, target, crossing), target: nameKept };
      },
      as({ target, targetAfter, nameAfter, isMerged }) {
        const { value: scaled, ...crossed } = crossValue(
          { value: rating.value, scale: rating.scale },
          target,
          targetAfter,
          crossing,
        );
        if (scaled === undefined) return { ...crossed, value: undefined };
        const { value, scale } = scaled;
        // What one rater saw of several that are one now are rows of one rubric: not several ratings, and no duplicates.
        const row = isMerged ? (nodeOf(crossing.from, target)?.node.code ?? target) : undefined;
        const criterion = rating.criterion ?? row;
        return {
          ...crossed,
          value: {
            ...rating,
            // A successor is of the kind that it succeeds.
            target: nameAfter as Rating["target"],
            value,
            ...(scale === undefined ? {} : { scale }),
            ...(criterion === undefined ? {} : { criterion }),
          },
        };
      },
    },
    crossing,
  );
}
