import type { Judgement } from "../evidence/judgement.ts";
import { type CrossedRecord, crossRecord } from "./cross-record.ts";
import { crossStatedLevel } from "./cross-stated.ts";
import { keepLevelApart } from "./keep-apart.ts";
import type { Crossing } from "./migration-map.ts";

/** Brings a professional judgement to the other framework. */
export function crossJudgement(
  judgement: Judgement,
  crossing: Crossing,
  toEach: boolean,
): CrossedRecord<Judgement> {
  const { value } = judgement;
  const stated = value.kind === "level" ? value : undefined;
  return crossRecord<Judgement>(
    {
      record: judgement,
      target: judgement.target,
      band: stated?.band,
      toEach,
      keep({ target, nameKept }) {
        const kept =
          stated === undefined
            ? value
            : { ...stated, level: keepLevelApart(stated.level, target, crossing) };
        return { ...judgement, target: nameKept, value: kept };
      },
      as({ target, targetAfter, nameAfter }) {
        const { value: level, ...crossed } = crossStatedLevel(
          stated?.level,
          target,
          targetAfter,
          crossing,
        );
        if (crossed.fate === "lost") return { ...crossed, value: undefined };
        const valueAfter = stated && level !== undefined ? { ...stated, level } : value;
        // A successor is of the kind that it succeeds.
        const targetNow = nameAfter as Judgement["target"];
        return { ...crossed, value: { ...judgement, target: targetNow, value: valueAfter } };
      },
    },
    crossing,
  );
}
