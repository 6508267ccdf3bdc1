import type { Formats } from "../formats.ts";
import type { GrowthMessages } from "../growth-messages.ts";

/** The words of the report of growth over time, in Vietnamese. */
export const growth = ({ day }: Formats): GrowthMessages => ({
  kind: {
    learner: "Trưởng thành theo thời gian của em",
    family: "Trưởng thành theo thời gian, gửi gia đình của",
    educator: "Trưởng thành theo thời gian, dành cho nhà giáo dục, của",
  },
  title: (name) => `Trưởng thành theo thời gian: ${name}`,
  runningTitle: ({ name, issued }) =>
    `${name}, trưởng thành theo thời gian, phát hành ngày ${day(issued)}`,
  heading: (competency) => `“${competency}” đã lớn lên thế nào`,
  chart: "Mức theo thời gian",
  works: (count) => `${count} lần thể hiện, từ lần đầu tiên`,
  positions: "Kết quả từ ngày nào, và dựa vào đâu",
  columns: {
    demonstration: "Lần thể hiện",
    day: "Ngày",
    showed: "Thể hiện mức",
    stood: "Kết quả lúc đó",
    from: "Từ ngày",
    level: "Mức hoặc trạng thái",
    band: "Nhóm lớp",
    rests: "Dựa vào",
  },
  byJudgement: "nhận định chuyên môn",
  inBand: ({ level, band }) => `${level}, nhóm lớp ${band}`,
  noLevel: "Chưa có mức.",
  oneLevel: ({ level, since }) => `${level} từ ngày ${day(since)}.`,
  grew: ({ first, since, last, until }) =>
    `Từ ${first} ngày ${day(since)} đến ${last} ngày ${day(until)}.`,
  how: "Vòng tròn có số là các lần thể hiện, số như trong bảng. Đường kẻ là mức lúc đó.",
  newBand: "Nhóm lớp mới là một bước lên, dù ở mức nào: mô tả của nhóm lớp ấy đòi hỏi nhiều hơn.",
  pair: "Bài làm trước và sau",
  before: "Trước",
  after: "Sau",
});
