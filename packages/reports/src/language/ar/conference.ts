import type { ConferenceMessages } from "../conference-messages.ts";
import type { Formats } from "../formats.ts";
import { countedIn, minute } from "./counted.ts";

/** The words of the brief of a student-led conference, in Arabic, without a grammatical gender. */
export const conference = ({ day, plural }: Formats): ConferenceMessages => {
  const { nominative } = countedIn({ plural });
  return {
    kind: {
      learner: "دليل اللقاء الخاص بـ",
      family: "دليل اللقاء، إلى أسرة",
      educator: "دليل اللقاء، للفريق التعليمي، عن",
    },
    title: (name) => `دليل اللقاء: ${name}`,
    runningTitle: ({ name, issued }) => `${name}، دليل اللقاء، صدر في ${day(issued)}`,
    day: "يوم اللقاء",
    draft: {
      learner: "لم تُؤكَّد هذه الصفحة منك بعد. يمكنك قراءتها وتغييرها حتى تعبّر عنك.",
      family: "لم تُؤكَّد هذه الصفحة من صاحب التعلّم نفسه بعد.",
      educator: "لم تُؤكَّد هذه الصفحة من صاحب التعلّم نفسه بعد.",
    },
    confirmed: ({ name, on }) => `قُرئت هذه الصفحة وأُكّدت من ${name} في ${day(on)}.`,
    welcome: {
      own: "أهلًا بكم. اليوم أقود حديثنا: أولًا ما سار على خير، ثم ما يأتي بعده. اسألوا ما شئتم، وأخبروني بما ترونه في البيت.",
      you: "قيادة الحديث اليوم لك: أولًا ما سار على خير، ثم ما يأتي بعده.",
      they: (name) =>
        `أهلًا بكم. قيادة الحديث اليوم لـ ${name}: أولًا ما سار على خير، ثم ما يأتي بعده. اسألوا ما شئتم، وأخبرونا بما ترونه في البيت.`,
    },
    proud: {
      own: "ما أعتز به",
      you: "موضع اعتزازك",
      they: (name) => `موضع اعتزاز ${name}`,
    },
    choose: {
      own: "ما أختار عرضه",
      you: "ما يُعرض باختيارك",
      they: (name) => `ما يُعرض باختيار ${name}`,
    },
    suggested: {
      learner: "بهذه الأعمال كانت لك خطوة إلى الأعلى. وجدتها قاعدة، والاختيار لك.",
      educator: "بهذه الأعمال كانت خطوة إلى الأعلى. وجدتها قاعدة، والاختيار لصاحب التعلّم.",
    },
    growing: {
      own: "أين أنمو",
      you: "مواضع نموّك",
      they: (name) => `مواضع نموّ ${name}`,
    },
    selfSeen: {
      own: (level) => `كما أراه: ${level}.`,
      you: (level) => `في نظرك: ${level}.`,
      they: ({ name, level }) => `في نظر ${name}: ${level}.`,
    },
    last: "ما اتفقنا عليه في المرة السابقة، وما آل إليه",
    agreedOn: (on) => `اتُّفق عليه في ${day(on)}`,
    agreedSoFar: "ما اتُّفق عليه حتى الآن",
    lastNothing: "لم يُتفق على شيء من قبل.",
    notTold: "لم يُحكَ بعد",
    columns: { who: "من", what: "ماذا", byWhen: "حتى متى", came: "ما آل إليه" },
    who: {
      learner: { own: "أنا", you: "عليك" },
      family: { own: "أسرتي", you: "أسرتك", they: () => "الأسرة" },
      educator: { own: "فريق تعليمي", you: "فريق تعليمك", they: () => "الفريق التعليمي" },
    },
    goal: { own: "هدفي", you: "هدفك", they: (name) => `هدف ${name}` },
    towards: ({ competency, level }) =>
      level === undefined ? `نحو: ${competency}.` : `نحو: ${competency}، ${level}.`,
    how: "كيف",
    by: (on) => `حتى ${day(on)}.`,
    doing: "ما يفعله كل منا، وحتى متى",
    willDo: (who) => `${who}: ماذا، وحتى متى`,
    agenda: "برنامج اللقاء",
    minutes: (count) => nominative(count, minute),
    questions: "أسئلة للأسرة",
    ownQuestions: "أسئلة أخرى",
    notes: "ملاحظات",
    remember: "ما نريد أن نتذكره",
  };
};
