import type { Formats } from "../formats.ts";
import type { ReportCardMessages } from "../report-card-messages.ts";

/** The words of the report card, in Arabic. */
export const reportCard = ({ day }: Formats): ReportCardMessages => ({
  kind: {
    learner: "بطاقة النتائج الخاصة بـ",
    family: "بطاقة النتائج، إلى أسرة",
    educator: "بطاقة النتائج، للفريق التعليمي، عن",
  },
  title: (name) => `بطاقة النتائج: ${name}`,
  runningTitle: ({ name, issued }) => `${name}، بطاقة النتائج، صدرت في ${day(issued)}`,
  conversions: "الدرجات والساعات المعتمدة",
  conversionsAside: "تُستخرج من المستويات بجدول، ولا تغيّر أي مستوى",
  mark: (mark) => `الدرجة: ${mark}`,
  number: (number) => `الرقم: ${number}`,
  passed: "ناجح",
  notYetPassed: "لم يتحقق النجاح بعد",
  numberKept: "تحتفظ المدرسة برقم لهذا المقرر، ويمكن طلب الاطلاع عليه.",
  markOpen: "لا درجة بعد: ما زال هناك شيء مفتوح.",
  noMark: "لا درجة: ليس هناك بعدُ ما تُستخرج منه.",
  creditGiven: { all: "كاملة", part: "جزء منها", none: "ليس بعد" },
  credit: ({ how, credits, of }) =>
    credits === undefined || of === undefined
      ? `الساعات المعتمدة: ${how}`
      : `الساعات المعتمدة: ${how} (${credits} من ${of})`,
  creditOpen: "لا ساعات معتمدة بعد.",
  by: ({ name, version }) => `بحسب الجدول ${name} ${version}.`,
  levels: (scale) =>
    scale === undefined ? "ما يقابل كل مستوى وحده" : `ما يقابل كل مستوى وحده في ${scale}`,
  marks: "الرقم الذي تبدأ منه كل درجة",
  fromLowest: "من البداية",
  pass: { yes: "ناجح", notYet: "ليس بعد" },
  columns: {
    level: "المستوى",
    number: "الرقم",
    mark: "الدرجة",
    pass: "النجاح",
    from: "من",
    above: "أكثر من",
  },
});
