import { competencyById, type Goal, scaleOf } from "@whole-learner/core";
import type { Block } from "../../document/node.ts";
import { list, orderedList } from "../../document/list.ts";
import { paragraph } from "../../document/paragraph.ts";
import { quote } from "../../document/quote.ts";
import { section } from "../../document/section.ts";
import { strong } from "../../document/strong.ts";
import { text } from "../../document/text.ts";
import { writeIn } from "../../document/write-in.ts";
import { levelName } from "../level-name.ts";
import { sentenceWith } from "../sentence.ts";
import { nameOf, quotedOf, spanOf } from "../words.ts";
import { type ConferencePage, voiced } from "./voice.ts";

/** What a goal aims at, where it names a competency. */
function towards(page: ConferencePage, goal: Goal): readonly Block[] {
  const competency = competencyById(page.index, goal.competency ?? "");
  if (competency === undefined) return [];
  const scale = scaleOf(page.index, competency.id);
  const level =
    goal.level === undefined || scale === undefined
      ? []
      : [levelName(scale, goal.level, page.audience, page)];
  return [
    paragraph(
      sentenceWith([nameOf(competency.name, page), ...level], (called = "", word) =>
        page.language.messages.conference.towards({
          competency: called,
          ...(word === undefined ? {} : { level: word }),
        }),
      ),
      "aside",
    ),
  ];
}

/** The learner's goal, how to reach it and by when; lines to write on where there is none yet. */
export function goalSection(page: ConferencePage): Block {
  const { conference, punctuation } = page.language.messages;
  const { roster, goal: id } = page.report;
  const goal = roster.goals.find((one) => one.id === id && one.learner === page.learner.id);
  const heading = voiced(page, conference.goal);
  if (goal === undefined) return section(heading, [writeIn(heading, 2)]);
  const { statement, strategy, by } = goal;
  return section(heading, [
    quote([quotedOf(statement, page)]),
    ...towards(page, goal),
    ...(strategy === undefined
      ? []
      : [paragraph([strong(conference.how), text(punctuation.colon), spanOf(strategy, page)])]),
    ...(by === undefined ? [] : [paragraph(conference.by(by))]),
  ]);
}

/** What is spoken about, and for how long. */
export function agendaSection(page: ConferencePage): readonly Block[] {
  const { agenda = [] } = page.report;
  const { conference, punctuation } = page.language.messages;
  if (agenda.length === 0) return [];
  return [
    section(
      conference.agenda,
      [
        orderedList(
          agenda.map(({ what, minutes }) => [
            spanOf(what, page),
            punctuation.comma,
            conference.minutes(minutes),
          ]),
        ),
      ],
      { variant: "block" },
    ),
  ];
}

/** Questions for the family, and lines for more. */
export function questionsSection(page: ConferencePage): Block {
  const { questions = [] } = page.report;
  const { conference } = page.language.messages;
  return section(
    conference.questions,
    [
      ...(questions.length === 0 ? [] : [list(questions.map((one) => spanOf(one, page)))]),
      writeIn(conference.ownQuestions, 2),
    ],
    { variant: "home" },
  );
}

/** Lines to write on. */
export const notesSection = ({ language: { messages } }: ConferencePage): Block =>
  section(messages.conference.notes, [writeIn(messages.conference.remember, 5)]);
