import { competencyById, type FrameworkIndex, type Problem, scaleById } from "@whole-learner/core";
import { atLeast } from "@whole-learner/psychometrics/numeric";
import type { Conversion, ConvertibleState } from "./conversion.ts";
import { levelWorthOf } from "./level-worth-of.ts";
import type { LevelItem, LevelResult, MarkItem } from "./mark-item.ts";
import type { ItemSetAsideReasons, NotConvertedReasons } from "./reasons.ts";

/** One item: counted, set aside, keeping the whole open, or a reason why nothing can be converted. */
export type Fate =
  | { readonly as: "counted"; readonly points: number; readonly of: number | undefined }
  | { readonly as: "set-aside"; readonly reason: Problem<ItemSetAsideReasons> }
  | { readonly as: "open"; readonly state: ConvertibleState }
  | { readonly as: "fault"; readonly reason: Problem<NotConvertedReasons> };

const aside = (reason: Problem<ItemSetAsideReasons>): Fate => ({ as: "set-aside", reason });
const fault = (reason: Problem<NotConvertedReasons>): Fate => ({ as: "fault", reason });

function treat({ states }: Conversion, state: ConvertibleState, of: number | undefined): Fate {
  switch (states?.[state] ?? "leave-out") {
    case "leave-out":
      return aside({ code: "left-out", data: { state } });
    case "zero":
      return { as: "counted", points: 0, of };
    default:
      return { as: "open", state };
  }
}

function ofLevel(
  { levels, full = 100 }: Conversion,
  { id, scale, level, score }: Pick<LevelItem, "id" | "scale" | "level"> & { score?: number },
  index: FrameworkIndex | undefined,
): Fate {
  const worth = levels !== undefined && Object.hasOwn(levels, scale) ? levels[scale] : undefined;
  if (worth === undefined) return fault({ code: "scale-not-converted", data: { item: id, scale } });
  const known = index && scaleById(index, scale);
  const [lowest] = known?.levels ?? [];
  // A share or a probability is no place on the scale. Above its top is extra credit.
  if (worth.read === "score" && score !== undefined && lowest && !atLeast(score, lowest.value))
    return fault({ code: "score-off-scale", data: { item: id, scale, score } });
  const number = levelWorthOf(
    worth,
    { level, ...(score === undefined ? {} : { score }) },
    known,
    full,
  );
  return number === undefined
    ? fault({ code: "level-without-number", data: { item: id, scale, level } })
    : { as: "counted", points: number, of: full };
}

function ofResult(
  conversion: Conversion,
  id: string,
  result: LevelResult,
  index: FrameworkIndex | undefined,
): Fate {
  if (index === undefined) return fault({ code: "framework-needed", data: { item: id } });
  const { scale, level, score, modified } = result;
  const { kind } = competencyById(index, result.competency) ?? {};
  if (kind === "mindset" && conversion.mindsets === undefined)
    return aside({ code: "mindset", data: {} });
  if (modified !== undefined && conversion.modified === undefined)
    return aside({ code: "modified", data: {} });
  if (!Object.hasOwn(conversion.levels ?? {}, scale))
    return aside({ code: "scale-not-converted", data: { scale } });
  switch (result.status) {
    case "determined":
    case "judged":
      return ofLevel(
        conversion,
        { id, scale, level: level ?? "", ...(score === undefined ? {} : { score }) },
        index,
      );
    default: {
      const { code } = result.reason ?? {};
      if (code === "exempt" || code === "not-taught-yet") return aside({ code, data: {} });
      return treat(conversion, result.status, conversion.full ?? 100);
    }
  }
}

const isAmount = (amount: number): boolean => Number.isFinite(amount) && amount >= 0;

/** What becomes of one item, whatever category it is in. */
export function fateOf(
  conversion: Conversion,
  item: MarkItem,
  index: FrameworkIndex | undefined,
): Fate {
  switch (item.kind) {
    case "points":
      return isAmount(item.points) && isAmount(item.of)
        ? { as: "counted", points: item.points, of: item.of }
        : fault({ code: "not-an-amount", data: { item: item.id } });
    case "level":
      return ofLevel(conversion, item, index);
    case "result":
      return ofResult(conversion, item.id, item.result, index);
    case "state": {
      const { state, of } = item;
      if (of !== undefined && !isAmount(of))
        return fault({ code: "not-an-amount", data: { item: item.id } });
      return state === "missing" || state === "pending"
        ? treat(conversion, state, of)
        : aside({ code: state, data: {} });
    }
    default:
      return item satisfies never;
  }
}
