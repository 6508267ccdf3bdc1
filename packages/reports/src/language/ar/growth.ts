import type { Formats } from "../formats.ts";
import type { GrowthMessages } from "../growth-messages.ts";
import { countedIn, demonstration } from "./counted.ts";

/** The words of the report of growth over time, in Arabic. */
export const growth = ({ day, plural }: Formats): GrowthMessages => {
  const { nominative } = countedIn({ plural });
  return {
    kind: {
      learner: "النمو عبر الزمن الخاص بـ",
      family: "النمو عبر الزمن، إلى أسرة",
      educator: "النمو عبر الزمن، للفريق التعليمي، عن",
    },
    title: (name) => `النمو عبر الزمن: ${name}`,
    runningTitle: ({ name, issued }) => `${name}، النمو عبر الزمن، صدر في ${day(issued)}`,
    heading: (competency) => `كيف نمت «${competency}»`,
    chart: "المستوى عبر الزمن",
    works: (count) => `${nominative(count, demonstration)}، من الأقدم`,
    positions: "ما ثبت ومن أي يوم، وعلامَ استند",
    columns: {
      demonstration: "العرض",
      day: "اليوم",
      showed: "ما أظهره",
      stood: "ما ثبت حينها",
      from: "ابتداءً من",
      level: "المستوى أو الحالة",
      band: "المرحلة الصفية",
      rests: "استند إلى",
    },
    byJudgement: "حكم مهني",
    inBand: ({ level, band }) => `${level}، المرحلة الصفية ${band}`,
    noLevel: "لا مستوى بعد.",
    oneLevel: ({ level, since }) => `${level} منذ ${day(since)}.`,
    grew: ({ first, since, last, until }) =>
      `من ${first} في ${day(since)} إلى ${last} في ${day(until)}.`,
    how: "الدوائر المرقّمة عروض، وأرقامها كما في الجدول. الخط هو المستوى الذي ثبت.",
    newBand: "المرحلة الصفية الجديدة خطوة إلى الأعلى أيًّا كان المستوى: فوصفها يطلب أكثر.",
    pair: "عمل قبل وعمل بعد",
    before: "قبل",
    after: "بعد",
  };
};
