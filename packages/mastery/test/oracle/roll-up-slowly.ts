import type { Judgement } from "@whole-learner/core";
import type { RollUpRules } from "../../src/roll-up/registry.ts";
import type { RequirementTree } from "../../src/roll-up/requirement-tree.ts";
import { bandOfChildren, childrenInBand } from "./children-in-band.ts";
import { elsewhere, type Moved } from "./children-elsewhere.ts";
import { isOfEarlierBand } from "./judge-slowly.ts";
import { levelOf } from "./level-slowly.ts";
import {
  different,
  hasLevel,
  isAttempted,
  isExempt,
  type Look,
  mixes,
  type Numbered,
  numberOf,
  type OracleChild,
  type OracleNode,
  target,
} from "./oracle-children.ts";
import { higher, lower, mean } from "./oracle-question.ts";
import { billionths, compared, divided, of, type Rational, sum, times, zero } from "./rational.ts";
import { pooled } from "./pool-slowly.ts";
import type { OracleFound } from "./score-series.ts";

// Each roll-up rule once more: an outcome over competencies on one scale, from what the rules are said to do.

type Rolled =
  | OracleFound
  | Omit<OracleNode, "level">
  | { readonly met: boolean; readonly have: number; readonly need: number };

/** The numbers of the children that count, handed on; or why there are none. */
function withNumbers(
  look: Look,
  go: (counted: readonly [Numbered, ...Numbered[]]) => OracleFound,
): OracleFound {
  const { children, given, scale } = look;
  const { coverage = "use-what-is-there", of: which = "score" } = given;
  const there = children.filter((child) => !isExempt(child));
  const counted = there.flatMap((child): Numbered[] => {
    const number = numberOf(child, given, which, scale);
    if (number !== undefined) return [{ child, number }];
    return coverage === "lowest" ? [{ child, number: of(scale.levels[0]?.value ?? 0) }] : [];
  });
  const [first, ...rest] = counted;
  if (there.length === 0) return { code: "no-children" };
  if (mixes(there, which, look)) return different;
  return first === undefined || (coverage === "wait" && counted.length < there.length)
    ? { code: "children-missing" }
    : go([first, ...rest]);
}

const numbersIn = (counted: readonly Numbered[]): readonly Rational[] =>
  counted.map(({ number }) => number);

function mode(counted: readonly Numbered[], tie: unknown): OracleFound {
  const alike = ({ number }: Numbered): readonly Numbered[] =>
    counted.filter((other) => compared(other.number, number) === 0);
  const most = Math.max(...counted.map((one) => alike(one).length));
  const frequent = counted.filter((one) => alike(one).length === most);
  const all = numbersIn(frequent);
  const [high, low] = [all.reduce(higher), all.reduce(lower)];
  if (tie === "highest" || compared(high, low) === 0) return { score: high };
  if (tie === "lowest") return { score: low };
  if (tie === "mean") return { score: mean(all) };
  if (tie === "none") return { code: "tie" };
  const dated = frequent.flatMap(({ child, number }) =>
    child.newest === undefined ? [] : [{ at: child.newest, number }],
  );
  if (dated.length < frequent.length) return { code: "not-told" };
  const latest = Math.max(...dated.map(({ at }) => at));
  const last = dated.filter(({ at }) => at === latest).map(({ number }) => number);
  // Shown at the same instant: the higher one.
  return { score: new Set(last.map(billionths)).size === 1 ? last.reduce(higher) : high };
}

/** Whether a child is where it has to be. */
function isThere(
  child: OracleChild,
  { given, scale }: Look,
  at: unknown = given["at"] ?? "goal",
): boolean {
  const number = numberOf(child, given, given["of"] ?? "level-value", scale);
  return number !== undefined && compared(number, target(at, scale)) >= 0;
}

