import type { Formats } from "../formats.ts";
import type { LedgerMessages } from "../ledger-messages.ts";
import { countedIn, demonstration, record } from "./counted.ts";

/** The words of the evidence ledger, in Arabic. */
export const ledger = ({ day, plural }: Formats): LedgerMessages => {
  const { nominative, oblique } = countedIn({ plural });
  return {
    kind: {
      learner: "سجل الأدلة الخاص بـ",
      family: "سجل الأدلة، إلى أسرة",
      educator: "سجل الأدلة، للفريق التعليمي، عن",
    },
    title: (name) => `سجل الأدلة: ${name}`,
    runningTitle: ({ name, issued }) => `${name}، سجل الأدلة، صدر في ${day(issued)}`,
    every: "كل عرض",
    everyAside: "كل ما دُوّن، من الأقدم",
    circle: "ما شورك مع دائرة أصغر لا يُذكر هنا.",
    works: (count) => nominative(count, demonstration),
    nothing: "لم يُدوَّن شيء بعد.",
    columns: {
      demonstration: "العرض",
      day: "اليوم",
      source: "المصدر",
      setting: "البيئة",
      attested: "من نظر",
      verified: "التأكيد",
      consent: "الموافقة",
      competency: "الكفاية",
      seenBy: "من نظر",
      result: "ما آل إليه",
    },
    writtenDown: (on) => `دُوّن في ${day(on)}`,
    who: ({ role, name }) => `${role} (${name})`,
    verified: ({ by, on }) => (on === undefined ? `من ${by}` : `من ${by}، ${day(on)}`),
    unverified: "ليس بعد",
    refused: (by) => `لم يؤكَّد من ${by}`,
    notAskedFor: "لم يُطلب",
    consentGiven: (on) => `مُنحت، ${day(on)}`,
    consentWithheld: (on) => `لم تُمنح، ${day(on)}`,
    consentNotAsked: "لم تُطلب",
    where: "ما الذي حُسب وأين",
    whereCaption: "كل عرض، كفاية بعد كفاية",
    counted: "حُسب.",
    passedOver: "لا تنظر إليه القاعدة التي يُحدَّد بها المستوى.",
    inWords: "يُحكى بالكلمات لا بمستوى.",
    notRated: "لم يُنظر فيه بعد.",
    erased: (count) => `وجب محو ${oblique(count, record)}، ولا يُذكر غير ذلك.`,
    withheld: (count) =>
      `لا موافقة على استعمال ${oblique(count, demonstration)}، ولا يُذكر غير ذلك.`,
  };
};
