import type { Formats } from "../formats.ts";
import type { SheetMessages } from "../sheet-messages.ts";

/** The words of the sheets about a framework, in Arabic. */
export const sheets = ({ day }: Formats): SheetMessages => ({
  version: "الإصدار",
  adopted: "تاريخ الاعتماد",
  licence: (name) => `الترخيص: ${name}.`,
  kinds: {
    knowledge: "شيء يُعرف",
    skill: "شيء يُفعل",
    mindset: "شيء يُظهَر",
  },
  inWords: "يُحكى بالكلمات، بلا مستوى",
  portrait: {
    kind: {
      learner: "ما نعدك به",
      family: "ما نعد به كل من يتعلّم",
      educator: "ورقة الصورة، للفريق التعليمي",
    },
    title: "صورة المتعلّم",
    runningTitle: (issued) => `صورة المتعلّم، صدرت في ${day(issued)}`,
    promise: {
      learner: "هذه الصفحة ليست عن شخص بعينه. تقول ما ستكون لك فرصة لتعلّمه وإظهاره.",
      family: "هذه الصفحة ليست عن شخص بعينه. تقول ما ستكون لكل من يتعلّم فرصة لتعلّمه وإظهاره.",
      educator: "هذه الصفحة ليست عن شخص بعينه. تقول ما ستكون لكل من يتعلّم فرصة لتعلّمه وإظهاره.",
    },
    noCompetency: "لم تُكتب هنا كفاية بعد.",
  },
  progression: {
    kind: {
      learner: "كيف تنمو، خطوة بعد خطوة",
      family: "كيف ينمو التعلّم، خطوة بعد خطوة",
      educator: "ورقة مسارات النمو، للفريق التعليمي",
    },
    title: "مسارات النمو",
    runningTitle: (issued) => `مسارات النمو، صدرت في ${day(issued)}`,
    within: "تبدأ المستويات من جديد في كل مرحلة صفية، بوصف يطلب أكثر.",
    across: "مسار واحد من الدرجات عبر كل المراحل الصفية.",
    caption: "كيف يبدو كل مستوى",
    level: "المستوى",
    statement: "الوصف",
    goalOf: "هو الهدف عند نهاية",
    noStatement: "لا وصف بعد.",
    exemplar: "عمل يُظهر ذلك",
    everyBand: "في كل مرحلة صفية",
    expected: {
      entering: (level) => `عند البداية: ${level}.`,
      middle: (level) => `في الوسط: ${level}.`,
      end: (level) => `عند النهاية: ${level}.`,
    },
  },
});