/** Enough children where they have to be. */
function enough(look: Look, needOf: (count: number) => number): Rolled {
  const { coverage = "lowest", empty = "no-evidence" } = look.given;
  const all = look.children.filter((child) => !isExempt(child));
  if (all.length === 0) {
    return empty === "met" ? { met: true, have: 0, need: 0 } : { code: "no-children" };
  }
  const known = all.filter(hasLevel);
  if (mixes(all, look.given["of"] ?? "level-value", look)) return different;
  const counted = coverage === "use-what-is-there" ? known : all;
  if ((coverage === "wait" && known.length < all.length) || counted.length === 0) {
    return { code: "children-missing" };
  }
  const have = counted.filter((child) => isThere(child, look)).length;
  const need = needOf(counted.length);
  return { met: have >= need, have, need };
}

interface Met {
  readonly met: boolean;
  readonly have: number;
  readonly need: number;
}

/** A tree of requirements; nothing where nothing in it counts. */
function tree(node: RequirementTree, look: Look): Met | undefined {
  if ("child" in node) {
    const child = look.children.find(({ id }) => id === node.child);
    if (child === undefined || isExempt(child)) return undefined;
    const met = isThere(child, look, node.at ?? look.given["at"] ?? "goal");
    return { met, have: met ? 1 : 0, need: 1 };
  }
  const members = "all" in node ? node.all : "any" in node ? node.any : node.of;
  const found = members.flatMap((member) => {
    const own = tree(member, look);
    return own === undefined ? [] : [{ met: own.met, required: member.required === true }];
  });
  if (found.length === 0) return undefined;
  const have = found.filter(({ met }) => met).length;
  if ("any" in node) return { met: have > 0, have, need: 1 };
  const need = "all" in node ? found.length : Math.min(node.least, found.length);
  return { met: have >= need && found.every(({ met, required }) => met || !required), have, need };
}

const names = (node: RequirementTree, child: string): boolean => {
  if ("child" in node) return node.child === child;
  const members = "all" in node ? node.all : "any" in node ? node.any : node.of;
  return members.some((member) => names(member, child));
};

type Rule = (look: Look) => Rolled;
const rules: { readonly [R in Exclude<keyof RollUpRules, "profile">]: Rule } = {
  mean: (look) => withNumbers(look, (counted) => ({ score: mean(numbersIn(counted)) })),
  highest: (look) => withNumbers(look, (counted) => ({ score: numbersIn(counted).reduce(higher) })),
  lowest: (look) => withNumbers(look, (counted) => ({ score: numbersIn(counted).reduce(lower) })),
  median: (look) =>
    withNumbers(look, (counted) => {
      const order = [...numbersIn(counted)].sort(compared);
      const low = order[Math.ceil(order.length / 2) - 1] ?? zero;
      const high = order[Math.floor(order.length / 2)] ?? zero;
      const { tie = "mean" } = look.given;
      return { score: tie === "lower" ? low : tie === "upper" ? high : mean([low, high]) };
    }),
  mode: (look) => withNumbers(look, (counted) => mode(counted, look.given["tie"])),
  "weighted-mean": (look) => {
    const { weights = {}, otherwise = 1 } = look.given;
    const weightOf = ({ id }: OracleChild): Rational =>
      of((weights as Record<string, number>)[id] ?? Number(otherwise));
    const children = look.children.filter(
      (child) => isExempt(child) || weightOf(child).over !== 0n,
    );
    return withNumbers({ ...look, children }, (counted) => ({
      score: divided(
        sum(counted.map(({ child, number }) => times(weightOf(child), number))),
        sum(counted.map(({ child }) => weightOf(child))),
      ),
    }));
  },
  conjunctive: (look) =>
    withNumbers(look, (counted) => {
      const least = numbersIn(counted).reduce(lower);
      if (compared(least, target(look.given["floor"], look.scale)) >= 0) {
        return { score: mean(numbersIn(counted)) };
      }
      return look.given["below"] === "lowest" ? { score: least } : { code: "below-floor" };
    }),
  pooled,
  all: (look) => enough(look, (count) => count),
  any: (look) => enough(look, () => 1),
  "n-of-m": (look) => enough(look, (count) => Math.min(count, Number(look.given["n"]))),
  points: (look) => {
    const { members = [], need, empty = "no-evidence" } = look.given;
    const counted = (members as readonly { child: string; points: number; required?: boolean }[])
      .map((member) => ({ ...member, of: look.children.find(({ id }) => id === member.child) }))
      .flatMap((member) =>
        member.of === undefined || isExempt(member.of)
          ? []
          : [{ ...member, there: isThere(member.of, look) }],
      );
    if (counted.length === 0) {
      return empty === "met" ? { met: true, have: 0, need: 0 } : { code: "no-children" };
    }
    const named = counted.flatMap(({ of: child }) => child ?? []);
    if (mixes(named, look.given["of"] ?? "level-value", look)) return different;
    const total = (some: typeof counted): number =>
      some.reduce((points, member) => points + member.points, 0);
    const have = total(counted.filter(({ there }) => there));
    const asked = Math.min(Number(need), total(counted));
    const met = have >= asked && counted.every(({ required, there }) => there || required !== true);
    return { met, have, need: asked };
  },
  requirements: (look) => {
    const asked = look.given["tree"] as RequirementTree;
    const named = look.children.filter((child) => !isExempt(child) && names(asked, child.id));
    if (mixes(named, look.given["of"] ?? "level-value", look)) return different;
    const found = tree(asked, look);
    if (found !== undefined) return found;
    return look.given["empty"] === "met"
      ? { met: true, have: 0, need: 0 }
      : { code: "no-children" };
  },
};

