import { notRolledUp, reasonOf } from "./child-numbers.ts";
import type { Child, ChildPart, PooledPiece, RollUpRule } from "./roll-up-rule.ts";

const parameters = {
  coverage: {
    kind: "choice",
    of: ["use-what-is-there", "wait"],
    default: "use-what-is-there",
    meaning: "Whether a child without a piece leaves the pool, or keeps the result open.",
  },
} as const;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Oldest first; pieces that do not say when they were go before. No two tie, since no piece is there twice. */
const byTime = (a: PooledPiece, b: PooledPiece): number => {
  const [first, second] = [a.at ?? Number.NEGATIVE_INFINITY, b.at ?? Number.NEGATIVE_INFINITY];
  if (first !== second) return first < second ? -1 : 1;
  return (a.sequence ?? 0) - (b.sequence ?? 0) || byText(a.piece, b.piece);
};

interface Pooled {
  readonly child: Child;
  readonly piece: PooledPiece;
}

/** Every piece of the children once, in the one order; of a piece under several children, that of the first of them by id. */
function pool(children: readonly Child[]): readonly Pooled[] {
  const met = new Map<string, Pooled>();
  for (const child of [...children].sort((a, b) => byText(a.id, b.id))) {
    for (const piece of child.pieces ?? []) {
      if (!met.has(piece.piece)) met.set(piece.piece, { child, piece });
    }
  }
  return [...met.values()].sort((a, b) => byTime(a.piece, b.piece));
}

/**
 * One number of all pieces under the node, by the policy's method, as if the children were one. What it asks: what did all the works show,
 * whichever child they were for? A child with many pieces weighs more than one with few, and children without a level of their own take part
 * with the pieces they have. A piece counts once, whatever its paths; so what is pooled in steps equals what is pooled at once.
 *
 * @example
 * ```ts
 * import { mean, pooledPieces, rollUp } from "@whole-learner/mastery";
 * const piece = (id: string, score: number) => ({ piece: id, score, weight: 1 });
 * const children = [
 *   { id: "a", pieces: [piece("poster", 3), piece("talk", 4)] },
 *   { id: "b", pieces: [piece("talk", 4), piece("plan", 2)] },
 * ];
 * const found = rollUp(pooledPieces, {}, children, { score: { method: mean } });
 * found.status === "scored" && found.score; // => 3
 * ```
 */
export const pooledPieces: RollUpRule<"pooled", typeof parameters> = {
  id: "pooled",
  version: 1,
  parameters,
  reads: () => "pieces",
  rollUp: ({ coverage }, children, { pool: method }) => {
    const counting = children.filter(({ exempt }) => exempt !== true);
    const withPieces = counting.filter(({ pieces = [] }) => pieces.length > 0);
    const leftOut: readonly ChildPart[] = children
      .filter((child) => !withPieces.includes(child))
      .map((child) => ({ child: child.id, counted: false, reason: reasonOf(child) }));
    const pooled = pool(withPieces);
    const [first, ...rest] = pooled.map(({ piece }) => piece);
    const shares =
      first === undefined || method === undefined ? undefined : method.shares([first, ...rest]);
    const parts: readonly ChildPart[] = [
      ...withPieces.map((child): ChildPart => {
        const own = [...pooled.keys()].filter((at) => pooled[at]?.child === child);
        const sum = (valueAt: (at: number) => number): number =>
          own.reduce((total, at) => total + valueAt(at), 0);
        const shareAt = (at: number): number => shares?.[at] ?? 0;
        return {
          child: child.id,
          counted: true,
          pieces: own.length,
          ...(shares === undefined
            ? {}
            : {
                share: sum(shareAt),
                contribution: sum((at) => shareAt(at) * (pooled[at]?.piece.score ?? 0)),
              }),
        };
      }),
      ...leftOut,
    ];
    if (counting.length === 0) return notRolledUp({ code: "no-children", data: {} }, parts);
    const have = withPieces.length;
    if (
      first === undefined ||
      method === undefined ||
      (coverage === "wait" && have < counting.length)
    ) {
      const need = coverage === "wait" ? counting.length : 1;
      return notRolledUp({ code: "children-missing", data: { have, need } }, parts);
    }
    const found = method.fold([first, ...rest]);
    return found.status === "scored"
      ? { status: "scored", score: found.score, parts }
      : notRolledUp(found.reason, parts);
  },
};
