import type { Formats } from "../formats.ts";
import type { WhatNextMessages } from "../what-next-messages.ts";

/** The words of the report on what comes next, in Arabic. */
export const whatNext = ({ day, shortDay }: Formats): WhatNextMessages => ({
  kind: {
    learner: "الخطوة التالية لـ",
    family: "الخطوة التالية، لأسرة",
    educator: "الخطوة التالية، للمربّين، عن",
  },
  title: (name) => `الخطوة التالية: ${name}`,
  runningTitle: ({ name, issued }) => `${name}، الخطوة التالية، صدر في ${day(issued)}`,
  situation: "موقف مناسب لذلك",
  situations: {
    pieces: ({ audience }) =>
      audience === "learner" ? "يمكنك إظهاره مرة أخرى." : "يمكن إظهاره مرة أخرى.",
    experiences: ({ audience }) =>
      audience === "learner"
        ? "يمكنك إظهاره في مشروع أو عمل آخر."
        : "يمكن إظهاره في مشروع أو عمل آخر.",
    settings: ({ audience }) =>
      audience === "learner" ? "يمكنك إظهاره في مكان آخر." : "يمكن إظهاره في مكان آخر.",
    voices: ({ audience }) =>
      audience === "learner"
        ? "يمكنك أن تطلب من شخص آخر أن يراه أيضًا: زميل في التعلّم أو شخص من المجتمع أو من البيت."
        : "يمكن أن يراه شخص آخر أيضًا: زميل في التعلّم أو شخص من المجتمع أو من البيت.",
    kinds: ({ audience }) =>
      audience === "learner" ? "يمكنك إظهاره بطريقة أخرى." : "يمكن إظهاره بطريقة أخرى.",
    verified: ({ audience }) =>
      audience === "learner"
        ? "يمكنك أن تطلب من شخص كان حاضرًا أن يؤكّده."
        : "يمكن لشخص كان حاضرًا أن يؤكّده.",
    recency: ({ audience }) =>
      audience === "learner"
        ? "يمكنك إظهاره مرة أخرى: آخر مرة كانت منذ زمن طويل."
        : "يمكن إظهاره مرة أخرى: آخر مرة كانت منذ زمن طويل.",
  },
  soFar: (places) => `حتى الآن: ${places}.`,
  where: "أين",
  now: ({ experience, until }) =>
    until === undefined ? `${experience}، الآن.` : `${experience}، الآن وحتى ${shortDay(until)}.`,
  noneKnown: ({ audience }) =>
    audience === "learner"
      ? "لم يُحدَّد يوم بعد. اطلب منا فرصة."
      : "لم يُحدَّد يوم بعد. يمكنكم أن تطلبوا منا فرصة.",
});
