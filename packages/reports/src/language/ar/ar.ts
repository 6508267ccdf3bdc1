import { type Language, language } from "../language.ts";
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
import { transcript } from "./transcript.ts";
import { panel } from "./panel.ts";
import { sheets } from "./sheets.ts";
import { panelSheet } from "./panel-sheet.ts";
import { decisionLetter } from "./decision-letter.ts";

const levelsOf: { readonly [levels: number]: string } = {
  3: "المستويات الثلاثة",
  4: "المستويات الأربعة",
  5: "المستويات الخمسة",
  6: "المستويات الستة",
  7: "المستويات السبعة",
  8: "المستويات الثمانية",
  9: "المستويات التسعة",
  10: "المستويات العشرة",
};
const unreviewed = "لم يراجع بعدُ شخصٌ يُحسن قراءة العربية كلَّ ما كُتب في هذه الصفحة.";

/**
 * Arabic, right to left, with the digits 0 to 9: those of the Maghreb, which the whole Arab world reads, and those of the ids, versions and
 * addresses on the same page. Sentences speak of a learner without a grammatical gender. Not yet read by a person who reads it well: reports in it say so.
 */
export const ar: Language = language({
  tag: "ar",
  locale: "ar-u-nu-latn",
  direction: "rtl",
  reviewed: false,
  quotationMarks: ["«", "»"],
  messages: (formats) => ({
    reviewedNote: {
      learner: `${unreviewed} إن لم يتضح شيء، يمكنك سؤال المدرسة.`,
      family: `${unreviewed} إن لم يتضح شيء، يمكنكم سؤال المدرسة.`,
      educator: unreviewed,
    },
    otherLanguageNote: "بعض النصوص غير متوفرة بالعربية.",
    punctuation: { comma: "، ", colon: ": ", stop: ".", space: " " },
    states: {
      "no-opportunity": "لا فرصة بعد",
      "not-looked-at": "لم يُنظر فيه بعد",
      "not-enough-evidence": "الأدلة لا تكفي بعد",
      "fresh-look-due": "حان وقت نظرة جديدة",
      "still-open": "ما زال مفتوحًا",
      excused: "إعفاء متفق عليه",
      "second-look": "نظرة ثانية جارية",
      "not-taught-yet": "لم يُدرَّس بعد",
      "judged-no-level": "بلا مستوى، بحكم مهني",
      "target-not-reached": "لم يظهر الهدف بعد",
      tie: "لا مستوى يبرز وحده",
      zeros: "لا يمكن حسابه",
      "too-few": "الأدلة لا تكفي بعد",
      "not-told": "لا يمكن حسابه",
      "outside-domain": "أكبر من أن يُقارن",
    },
    terms: {
      roles: {
        educator: "الفريق التعليمي",
        self: "صاحب التعلّم نفسه",
        "fellow-learner": "أحد الزملاء في التعلّم",
        family: "الأسرة",
        "community-partner": "شريك من المجتمع",
        panel: "لجنة",
        system: "نظام",
      },
      settings: {
        class: "الصف",
        school: "المدرسة",
        home: "البيت",
        community: "المجتمع",
        work: "العمل",
        online: "عبر الإنترنت",
      },
      kinds: {
        "performance-task": "مهمة أدائية",
        exhibition: "معرض",
        portfolio: "ملف أعمال",
        defence: "دفاع عن العمل",
        observation: "ملاحظة",
        test: "اختبار",
        "self-assessment": "تقييم ذاتي",
        "prior-learning": "تعلّم سابق",
      },
    },
    policy: policyWords(formats),
    ...reasons(formats),
    facts: {
      community: "جماعة التعلّم",
      period: "الفترة",
      evidenceThrough: "الأدلة حتى",
      issued: "تاريخ الإصدار",
      competency: "الكفاية",
      band: "المرحلة الصفية",
      policy: "القاعدة",
    },
    strip: {
      goal: "الهدف",
      alternative: ({ lowest, highest, dots, goal }) =>
        [
          `درجات من ${lowest} إلى ${highest}.`,
          dots.length === 0
            ? "لا مستوى بعد."
            : `${dots.map(({ level, count }) => `${level}: ${count}`).join("؛ ")}.`,
          ...(goal === undefined ? [] : [`الهدف هو ${goal}.`]),
        ].join(" "),
    },
    key: {
      heading: ({ levels, scale }) => {
        const all = levelsOf[levels] ?? `المستويات وعددها ${levels}`;
        return scale === undefined ? `${all}.` : `${all} في ${scale}.`;
      },
      how: (band) =>
        band === undefined
          ? "كل نقطة كفاية واحدة. الدرجة ذات الإطار هي الهدف."
          : `كل نقطة كفاية واحدة. الدرجة ذات الإطار هي الهدف عند نهاية المرحلة الصفية ${band}.`,
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
      howDecided: "كيف يُقرَّر المستوى.",
      questions: "هل من سؤال، أو شيء لا يبدو صحيحًا؟",
      ask: ({ audience, contact, address }) =>
        audience === "learner"
          ? `يمكنك سؤال ${contact}${address === undefined ? "" : `، أو الكتابة إلى ${address}`}. ينظر شخص آخر مرة ثانية، ويصلك الجواب مكتوبًا.`
          : `يمكنكم سؤال ${contact}${address === undefined ? "" : `، أو الكتابة إلى ${address}`}. ينظر شخص آخر مرة ثانية، ويصلكم الجواب مكتوبًا.`,
      report: (id) => `التقرير ${id}`,
      supersedes: (id) => (id === undefined ? "إصدار أول لا يحل محل غيره" : `يحل محل ${id}`),
      digest: (digest) => `بصمة البيانات ${digest}`,
      version: ({ name, version }) => `${name} ${version}`,
      policyVersion: ({ name, version }) => `القاعدة ${name} ${version}`,
    },
  }),
});
