import type { ConferenceMessages } from "../conference-messages.ts";
import type { Formats } from "../formats.ts";

/** The words of the brief of a student-led conference, in English. */
export const conference = ({ day, plural }: Formats): ConferenceMessages => ({
  kind: {
    learner: "Conference brief for",
    family: "Conference brief for the family of",
    educator: "Conference brief, for educators, of",
  },
  title: (name) => `Conference brief: ${name}`,
  runningTitle: ({ name, issued }) => `${name}, conference brief, issued ${day(issued)}`,
  day: "Conference",
  draft: {
    learner:
      "You have not confirmed this page yet. Read it, change it, and say when it speaks for you.",
    family: "The learner has not confirmed this page yet.",
    educator: "The learner has not confirmed this page yet.",
  },
  confirmed: ({ name, on }) => `${name} read this page and confirmed it on ${day(on)}.`,
  welcome: {
    own: "Welcome. Today I lead our conversation: first what went well, then what comes next. Please ask, and tell me what you see at home.",
    you: "Today you lead the conversation: first what went well, then what comes next.",
    they: (name) =>
      `Welcome. Today ${name} leads the conversation: first what went well, then what comes next. Please ask, and tell what you see at home.`,
  },
  proud: {
    own: "What I am proud of",
    you: "What you are proud of",
    they: (name) => `What ${name} is proud of`,
  },
  choose: {
    own: "What I choose to show",
    you: "What you choose to show",
    they: (name) => `What ${name} chooses to show`,
  },
  suggested: {
    learner: "With these works you took a step up. A rule found them; you choose.",
    educator:
      "With these works the learner took a step up. A rule found them; the learner chooses.",
  },
  growing: {
    own: "Where I am growing",
    you: "Where you are growing",
    they: (name) => `Where ${name} is growing`,
  },
  selfSeen: {
    own: (level) => `As I see it: ${level}.`,
    you: (level) => `As you see it: ${level}.`,
    they: ({ name, level }) => `As ${name} sees it: ${level}.`,
  },
  last: "What we agreed last time, and what came of it",
  agreedOn: (on) => `Agreed on ${day(on)}`,
  agreedSoFar: "Agreed so far",
  lastNothing: "Nothing was agreed before.",
  notTold: "still to be told",
  columns: { who: "Who", what: "What", byWhen: "By when", came: "What came of it" },
  who: {
    learner: { own: "I", you: "You" },
    family: { own: "My family", you: "Your family", they: () => "The family" },
    educator: { own: "My educator", you: "Your educator", they: () => "The educator" },
  },
  goal: { own: "My goal", you: "Your goal", they: (name) => `${name}’s goal` },
  towards: ({ competency, level }) =>
    level === undefined ? `Towards: ${competency}.` : `Towards: ${competency}, ${level}.`,
  how: "How",
  by: (on) => `By ${day(on)}.`,
  doing: "What each of us does, by when",
  willDo: (who) => `${who}: what, and by when`,
  agenda: "Agenda",
  minutes: (count) => plural(count, { one: "one minute", other: `${count} minutes` }),
  questions: "Questions for the family",
  ownQuestions: "More questions",
  notes: "Notes",
  remember: "What we want to remember",
});
