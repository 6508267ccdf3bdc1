import { type Competency, type Experience, inSpan, scaleOf } from "@whole-learner/core";
import { levelSaid } from "@whole-learner/mastery";
import type { Block, Span } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { row } from "../../document/row.ts";
import { strong } from "../../document/strong.ts";
import { text } from "../../document/text.ts";
import type { Situation } from "../../language/what-next-messages.ts";
import { chanceFor, isFor } from "../learner-page/chance.ts";
import { goalOf } from "../learner-page/goal-of.ts";
import { determinationOf, type Page } from "../learner-page/page.ts";
import { shownWorks } from "../learner-page/shown-works.ts";
import { statementsOf } from "../learner-page/statements.ts";
import { sentenceWith } from "../sentence.ts";
import { stateOf } from "../state-of.ts";
import { singleStrip } from "../strip-of.ts";
import { termName } from "../term-name.ts";
import { nameOf } from "../words.ts";
import { projectedScale } from "./projected-scale.ts";
import type { WhatNext } from "./what-next-input.ts";

type NextPage = Page<WhatNext>;

const situations: Readonly<Record<Situation, true>> = {
  pieces: true,
  experiences: true,
  settings: true,
  voices: true,
  kinds: true,
  verified: true,
  recency: true,
};
const isSituation = (code: string): code is Situation => Object.hasOwn(situations, code);

/** In which way the next demonstration has to be another one: what is asked for and not there, else what the projection says it has to bring. */
function situationsOf(page: NextPage, competency: Competency): readonly Situation[] {
  const found = determinationOf(page, competency.id);
  // Where nothing was shown, nothing can be another one: what it waits for is an opportunity.
  if (found === undefined || found.status === "no-evidence") return [];
  const lacks = found.status === "insufficient" ? found.lacks.map(({ code }) => code) : [];
  const projection = page.report.projections?.find(
    (one) =>
      one.competency === competency.id && projectedScale(page.index, one)?.id === found.scale,
  );
  const brings =
    projection?.projection.status === "reachable"
      ? projection.projection.brings.map(({ code }) => code)
      : [];
  const all = [...new Set<string>([...lacks, ...brings])].filter(isSituation);
  // That it has to be shown again is said by every other word too.
  return all.length > 1 ? all.filter((one) => one !== "pieces") : all;
}

/** The places where it was shown so far, each once, the first first. */
function placesOf(page: NextPage, competency: Competency): readonly Span[] {
  const found = determinationOf(page, competency.id);
  const works = found === undefined ? [] : [...shownWorks(page, found)].reverse();
  const settings = new Set(works.flatMap(({ setting }) => setting ?? []));
  return [...settings].map((one) =>
    termName("settings", one, page.index.framework.vocabulary, page),
  );
}

function situationBlock(page: NextPage, competency: Competency): readonly Block[] {
  const { whatNext, punctuation } = page.language.messages;
  const { register: audience, learner } = page;
  const found = situationsOf(page, competency);
  if (found.length === 0) return [];
  const places = found.includes("settings") ? placesOf(page, competency) : [];
  return [
    paragraph([
      strong(whatNext.situation),
      punctuation.colon,
      found
        .map((one) => whatNext.situations[one]({ name: learner.name, audience }))
        .join(punctuation.space),
      ...(places.length === 0
        ? []
        : [
            text(punctuation.space),
            ...sentenceWith(places, (...slots) => whatNext.soFar(page.language.list(slots))),
          ]),
    ]),
  ];
}

/** An experience that goes on today and that the learner can take part in. */
function ongoing(page: NextPage, { id }: Competency): Experience | undefined {
  return page.report.experiences?.experiences.find(
    (one) =>
      one.competencies.includes(id) &&
      inSpan(one, page.asOf) &&
      isFor({ ...one, from: page.asOf }, page),
  );
}

function whereBlock(page: NextPage, competency: Competency): Block {
  const { whatNext, progress, punctuation } = page.language.messages;
  const { register: audience, learner } = page;
  const about = { name: learner.name, audience };
  const found = determinationOf(page, competency.id);
  const owed = found?.status === "no-evidence" && found.opportunities === 0;
  const now = ongoing(page, competency);
  const coming = chanceFor(page, [competency]);
  const words: readonly (Span | string)[] =
    now !== undefined
      ? sentenceWith([nameOf(now.name, page)], (experience = "") =>
          whatNext.now({ experience, ...(now.until === undefined ? {} : { until: now.until }) }),
        )
      : coming !== undefined
        ? sentenceWith([nameOf(coming.name, page)], (experience = "") =>
            progress.chance({ experience, from: coming.from }),
          )
        : owed
          ? [progress.owed(about), punctuation.space, progress.owedWithoutDay]
          : [whatNext.noneKnown(about)];
  return paragraph([strong(whatNext.where), punctuation.colon, ...words]);
}

/** One competency: where it stands, the next statement, the kind of situation, and where an opportunity is. */
export function nextRow(page: NextPage, competency: Competency): Block {
  const scale = scaleOf(page.index, competency.id);
  const found = determinationOf(page, competency.id);
  const name = [nameOf(competency.name, page)];
  const rest = [...situationBlock(page, competency), whereBlock(page, competency)];
  if (scale === undefined || found === undefined) return row(name, rest);
  const statements = statementsOf(page, competency, found).filter(
    (block) => block.type === "quote" && block.variant === "next",
  );
  const state = stateOf(found, scale, page);
  return row(name, [...statements, ...rest], {
    strip: singleStrip(
      scale,
      { level: levelSaid(found), goal: goalOf(page, competency.id, scale, found.band) },
      page,
    ),
    states: state === undefined ? [] : [state],
  });
}
