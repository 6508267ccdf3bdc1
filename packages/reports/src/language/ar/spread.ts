import type { Formats } from "../formats.ts";
import type { SpreadMessages } from "../spread-messages.ts";

/** The words for how widely something was shown, in Arabic. */
export const spread = ({ list }: Formats): SpreadMessages => ({
  heading: "أين ظهر ذلك",
  aside: "العروض، داخل الصف وخارجه",
  chart: "بحسب الناتج والبيئة",
  finding: ({ outcome, counts }) =>
    `${outcome}: ${list(counts.map(({ setting, works }) => `${setting} ${works}`))}.`,
  caption: "الشيء نفسه، في جدول",
  outcome: "الناتج",
  all: "كل العروض",
  unsaid: "غير مذكور",
  inBoth: "العرض الذي يُظهر ناتجين يُحسب في السطرين معًا.",
  voices: "من نظر إليها",
  voice: "من نظر",
  works: "عدد العروض",
});
