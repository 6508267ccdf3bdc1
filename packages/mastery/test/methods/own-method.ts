import { pieces } from "./found.ts";
import {
  defineMethod,
  type Domain,
  type Fold,
  type Method,
  scored,
  type Traits,
} from "../../src/methods/method.ts";

/** A series that neither rises nor falls. */
export const series = pieces(1, 4, 2);

/** A case without parameters. */
export const cases = [{ parameters: {}, series }];

/** The newest score, or what else a test makes of it; all that it claims is its own. */
export const newest = (
  of: Partial<Fold<unknown>> & {
    readonly gives?: Domain;
    readonly claims?: Partial<Traits>;
  } & Pick<Method, "shares" | "sharesBy" | "exactShares" | "looksAt" | "kernels">,
): Method => {
  const {
    gives = "scale",
    claims = {},
    shares,
    sharesBy,
    exactShares,
    looksAt,
    kernels,
    ...fold
  } = of;
  return defineMethod({
    id: "acme/newest",
    version: 1,
    parameters: {},
    traits: {
      reads: "scale",
      gives,
      order: "matters",
      bounded: false,
      monotone: false,
      memory: "constant",
      weights: "any",
      ...claims,
    },
    fold: (): Fold<unknown> => ({
      init: () => 0,
      step: (_, { score }) => score,
      finish: (score) => scored(score as number),
      ...fold,
    }),
    ...(shares === undefined ? {} : { shares }),
    ...(sharesBy === undefined ? {} : { sharesBy }),
    ...(exactShares === undefined ? {} : { exactShares }),
    ...(looksAt === undefined ? {} : { looksAt }),
    ...(kernels === undefined ? {} : { kernels }),
  } as never) as Method;
};

/** Throws what a method of somebody's own might. */
export const nothing = (): never => {
  throw new Error("a method of somebody's own");
};

/** A result that could not be computed. */
export const none = {
  status: "not-computable",
  reason: { code: "too-few", data: { have: 1, need: 2 } },
} as const;

/** A state that is a number. */
export const numberOf = (state: unknown): number => state as number;
