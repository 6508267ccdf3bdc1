import type { DecisionLetterMessages } from "../decision-letter-messages.ts";
import type { Formats } from "../formats.ts";

/** The words of the letter about a decision, in Arabic. */
export const decisionLetter = ({ day }: Formats): DecisionLetterMessages => ({
  kind: {
    learner: "رسالة إلى",
    family: "رسالة إلى أسرة",
    educator: "رسالة، كما يراها الفريق التعليمي، عن",
  },
  title: (name) => `رسالة عن قرار: ${name}`,
  runningTitle: ({ name, issued }) => `${name}، رسالة عن قرار، ${day(issued)}`,
  opening: ({ audience, name, work, on }) =>
    audience === "learner"
      ? `شكرًا لك على تقديم ${work} أمامنا في ${day(on)}. لقد رأينا طريقتك في العمل والتفكير، وهذا يحتاج إلى شجاعة.`
      : audience === "family"
        ? `شكرًا لكم على الوقوف إلى جانب ${name}. قُدّم أمامنا ${work} في ${day(on)}. أن يرى الآخرون طريقة المرء في العمل والتفكير أمر يحتاج إلى شجاعة.`
        : `عُرض ${work} أمام اللجنة في ${day(on)}، وهو عمل ${name}. أن يرى الآخرون طريقة المرء في العمل والتفكير أمر يحتاج إلى شجاعة.`,
  decided: {
    pass: ({ audience, name }) =>
      audience === "learner" ? "قررنا: عملك ناجح." : `قررنا: عمل ${name} ناجح.`,
    revise: ({ audience, name }) =>
      audience === "learner"
        ? "قررنا: ليس بعد. نرجو مراجعة عملك وعرضه علينا مرة أخرى."
        : `قررنا: ليس بعد. يُراجَع عمل ${name} ويُعرض علينا مرة أخرى.`,
    again: ({ audience, name }) =>
      audience === "learner"
        ? "قررنا: ليس بعد. نودّ أن نستمع إليك مرة أخرى."
        : `قررنا: ليس بعد. نودّ أن نستمع إلى ${name} مرة أخرى.`,
  },
  shown: ({ audience, name }) =>
    audience === "learner" ? "ما أظهره عملك" : `ما أظهره عمل ${name}`,
  notSeen: "لم نرَ ما يكفي لنقول",
  revise: "ما يحتاج إلى مراجعة",
  help: "أين المساعدة",
  another: "محاولة أخرى",
  rightToAnother: ({ audience, name }) =>
    audience === "learner" ? "لك الحق في محاولة أخرى." : `يحق لـ${name} محاولة أخرى.`,
  rightToMore: ({ audience, name }) =>
    audience === "learner"
      ? "لك الحق في عرضه مرة أخرى، إن شئت المضي أبعد."
      : `يحق عرض عمل ${name} مرة أخرى، للمضي أبعد.`,
  nextOn: (on) => `الموعد هو ${day(on)}.`,
  noDay: ({ audience }) =>
    audience === "learner"
      ? "لم يُحدَّد موعد بعد: يمكنك إخبارنا متى يناسبك."
      : "لم يُحدَّد موعد بعد: نتفق عليه معًا.",
});
