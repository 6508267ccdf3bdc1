import type { DecimalPlaces, Rounding, RoundingMode } from "@whole-learner/psychometrics/numeric";
import { deepFreeze } from "@whole-learner/testkit";
import type { Conversion } from "../../src/conversion/conversion.ts";
import { convertMark } from "../../src/conversion/convert-mark.ts";
import type { ConversionInput, LevelResult, MarkItem } from "../../src/conversion/mark-item.ts";
import {
  incompleteSentences,
  itemSetAsideSentences,
  notConvertedSentences,
} from "../../src/language/en/index.ts";
import { framework } from "../gradebook.ts";
import { toldInFull } from "../told-in-full.ts";
import { asJson } from "../as-json.ts";

export const rounding = (places: DecimalPlaces, mode: RoundingMode = "half-up"): Rounding =>
  deepFreeze({ places, mode, input: "snapped" });

/** The number of a result that has one, else why there is none. */
export const said = (document: Conversion, input: ConversionInput): unknown => {
  const result = asJson(convertMark(document, input));
  if ("account" in result)
    for (const { reason } of result.account?.setAside ?? [])
      toldInFull(reason, itemSetAsideSentences);
  switch (result.status) {
    case "converted":
      return result.number;
    case "incomplete":
      return result.why.map((why) => toldInFull(why, incompleteSentences));
    case "not-converted":
      return toldInFull(result.reason, notConvertedSentences);
    default:
      return result satisfies never;
  }
};

export const resultItem = (result: LevelResult): MarkItem => ({
  kind: "result",
  id: result.competency,
  result,
});

export const results = (...all: readonly LevelResult[]): ConversionInput =>
  deepFreeze({ framework, items: all.map(resultItem) });
