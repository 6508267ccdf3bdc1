import type { Competency } from "../../framework/competency.ts";
import type { Framework } from "../../framework/framework.ts";
import type { GradeBand } from "../../framework/grade-band.ts";
import type { Indicator } from "../../framework/indicator.ts";
import type { Domain, Outcome } from "../../framework/outcome.ts";
import type { Progression } from "../../framework/progression.ts";
import type { Relation } from "../../framework/relation.ts";
import type { Scale } from "../../framework/scale.ts";
import type { OutcomeId } from "../../identity/ids.ts";
import { type Issue, issue } from "../../issue/issue.ts";
import type { RecipeKind } from "../recipe-kind.ts";

/** What can be added, each whole. */
export interface Additions {
  readonly domain: Domain;
  readonly outcome: Outcome;
  readonly competency: Competency;
  readonly indicator: Indicator;
  readonly progression: Progression;
  readonly scale: Scale;
  readonly "grade-band": GradeBand;
  readonly relation: Relation;
  /** An outcome of the framework that the portrait is to promise. */
  readonly "portrait-outcome": OutcomeId;
}

/** Adds a node, a progression, a scale, a grade band, a relation, or an outcome to the portrait. */
export type Add = {
  readonly [K in keyof Additions]: {
    readonly type: "add";
    readonly kind: K;
    readonly value: Additions[K];
    /** The id of what it is to stand before in its list; without it, it stands at the end. */
    readonly before?: string;
  };
}[keyof Additions];

type Kind = keyof Additions;

interface Listed {
  readonly id?: string;
}

/** The list that each kind of addition goes to. The draft's are the same lists, to be written to. */
const lists: {
  readonly [K in Kind]: (framework: Framework) => readonly (Listed | string)[] | undefined;
} = {
  domain: ({ domains }) => domains,
  outcome: ({ outcomes }) => outcomes,
  competency: ({ competencies }) => competencies,
  indicator: ({ indicators }) => indicators,
  progression: ({ progressions }) => progressions,
  scale: ({ scales }) => scales,
  "grade-band": ({ gradeBands }) => gradeBands,
  relation: ({ relations }) => relations,
  "portrait-outcome": ({ portrait }) => portrait?.outcomes,
};

const nodeKinds: readonly Kind[] = ["domain", "outcome", "competency", "indicator"];

const idOf = (listed: Listed | string): string | undefined =>
  typeof listed === "string" ? listed : listed.id;

const positionOf = (list: readonly (Listed | string)[], id: string): number =>
  list.findIndex((listed) => idOf(listed) === id);

export const add: RecipeKind<Add> = {
  structural: true,
  check({ kind, value, before }, { framework, positions }) {
    const list = lists[kind](framework);
    if (list === undefined) return [issue("unknown-item", ["kind"], { kind: "portrait", id: "" })];
    const id = idOf(value);
    const issues: Issue[] = [];
    const isTaken = (taken: string): boolean =>
      // The four lists of nodes have one space of ids.
      nodeKinds.includes(kind) ? positions.has(taken) : positionOf(list, taken) !== -1;
    if (id !== undefined && isTaken(id)) {
      issues.push(issue("duplicate-id", ["value"], { id, kind }));
    }
    if (kind === "portrait-outcome" && !framework.outcomes.some((outcome) => outcome.id === id)) {
      issues.push(issue("unknown-item", ["value"], { kind: "outcome", id: value }));
    }
    if (before !== undefined && positionOf(list, before) === -1) {
      issues.push(issue("unknown-item", ["before"], { kind, id: before }));
    }
    return issues;
  },
  apply({ kind, value, before }, draft) {
    // A draft reads as the framework that it is of, but its lists can be written to; the check found the list.
    const list = lists[kind](draft as Framework) as (typeof value)[];
    const position = before === undefined ? list.length : positionOf(list, before);
    list.splice(position, 0, value);
  },
};
