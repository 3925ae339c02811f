/**
 * What Slack accepts in one message. Texts are counted as sent, after escaping. The total is ours: Slack
 * publishes none, and was seen to answer `msg_blocks_too_long` somewhere above it (about 13,000).
 */
export const LIMITS = {
  blocks: 50,
  totalCharacters: 10_000,
  sectionText: 3_000,
  contextText: 2_000,
  contextElements: 10,
  headerText: 150,
  actionsElements: 25,
  buttonText: 75,
  buttonValue: 2_000,
  optionText: 75,
  optionValue: 75,
  options: 100,
  tableRows: 100,
  tableColumns: 20,
  tableCharacters: 10_000,
  charts: 2,
  chartTitle: 50,
  chartLabel: 20,
  chartPoints: 20,
  chartSeries: 6,
  /** Slack cuts at 40,000 and advises at most 4,000. */
  messageText: 3_900,
  /** Modals and Home. */
  viewBlocks: 100,
  viewTitle: 24,
  fields: 10,
  fieldText: 2_000,
} as const;
