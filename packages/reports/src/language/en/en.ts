import { type StaffLanguage, staffLanguage } from "../language.ts";
import { explanation } from "./explanation.ts";
import { framework } from "./framework.ts";
import { guide } from "./guide.ts";
import { growth } from "./growth.ts";
import { portrait } from "./portrait.ts";
import { spread } from "./spread.ts";
import { conference } from "./conference.ts";
import { ledger } from "./ledger.ts";
import { policyWords } from "./policy.ts";
import { progress } from "./progress.ts";
import { whatNext } from "./what-next.ts";
import { reasons } from "./reasons.ts";
import { reportCard } from "./report-card.ts";
import { reissue } from "./reissue.ts";
import { sheets } from "./sheets.ts";
import { staff } from "./staff.ts";
import { transcript } from "./transcript.ts";
import { panel } from "./panel.ts";
import { panelSheet } from "./panel-sheet.ts";
import { decisionLetter } from "./decision-letter.ts";

const numerals = ["", "", "", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const unreviewed =
  "Not everything on this page has been read over yet by a person who reads English well.";

/** English. */
export const en: StaffLanguage = staffLanguage({
  tag: "en",
  locale: "en-GB",
  direction: "ltr",
  reviewed: true,
  quotationMarks: ["“", "”"],
  messages: (formats) => ({
    reviewedNote: { learner: unreviewed, family: unreviewed, educator: unreviewed },
    otherLanguageNote: "Some of the school’s words are not in English.",
    punctuation: { comma: ", ", colon: ": ", stop: ".", space: " " },
    states: {
      "no-opportunity": "No opportunity yet",
      "not-looked-at": "Not looked at yet",
      "not-enough-evidence": "Not enough evidence yet",
      "fresh-look-due": "A fresh look is due",
      "still-open": "Still open",
      excused: "Excused",
      "second-look": "Second look in progress",
      "not-taught-yet": "Not taught yet",
      "judged-no-level": "No level, by professional judgement",
      "target-not-reached": "Goal not shown yet",
      tie: "No one level stands out",
      zeros: "Cannot be calculated",
      "too-few": "Not enough evidence yet",
      "not-told": "Cannot be calculated",
      "outside-domain": "Too large to compare",
    },
    terms: {
      roles: {
        educator: "an educator",
        self: "the learner",
        "fellow-learner": "a fellow learner",
        family: "the family",
        "community-partner": "a community partner",
        panel: "a panel",
        system: "a system",
      },
      settings: {
        class: "Class",
        school: "School",
        home: "Home",
        community: "Community",
        work: "Work",
        online: "Online",
      },
      kinds: {
        "performance-task": "performance task",
        exhibition: "exhibition",
        portfolio: "portfolio",
        defence: "defence",
        observation: "observation",
        test: "test",
        "self-assessment": "self-assessment",
        "prior-learning": "prior learning",
      },
    },
    policy: policyWords(formats),
    ...reasons(formats),
    facts: {
      community: "Community",
      period: "Period",
      evidenceThrough: "Evidence through",
      issued: "Issued",
      competency: "Competency",
      band: "Grade band",
      policy: "Policy",
    },
    strip: {
      goal: "the goal",
      alternative: ({ lowest, highest, dots, goal }) =>
        [
          `Steps from ${lowest} to ${highest}.`,
          dots.length === 0
            ? "No level yet."
            : `${dots.map(({ level, count }) => `${level}: ${count}`).join("; ")}.`,
          ...(goal === undefined ? [] : [`The goal is ${goal}.`]),
        ].join(" "),
    },
    key: {
      heading: ({ levels, scale }) =>
        scale === undefined
          ? `The ${numerals[levels] ?? levels} levels.`
          : `The ${numerals[levels] ?? levels} levels of ${scale}.`,
      how: (band) =>
        band === undefined
          ? "Each dot is one competency. The outlined step is the goal."
          : `Each dot is one competency. The outlined step is the goal by the end of the grade band ${band}.`,
    },
    progress: progress(formats),
    whatNext: whatNext(formats),
    explanation: explanation(formats),
    reportCard: reportCard(formats),
    reissue: reissue(formats),
    transcript: transcript(formats),
    panel: panel(),
    sheets: sheets(formats),
    guide: guide(formats),
    framework: framework(formats),
    panelSheet: panelSheet(formats),
    decisionLetter: decisionLetter(formats),
    growth: growth(formats),
    portrait: portrait(formats),
    spread: spread(formats),
    conference: conference(formats),
    ledger: ledger(formats),
    foot: {
      howDecided: "How a level is decided.",
      questions: "Questions, or something looks wrong?",
      ask: ({ contact, address }) =>
        `Ask ${contact}${address === undefined ? "" : `, or write to ${address}`}. A second person looks again, and the answer comes in writing.`,
      report: (id) => `Report ${id}`,
      supersedes: (id) => (id === undefined ? "first issue, replaces none" : `replaces ${id}`),
      digest: (digest) => `digest of inputs ${digest}`,
      version: ({ name, version }) => `${name} ${version}`,
      policyVersion: ({ name, version }) => `policy ${name} ${version}`,
    },
  }),
  staff,
});
