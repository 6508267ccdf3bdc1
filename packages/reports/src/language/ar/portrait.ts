import type { Formats } from "../formats.ts";
import type { PortraitMessages } from "../portrait-messages.ts";
import { competency, countedIn } from "./counted.ts";

/** The words of the portrait of a learner, in Arabic. */
export const portrait = ({ day, list, plural }: Formats): PortraitMessages => {
  const { nominative } = countedIn({ plural });
  return {
    kind: {
      learner: "صورة التعلّم الخاصة بـ",
      family: "صورة التعلّم، إلى أسرة",
      educator: "صورة التعلّم، للفريق التعليمي، عن",
    },
    title: (name) => `صورة التعلّم: ${name}`,
    runningTitle: ({ name, issued }) => `${name}، صورة التعلّم، صدرت في ${day(issued)}`,
    heading: (count) => `${nominative(count, competency)}، وإنسان واحد`,
    profile: "هذه صورة كاملة: لا يُختصر إنسان في مستوى واحد.",
    caption: "أشرطة وكلمات",
    shape: "الشيء نفسه، في شكل.",
    finding: ({ reached, onTheWay, gaps }) =>
      [
        ...(reached.length === 0 ? [] : [`عند الهدف أو بعده: ${list(reached)}.`]),
        ...(onTheWay.length === 0 ? [] : [`في الطريق: ${list(onTheWay)}.`]),
        ...(gaps.length === 0 ? [] : [`فجوات: ${list(gaps)}.`]),
      ].join(" "),
    how: ({ rings, goal }) =>
      `الأرقام كما في الجدول؛ والأقواس تجمع كفايات الناتج الواحد. الحلقات من المركز: ${list(rings)}.${goal === undefined ? "" : ` الحلقة المتقطعة هي الهدف، ${goal}.`} المحاور المكسورة فجوات لا يعبرها الخط أبدًا.`,
  };
};
