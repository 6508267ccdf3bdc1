import type { PanelMessages } from "../panel-messages.ts";

/** Words about panels that several reports say. */
export const panel = (): PanelMessages => ({
  decisions: { pass: "ناجح", revise: "مراجعة العمل", again: "دفاع آخر" },
  roles: {
    educator: "الفريق التعليمي",
    self: "صاحب التعلّم",
    "fellow-learner": "زميل في التعلّم",
    family: "الأسرة",
    "community-partner": "شريك من المجتمع",
    panel: "اللجنة",
    system: "النظام",
  },
});