/** What stands above the competencies, by a rule. */
export function rollUpSlowly(
  rule: keyof RollUpRules,
  {
    least,
    judgement,
    bands,
    moved,
    ...asked
  }: Look & {
    readonly least: number | undefined;
    readonly judgement: Judgement | undefined;
    readonly bands: readonly string[];
    readonly moved: Moved | undefined;
  },
): OracleNode {
  const band = bandOfChildren(asked.children, bands);
  // Whatever is under it, a person's word stands in front.
  const stands = judgement !== undefined && !isOfEarlierBand(judgement, band, bands);
  if (stands && judgement.value.kind === "level") {
    return {
      status: "judged",
      level: judgement.value.level,
      judged: true,
      band: judgement.value.band,
    };
  }
  if (stands) {
    const code = judgement.value.kind === "exempt" ? "exempt" : "judged-no-level";
    return { status: "undetermined", code, judged: true };
  }
  const known = rule === "profile" ? asked.children : childrenInBand(asked.children, band);
  const node = made(rule, { ...asked, children: known }, { least, moved });
  const left = known.some((child, nth) => child !== asked.children[nth]);
  return { ...node, band, ...(left ? { left } : {}) };
}

function made(
  rule: keyof RollUpRules,
  own: Look,
  { least, moved }: { readonly least: number | undefined; readonly moved: Moved | undefined },
): OracleNode {
  const look = moved === undefined ? own : { ...own, scale: moved.to };
  const { children, given, scale, policy } = look;
  const counting = children.filter((child) => !isExempt(child));
  if (counting.length > 0 && !counting.some(isAttempted)) return { status: "no-evidence" };
  if (rule === "profile") return { status: "profile" };
  const known = counting.filter(hasLevel);
  if (least !== undefined && known.length < least) {
    return { status: "undetermined", code: "children-missing" };
  }
  const there = moved === undefined ? children : elsewhere(children, own, moved);
  if (there === undefined) return { status: "undetermined", code: "not-converted" };
  const found = rules[rule]({ ...look, children: there });
  if ("code" in found && found.code !== undefined) {
    return found.code === "no-children"
      ? { status: "no-evidence" }
      : { status: "undetermined", code: found.code };
  }
  if ("met" in found) {
    const { met, have, need } = found;
    if (!met) return { status: "not-met", have, need };
    const level =
      given["gives"] !== "level" || counting.length === 0
        ? undefined
        : levelOf(target(given["level"] ?? "goal", scale), scale, { cuts: "values" });
    return { status: "met", have, need, ...(level === undefined ? {} : { level }) };
  }
  return "score" in found && found.score !== undefined
    ? { status: "determined", score: found.score, level: levelOf(found.score, scale, policy.level) }
    : { status: "no-evidence" };
}
