import type { Demonstration, Learner, Roster } from "@whole-learner/core";
import { type Determinations, definePolicy, determine, type Policy } from "@whole-learner/mastery";
import type { Language, ProgressReport } from "@whole-learner/reports";
import { aroundOf } from "./around.ts";
import { contact } from "./contact.ts";
import type { Inputs } from "./files.ts";

/** One page to write: whose, for which household, in which language. */
export interface Page {
  readonly file: string;
  readonly learner: Learner;
  readonly language: Language;
  readonly report: ProgressReport;
  /** Whether this is the one that is printed. */
  readonly shown: boolean;
  /** The result that is explained, and by which policy. */
  readonly competency?: string;
  readonly explain?: Policy;
}

/** What pages are made of. */
export interface PagesQuestion {
  readonly inputs: Inputs;
  readonly roster: Roster;
  readonly determinations: Determinations;
  readonly demonstrations: readonly Demonstration[];
  readonly asOf: string;
  readonly languages: { readonly [tag: string]: Language };
  /** The language asked for on the command line. */
  readonly language?: string;
}

/** The learner and competency whose account the demo prints: one who came to it late. */
const told = { learner: "learner-25", competency: "STEER.1" } as const;

/** The policy of that account: new work counts most. */
const leansToRecent = definePolicy({
  format: "whole-learner/policy@1",
  id: "leans-to-recent",
  version: "3",
  name: "Leans to recent",
  score: { method: "decaying-average", parameters: { newest: 0.65 } },
  level: { cuts: "midpoints" },
});

const fileName = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, "-").toLowerCase();

/** A page for every learner and household, in the household's first language that there is. */
export function pagesFor(question: PagesQuestion): readonly Page[] {
  const { inputs, roster, determinations, demonstrations, asOf, languages } = question;
  const { framework, log, policy, experiences } = inputs;
  const before = earlierDay(asOf);
  const earlier = determine({ framework, evidence: log, policy, asOf: before, roster });
  return roster.learners.flatMap((learner): readonly Page[] => {
    const homes = learner.households.length === 0 ? [undefined] : learner.households;
    const narratives = roster.reflections.flatMap(
      ({ learner: who, text, about = [], visibility }) =>
        who === learner.id && visibility !== "learner" && visibility !== "educators"
          ? about.flatMap((id) => {
              const competency = framework.competencies.find((one) => one.id === id)?.id;
              return competency === undefined ? [] : [{ competency, text }];
            })
          : [],
    );
    return homes.map((home, nth): Page => {
      const wanted =
        question.language ?? home?.languages.find((tag) => Object.hasOwn(languages, tag));
      const language = languages[wanted ?? "en"] ?? languages["en"];
      if (language === undefined) throw new Error("English is always there");
      return {
        file: `${fileName(`${learner.name} ${learner.id}`)}${nth === 0 ? "" : `-${nth + 1}`}.html`,
        learner,
        language,
        shown: learner.id === told.learner,
        competency: told.competency,
        explain: leansToRecent,
        report: {
          framework,
          roster,
          learner: learner.id,
          audience: "family",
          determinations,
          earlier: { determinations: earlier, day: before },
          demonstrations,
          ...(experiences === undefined ? {} : { experiences }),
          policy,
          school: { name: framework.publisher ?? framework.title, contact },
          issued: asOf,
          narratives,
          ...aroundOf(learner),
        },
      };
    });
  });
}

/** What changed is told since the end of January of the school year that the day is in. */
const earlierDay = (asOf: string): string => {
  const year = Number(asOf.slice(0, 4));
  return asOf.slice(5) > "01-30" ? `${year}-01-30` : `${year - 1}-01-30`;
};
