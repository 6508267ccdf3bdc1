import type { Community } from "@whole-learner/core";
import { type TermText, terms } from "../calendar/years.ts";
import type { EducatorNumber } from "../people/educators.ts";
import { said } from "../said.ts";
import { type Band, studios as studioTexts } from "../texts/index.ts";
import { lead, textAt } from "./lead.ts";

export type StudioName = "ferry" | "tide-pool" | "market-hall" | "garden";

interface StudioPlan {
  readonly name: StudioName;
  readonly bands: readonly Band[];
  readonly educators: readonly [EducatorNumber, EducatorNumber];
  /** The terms in which it runs. */
  readonly terms: readonly string[];
}

const studioPlans: readonly StudioPlan[] = [
  {
    name: "ferry",
    bands: ["3-5", "6-8", "9-12"],
    educators: [10, 13],
    terms: ["2024-25-t1", "2024-25-t3", "2025-26-t2", "2025-26-t4"],
  },
  {
    name: "tide-pool",
    bands: ["3-5", "6-8", "9-12"],
    educators: [11, 12],
    terms: ["2024-25-t2", "2024-25-t4", "2025-26-t1", "2025-26-t3"],
  },
  {
    name: "market-hall",
    bands: ["K-2", "3-5", "6-8", "9-12"],
    educators: [9, 14],
    terms: ["2024-25-t2", "2024-25-t3", "2025-26-t2", "2025-26-t4"],
  },
  {
    name: "garden",
    bands: ["K-2", "3-5", "6-8"],
    educators: [8, 14],
    terms: ["2024-25-t1", "2024-25-t4", "2025-26-t1", "2025-26-t3"],
  },
];

/** A studio in one term. */
export interface Studio extends StudioPlan {
  readonly id: string;
  readonly term: TermText;
}

export const studios: readonly Studio[] = terms.flatMap((term) =>
  studioPlans
    .filter((plan) => plan.terms.includes(term.id))
    .map((plan) => ({ ...plan, id: `${plan.name}-studio-${term.id}`, term })),
);

/** The studios as communities, each for its term. */
export const studioCommunities: readonly Community[] = studios.map(
  ({ id, name, bands, educators, term }) => ({
    id,
    name: said(
      textAt(
        studioTexts,
        studioPlans.findIndex((plan) => plan.name === name),
      ),
    ),
    kind: "studio",
    bands,
    leads: educators.map((number) => lead(number, "educator")),
    from: term.from,
    until: term.until,
  }),
);
