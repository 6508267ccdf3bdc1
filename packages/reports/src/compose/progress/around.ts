import { type DeterminationResponse, nodeOf } from "@whole-learner/core";
import { list } from "../../document/list.ts";
import { name } from "../../document/name.ts";
import type { Block, Span } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { quote } from "../../document/quote.ts";
import { section } from "../../document/section.ts";
import { strong } from "../../document/strong.ts";
import { mayShow } from "../../privacy/may-show.ts";
import { sentenceWith } from "../sentence.ts";
import { nameOf, quotedOf, spanOf } from "../words.ts";
import type { ProgressPage } from "./progress-page.ts";

/** Habits of work, apart from every level. */
export function habitsSection(page: ProgressPage): readonly Block[] {
  const { habits = [] } = page.report;
  const { progress, punctuation } = page.language.messages;
  if (habits.length === 0 || !mayShow("habits", page.audience)) return [];
  return [
    section(
      progress.habits,
      [
        paragraph(progress.habitsAside, "aside"),
        list(
          habits.map(({ habit, how }) => [
            spanOf(habit, page),
            punctuation.colon,
            strong([spanOf(how, page)]),
          ]),
        ),
      ],
      { variant: "block" },
    ),
  ];
}

/** One thing to ask at home. */
export function homeSection(page: ProgressPage): readonly Block[] {
  const { homeQuestion } = page.report;
  if (homeQuestion === undefined || !mayShow("home-question", page.audience)) return [];
  return [
    section(
      page.language.messages.progress.askAtHome[page.register],
      [quote([quotedOf(homeQuestion, page)])],
      { variant: "home" },
    ),
  ];
}

/** What the educator writes, with who it is. */
export function noteSection(page: ProgressPage): readonly Block[] {
  const { report, language, learner } = page;
  const { note } = report;
  if (note === undefined || !mayShow("educator-note", page.audience)) return [];
  return [
    section(
      language.messages.progress.educatorNote({ name: learner.name, audience: page.register }),
      [paragraph([spanOf(note.text, page)]), paragraph([name(note.author)], "aside")],
      { variant: "block" },
    ),
  ];
}

/** The learner's newest response since the last report, until this one is given out. */
function newestResponse({ report, learner }: ProgressPage): DeterminationResponse | undefined {
  let newest: DeterminationResponse | undefined;
  for (const response of report.roster.responses) {
    const { on } = response;
    if (response.learner !== learner.id || on > report.issued) continue;
    if (report.earlier !== undefined && on <= report.earlier.day) continue;
    if (newest === undefined || on > newest.on) newest = response;
  }
  return newest;
}

/** The last word on a report is the learner's. */
export function responseSection(page: ProgressPage): readonly Block[] {
  const { language, learner, index } = page;
  const { progress } = language.messages;
  const newest = newestResponse(page);
  if (newest === undefined || !mayShow("response", page.audience)) return [];
  const { text, kind, on, target } = newest;
  const node = nodeOf(index, target);
  const about: Span =
    node === undefined
      ? name(target)
      : nameOf(node.kind === "indicator" ? node.node.statement : node.node.name, page);
  return [
    section(
      progress.response({ name: learner.name, audience: page.register }),
      [
        quote(
          [text === undefined ? language.quoted(progress.responses[kind]) : quotedOf(text, page)],
          {
            attribution: sentenceWith([name(learner.name), about], (who = "", what = "") =>
              progress.responseTo({ name: who, on, target: what }),
            ),
          },
        ),
      ],
      { variant: "block" },
    ),
  ];
}
