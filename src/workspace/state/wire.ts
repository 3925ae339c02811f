/**
 * What goes over the wire, in Slack's own words and spelling: the workspace keeps its state in this form, so
 * that a test reads the very object that the app would read.
 */

export interface Block {
  type: string;
  block_id?: string;
  [field: string]: unknown;
}

export interface Reaction {
  name: string;
  users: string[];
  count: number;
}

export interface Message {
  type: 'message';
  channel: string;
  ts: string;
  user: string;
  text: string;
  blocks?: Block[];
  attachments?: unknown[];
  thread_ts?: string;
  subtype?: string;
  bot_id?: string;
  app_id?: string;
  team?: string;
  client_msg_id?: string;
  metadata?: unknown;
  edited?: { user: string; ts: string };
  reactions?: Reaction[];
  files?: FileRecord[];
  /** On the first message of a thread. */
  reply_count?: number;
  /** Only this user sees it; Slack keeps no such message, and neither does `conversations.history`. */
  ephemeral_for?: string;
}

export interface FileRecord {
  id: string;
  name: string;
  title: string;
  size: number;
  mimetype: string;
  url_private: string;
  url_private_download: string;
}

/** `state.values`: block id → action id → what the element holds. */
export type ViewValues = Record<string, Record<string, Record<string, unknown>>>;

export interface View {
  id: string;
  team_id: string;
  app_id: string;
  bot_id: string;
  type: 'modal' | 'home';
  blocks: Block[];
  private_metadata: string;
  callback_id: string;
  external_id: string;
  hash: string;
  root_view_id: string;
  previous_view_id: string | null;
  clear_on_close: boolean;
  notify_on_close: boolean;
  title?: unknown;
  submit?: unknown;
  close?: unknown;
  state: { values: ViewValues };
}

export interface User {
  id: string;
  team_id: string;
  name: string;
  real_name: string;
  deleted: boolean;
  tz: string;
  is_admin: boolean;
  is_owner: boolean;
  /** A guest, of one or more channels. */
  is_restricted: boolean;
  /** A guest of one channel. */
  is_ultra_restricted: boolean;
  is_bot: boolean;
  /** From another organisation, met in a shared channel. */
  is_stranger?: boolean;
  profile: { display_name: string; real_name: string; email?: string };
}

export interface Channel {
  id: string;
  name: string;
  kind: 'channel' | 'private' | 'im';
  members: string[];
  is_archived: boolean;
  /** Shared with another organisation. */
  is_ext_shared: boolean;
}

export interface Team {
  id: string;
  name: string;
  domain: string;
}

/** Anything that JSON holds as an object, before it is known. */
export type JsonObject = Record<string, unknown>;

/** Whether a value is a JSON object, neither an array nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
