import type { Day, Problem } from "@whole-learner/core";
import {
  collectProducts,
  collectSum,
  compareSnapped,
  inDomain,
  quotientOf,
  snap,
} from "@whole-learner/psychometrics/numeric";
import type { Source } from "../determination/provenance.ts";
import { byDay, chooseAttempts } from "./choose-attempts.ts";
import type { Conversion, CreditRule } from "./conversion.ts";
import { conversionSource } from "./conversion-source.ts";
import type { Incomplete, MarkResult, NotConverted } from "./mark-result.ts";
import { notConverted } from "./not-converted.ts";
import type { IncompleteReasons, NotConvertedReasons } from "./reasons.ts";

/** How many of the competencies that a course asks for were shown. */
export interface CompetenciesShown {
  readonly status: "competencies";
  readonly reached: number;
  readonly asked: number;
}

/** One attempt at a course. */
export interface CreditAttempt {
  readonly id: string;
  /** The posting that gave its result out: a posting, or its id and day. Without one it earns nothing yet. */
  readonly posted?: { readonly id: string; readonly day: Day };
  readonly result: MarkResult | CompetenciesShown;
}

/** What credit is asked for: one learner's attempts at one course. */
export interface CreditQuestion {
  /** The whole credit of the course. */
  readonly credits: number;
  readonly attempts: readonly CreditAttempt[];
}

/** How credit was awarded. */
export interface CreditAccount {
  readonly conversion: Source;
  /** Posted attempts with a result, in the order of their posting: what each was good for, and what of it counts. */
  readonly attempts: readonly {
    readonly attempt: string;
    readonly earned: number;
    readonly counted: number;
  }[];
  /** Attempts without a result that was given out. */
  readonly setAside: readonly {
    readonly attempt: string;
    readonly reason: Problem<Pick<IncompleteReasons, "not-posted" | "mark-open">>;
  }[];
}

/** Credit that was awarded: none of it, a part or all. */
export interface AwardedCredit {
  readonly status: "converted";
  readonly credits: number;
  readonly of: number;
  readonly account: CreditAccount;
}

/** What an attempt is worth: so many of so many. */
function shownIn(
  { id, result }: CreditAttempt,
  { award }: CreditRule,
): CompetenciesShown | "open" | Problem<NotConvertedReasons> {
  switch (result.status) {
    case "incomplete":
      return "open";
    case "not-converted":
      return result.reason;
    case "converted":
      if (result.passed === undefined && award !== "none")
        return { code: "not-in-conversion", data: { section: "pass" } };
      return { status: "competencies", reached: result.passed === true ? 1 : 0, asked: 1 };
    case "competencies": {
      const { reached, asked } = result;
      const counts = Number.isInteger(reached) && Number.isInteger(asked);
      return counts && asked >= 1 && reached >= 0 && reached <= asked
        ? result
        : { code: "not-an-amount", data: { item: id } };
    }
    default:
      return result satisfies never;
  }
}

function earnedBy(
  { reached, asked }: CompetenciesShown,
  { award, step }: CreditRule,
  credits: number,
): number {
  if (award === "none") return 0;
  if (reached === asked) return credits;
  if (award === "all") return 0;
  const share = quotientOf(collectProducts([credits], [reached]), collectSum([asked]));
  return step === undefined ? share : snap(Math.floor(snap(share / step)) * step);
}

/** What of each attempt counts, in their order: together never more than the best of them, whatever the rule. */
function countOf(
  attempts: readonly { readonly id: string; readonly day: Day; readonly earned: number }[],
  { repeats }: CreditRule,
): readonly number[] {
  if (repeats !== "both") {
    const course = attempts.map((attempt) => ({ ...attempt, course: "" }));
    const { counted } = chooseAttempts(course, repeats, ({ earned }) => earned);
    return attempts.map(({ id, earned }) => (counted.some((one) => one.id === id) ? earned : 0));
  }
  let so = 0;
  return attempts.map(({ earned }) => {
    if (compareSnapped(earned, so) <= 0) return 0;
    const added = snap(earned - so);
    so = earned;
    return added;
  });
}

/**
 * Credit for a course: all or none of it, or the share of what was asked that was shown. Only what was posted earns credit, and however often a
 * course is taken, its credit is given once.
 *
 * @example
 * ```ts
 * import { awardCredit, parseConversion } from "@whole-learner/mastery";
 * const ours = parseConversion({
 *   format: "whole-learner/conversion@1",
 *   id: "ours",
 *   credit: { award: "partial", step: 0.25, repeats: "best" },
 * });
 * const attempts = [
 *   { id: "autumn", posted: { id: "p1", day: "2026-01-20" }, result: { status: "competencies", reached: 2, asked: 5 } },
 *   { id: "spring", posted: { id: "p2", day: "2026-06-10" }, result: { status: "competencies", reached: 4, asked: 5 } },
 * ] as const;
 * const credit = awardCredit(ours, { credits: 1, attempts });
 * credit.status === "converted" && credit.credits; // => 0.75
 * ```
 */
export function awardCredit(
  conversion: Conversion,
  { credits, attempts }: CreditQuestion,
): AwardedCredit | Incomplete<CreditAccount> | NotConverted {
  const { credit } = conversion;
  if (credit === undefined)
    return notConverted({ code: "not-in-conversion", data: { section: "credit" } });
  if (!(inDomain(credits) && credits >= 0))
    return notConverted({ code: "not-an-amount", data: { item: "credits" } });
  const given: { readonly id: string; readonly day: Day; readonly earned: number }[] = [];
  const setAside: CreditAccount["setAside"][number][] = [];
  const seen = new Set<string>();
  for (const attempt of attempts) {
    const { id, posted } = attempt;
    if (seen.has(id)) return notConverted({ code: "duplicate-item", data: { item: id } });
    seen.add(id);
    if (posted === undefined) {
      setAside.push({ attempt: id, reason: { code: "not-posted", data: {} } });
      continue;
    }
    const shown = shownIn(attempt, credit);
    if (shown === "open")
      setAside.push({ attempt: id, reason: { code: "mark-open", data: { attempt: id } } });
    else if ("code" in shown) return notConverted(shown);
    else given.push({ id, day: posted.day, earned: earnedBy(shown, credit, credits) });
  }
  given.sort(byDay);
  const counted = countOf(given, credit);
  const account: CreditAccount = {
    conversion: conversionSource(conversion),
    attempts: given.map(({ id, earned }, at) => ({
      attempt: id,
      earned,
      counted: counted[at] ?? 0,
    })),
    setAside,
  };
  if (given.length === 0) {
    const [first, ...rest] = setAside.map(({ reason }) => reason);
    return first === undefined
      ? notConverted({ code: "nothing-to-convert", data: {} })
      : { status: "incomplete", why: [first, ...rest], account };
  }
  const earned = given.map((one) => one.earned);
  const all = credit.repeats === "latest" ? earned.at(-1) : Math.max(...earned);
  return { status: "converted", credits: all ?? 0, of: credits, account };
}
