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

const numerals = ["", "", "", "三", "四", "五", "六", "七", "八", "九", "十"];
const unreviewed = "本页并非所有文字都已由精通中文的人审阅。";

/** Chinese in simplified characters. Not yet read by a person who reads it well: reports in it say so. */
export const zhHans: Language = language({
  tag: "zh-Hans",
  direction: "ltr",
  reviewed: false,
  quotationMarks: ["“", "”"],
  messages: (formats) => ({
    reviewedNote: {
      learner: `${unreviewed}如果有看不明白的地方，你可以向学校询问。`,
      family: `${unreviewed}如果有看不明白的地方，请您向学校询问。`,
      educator: unreviewed,
    },
    otherLanguageNote: "部分文字没有中文版本。",
    punctuation: { comma: "，", colon: "：", stop: "。", space: "" },
    states: {
      "no-opportunity": "还没有机会",
      "not-looked-at": "还没有看过",
      "not-enough-evidence": "证据还不够",
      "fresh-look-due": "该重新看一看了",
      "still-open": "仍待完成",
      excused: "经商定免做",
      "second-look": "正在复看",
      "not-taught-yet": "还没有教到",
      "judged-no-level": "依专业判断，暂不定水平",
      "target-not-reached": "还没有展示出目标",
      tie: "没有哪个水平最突出",
      zeros: "无法计算",
      "too-few": "证据还不够",
      "not-told": "无法计算",
      "outside-domain": "数值太大，无法比较",
    },
    terms: {
      roles: {
        educator: "教育者",
        self: "学习者本人",
        "fellow-learner": "一位同学",
        family: "家人",
        "community-partner": "一位社区伙伴",
        panel: "评议组",
        system: "某个系统",
      },
      settings: {
        class: "课堂",
        school: "学校",
        home: "家中",
        community: "社区",
        work: "工作场所",
        online: "网上",
      },
      kinds: {
        "performance-task": "表现性任务",
        exhibition: "成果展示会",
        portfolio: "作品集",
        defence: "答辩",
        observation: "观察",
        test: "测验",
        "self-assessment": "自我评定",
        "prior-learning": "先前的学习",
      },
    },
    policy: policyWords(formats),
    ...reasons(formats),
    facts: {
      community: "学习社群",
      period: "时段",
      evidenceThrough: "证据截至",
      issued: "发出日期",
      competency: "能力",
      band: "学段",
      policy: "规则",
    },
    strip: {
      goal: "目标",
      alternative: ({ lowest, highest, dots, goal }) =>
        [
          `从${lowest}到${highest}的各级台阶。`,
          dots.length === 0
            ? "还没有水平。"
            : `${dots.map(({ level, count }) => `${level}：${count}`).join("；")}。`,
          ...(goal === undefined ? [] : [`目标是${goal}。`]),
        ].join(""),
    },
    key: {
      heading: ({ levels, scale }) =>
        scale === undefined
          ? `${numerals[levels] ?? levels}个水平。`
          : `${scale}的${numerals[levels] ?? levels}个水平。`,
      how: (band) =>
        band === undefined
          ? "每个圆点代表一项能力。带边框的台阶是目标。"
          : `每个圆点代表一项能力。带边框的台阶是${band}学段结束时的目标。`,
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
      howDecided: "水平是怎样确定的。",
      questions: "有疑问，或觉得哪里不对？",
      ask: ({ audience, contact, address }) =>
        audience === "learner"
          ? `你可以找${contact}${address === undefined ? "" : `，或写信到 ${address}`}。另一个人会再看一遍，你会收到书面答复。`
          : `请您联系${contact}${address === undefined ? "" : `，或写信到 ${address}`}。另一个人会再看一遍，您会收到书面答复。`,
      report: (id) => `报告 ${id}`,
      supersedes: (id) => (id === undefined ? "首次发出，不取代任何报告" : `取代 ${id}`),
      digest: (digest) => `数据摘要 ${digest}`,
      version: ({ name, version }) => `${name} ${version}`,
      policyVersion: ({ name, version }) => `规则 ${name} ${version}`,
    },
  }),
});
