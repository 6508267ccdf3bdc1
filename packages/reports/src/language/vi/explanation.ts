import type { Formats } from "../formats.ts";
import type { ExplanationMessages } from "../explanation-messages.ts";

/** Where a score lies among the cuts. */
const lies = ({ from, upTo }: { readonly from?: string; readonly upTo?: string }): string => {
  if (from === undefined) return upTo === undefined ? "" : `, dưới ${upTo}`;
  return upTo === undefined ? `, từ ${from} trở lên` : `, từ ${from} đến dưới ${upTo}`;
};

/** The words of the explanation of one result, in Vietnamese. */
export const explanation = ({ day, number }: Formats): ExplanationMessages => ({
  kind: {
    learner: "Giải thích một kết quả, dành cho",
    family: "Giải thích một kết quả, gửi gia đình của",
    educator: "Giải thích một kết quả, dành cho nhà giáo dục",
  },
  title: ({ name, competency }) => `Giải thích một kết quả: ${name}, ${competency}`,
  why: ({ level, score }) => {
    if (level === undefined) return "Vì sao chưa có mức?";
    return score === undefined
      ? `Vì sao là ${level}?`
      : `Vì sao là ${score}, và vì sao là ${level}?`;
  },
  determined: ({ level, demonstrations }) =>
    `Kết quả là ${level}, dựa trên ${demonstrations} lần thể hiện.`,
  determinedScore: ({ score, level, ...cuts }) => `Điểm tính là ${score}${lies(cuts)}: ${level}.`,
  model: {
    index:
      "Chưa ai ước lượng các tham số của mô hình này từ minh chứng: điểm tính là một chỉ số, không phải xác suất, và không nên dựa vào đó để quyết định điều gì.",
    likely: {
      known: (p) => `Theo mô hình, xác suất điều này đã được nắm vững là ${p}.`,
      "share-met": (p) => `Theo mô hình, xác suất phần đạt được là đủ cao là ${p}.`,
      level: (p) => `Theo mô hình, xác suất đạt mục tiêu hoặc cao hơn là ${p}.`,
    },
    interval: ({ lower, upper, mass }) =>
      `Với xác suất ${mass}, giá trị thật nằm giữa ${lower} và ${upper}.`,
    decision: {
      mastered: (threshold) => `Quy tắc coi mục tiêu là đạt được từ ${threshold} trở lên: đã đạt.`,
      "not-yet": (threshold) =>
        `Quy tắc coi mục tiêu là đạt được từ ${threshold} trở lên: chưa đạt.`,
      "too-few-events": () => "Chưa quyết định gì: có ít hơn ba lần thể hiện.",
      undecided: (threshold) =>
        `Chưa quyết định gì: quy tắc quyết định từ ${threshold} trở lên, và cần thêm minh chứng.`,
    },
    published:
      "Các tham số của mô hình lấy từ tài liệu đã công bố, không ước lượng tại trường này.",
    fitted: ({ learners, population, date }) =>
      `Các tham số của mô hình được ước lượng từ ${number(learners, 0)} người học (${population}; ${date}).`,
  },
  held: (level) => `Kết quả là ${level}: đã thể hiện trước đây, và điều đã thể hiện được giữ.`,
  heldBeside: "Bên cạnh đó là điều mà minh chứng hiện nay cho thấy:",
  judged: (level) => `Kết quả là ${level}, theo nhận định chuyên môn.`,
  judgedBeside: "Bên cạnh đó là điều mà quy tắc đã tính:",
  newEvidence: "Có minh chứng mới sau nhận định: đã đến lúc xem lại.",
  noEvidence: (opportunities) => {
    if (opportunities === undefined) return "Chưa thấy điều gì được tính.";
    if (opportunities === 0) return "Chưa có cơ hội nào; nhà trường còn nợ một cơ hội.";
    return `Chưa thấy điều gì được tính, trong ${opportunities} cơ hội.`;
  },
  insufficient: "Chưa đủ minh chứng để xác định một mức.",
  counted: {
    learner: "Điều đã được tính",
    family: "Điều đã được tính",
    educator: "Điều đã được tính, và tính bao nhiêu",
  },
  countedTable: (count) =>
    count === 1 ? "Một lần thể hiện" : `${count} lần thể hiện, mới nhất trước`,
  countedAside: "Các phần hiển thị được làm tròn sao cho cộng lại vừa đủ.",
  passedOver: (count) =>
    `Còn ${count} lần thể hiện khác được ghi lại. Cách xác định mức không xét đến những lần này.`,
  columns: {
    demonstration: "Lần thể hiện",
    day: "Ngày",
    setting: "Môi trường",
    level: "Mức",
    weight: "Trọng số",
    contribution: "Phần góp",
    record: "Bản ghi",
    reason: "Lý do",
    stage: "Giai đoạn",
    did: "Đã làm gì",
    ifItShows: "Nếu thể hiện",
    score: "Điểm tính",
  },
  all: (count) => (count === 1 ? "Toàn bộ" : `Cả ${count} lần`),
  demonstration: ({ name, on, level, missing, most }) =>
    `${name === undefined ? "" : `${name}, `}${day(on)}: ${missing ? `vẫn còn mở, tính là ${level}` : level}${most ? " (được tính nhiều nhất)" : ""}`,
  between: ({ below, above }) => `giữa ${below} và ${above}`,
  nthDemonstration: (nth) => `Lần thể hiện thứ ${nth}`,
  notHandedIn: (level) => `${level} (vẫn còn mở)`,
  recordOf: ({ work, role }) => `${work}: ${role}`,
  turnedAway: "Điều không được tính, và vì sao",
  turnedAwayTable: (count) => `${count} bản ghi`,
  nothingTurnedAway: "Mọi điều đã ghi lại đều được tính.",
  steps: "Từng giai đoạn",
  stepsTable: "Từ các bản ghi đến kết quả",
  stageNames: {
    resolve: "Làm rõ",
    admit: "Nhận vào",
    read: "Đọc",
    combine: "Gộp",
    attempts: "Lần thử",
    order: "Thứ tự",
    band: "Nhóm lớp",
    window: "Khoảng xét",
    weigh: "Cân trọng số",
    score: "Điểm tính",
    level: "Mức",
    sufficiency: "Mức đủ",
    hold: "Giữ",
    judgement: "Nhận định",
  },
  levelHolds: (level) => `Giữ một mức trước đây: ${level}`,
  turnedAwayCount: (count) =>
    count === 0 ? "Không có bản ghi nào bị để ngoài" : `${count} bản ghi để ngoài`,
  combinedInto: (count) => `${count} minh chứng`,
  bandIs: (band) => `Theo mô tả của nhóm lớp ${band}`,
  scoreIs: ({ method, exact, shown }) =>
    exact === shown ? `${method}: ${exact}` : `${method}: ${exact}, hiển thị là ${shown}`,
  cutsAre: ({ cuts, level }) => `Ngưỡng ${cuts}: ${level}`,
  nothingAsked: "Không yêu cầu gì ngoài điểm tính",
  met: "Đã đáp ứng.",
  noJudgement: "Không có nhận định nào được ghi",
  change: "Điều gì sẽ làm kết quả thay đổi",
  changeTable: "Sau một lần thể hiện nữa",
  oneMore: ({ rated, result }) => `Nếu lần thể hiện tới là ${rated}, kết quả là ${result}.`,
  oneMoreChangesNothing: (result) =>
    `Thêm một lần thể hiện nữa không làm thay đổi kết quả: dù thể hiện mức nào, kết quả vẫn là ${result}.`,
  changedBy: {
    "no-evidence": "Một lần thể hiện đầu tiên.",
    insufficient: "Minh chứng cho điều vẫn còn được yêu cầu.",
    undetermined: "Khi điều đang cản trở không còn nữa.",
    judged: "Một nhận định chuyên môn khác, hoặc khi nhận định này hết hiệu lực.",
  },
  byTime: ({ on, becomes }) =>
    `Nếu không có minh chứng mới, từ ngày ${day(on)} kết quả là: ${becomes}.`,
  notBefore: (on) =>
    `Nếu không có minh chứng mới, kết quả không thay đổi trước ngày ${day(on)}; từ ngày đó có thể thay đổi.`,
  timeAlone: "Chỉ thời gian trôi qua thì không làm kết quả thay đổi.",
  question: {
    learner:
      "Em thấy khác? Em hãy đề nghị người hướng dẫn xem lại, hoặc cho em một cơ hội nữa. Em nhận được câu trả lời bằng văn bản.",
    family:
      "Quý gia đình thấy điều gì chưa đúng? Xin quý gia đình đề nghị xem lại. Một người chưa từng tham gia sẽ xem, và quý gia đình nhận được câu trả lời bằng văn bản.",
    educator:
      "Có thể đề nghị những người đã đánh giá xem lại, hoặc ghi một nhận định chuyên môn kèm lý do; kết quả đã tính vẫn đứng bên cạnh. Người học và gia đình có thể đề nghị cùng lời giải thích này bằng lời.",
  },
  toQuestion: "Để nêu thắc mắc.",
});
