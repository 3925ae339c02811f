import { escapeMarkup } from '../../answer/render/block-kit/index.ts';
import { newProgress } from '../../digest/digests.ts';
import type { Scope } from '../../digest/scope.ts';
import { optionOf, type ScopeOption, searchScopes } from '../../digest/scope-options.ts';
import type { Subscription } from '../../digest/subscription.ts';
import { normalize } from '../../language/normalize.ts';
import type { Call } from '../call.ts';
import { deliver } from '../deliver.ts';
import { byResponseUrl } from '../place.ts';
import { readQuestion } from '../question.ts';
import { noticeOf } from '../reply.ts';
import type { DigestDeskParts } from './desk.ts';
import { digestReply, listReply, settingsButton } from './digest-message.ts';
import { digestSettings } from './settings.ts';
import { NEW_SETTINGS } from './settings-form.ts';
import { digestTexts as t } from './texts.ts';
import { subscriptionsFor, type Visitor } from './visitor.ts';

/** What comes with `/riepilogo`. */
export interface DigestRequest extends Visitor {
  text: string;
  responseUrl: string;
}

export interface DigestCommand {
  /** `/riepilogo`: the digest now, its settings, or help; for the eyes of who asks. */
  answerDigest(request: DigestRequest, call: Call): Promise<void>;
}

const SETTINGS = /^(?:impostazioni|imposta|impostare|configura)$/;
const HELP = /^(?:aiuto|help|\?+)$/;

/** A response URL takes five messages. */
const MOST_LISTS = 3;
const MOST_NAMES = 5;

export function digestCommand(parts: DigestDeskParts): DigestCommand {
  const { digests, year, today, centresNamed } = parts;
  const { openSettings } = digestSettings(parts);

  return {
    async answerDigest(request, call) {
      const question = readQuestion(request.text, call.botUserId);
      const words = question.kind === 'question' ? normalize(question.text) : '';
      if (SETTINGS.test(words)) return openSettings(request, call);
      const place = byResponseUrl(request.responseUrl, { audience: 'ephemeral' });
      if (question.kind === 'too-long' || HELP.test(words))
        return void (await deliver(noticeOf(t.help), place, call.log));
      const found = question.kind === 'question' ? meant(question.text) : [];
      const [named] = found;
      if (question.kind === 'question' && (named === undefined || found.length > 1))
        return void (await deliver(noticeOf(unclear(question.text, found)), place, call.log));
      const digest = digests.preview(named === undefined ? usual(request) : of([named.scope]));
      const buttons = [settingsButton(named === undefined ? t.settingsButton : t.setUp)];
      await deliver(digestReply(digest.answer, buttons), place, call.log);
      for (const part of digest.list.slice(0, MOST_LISTS)) await deliver(listReply(part), place, call.log);
    },
  };

  /** What the words may mean; one where they are clear. */
  function meant(words: string): ScopeOption[] {
    const centres = centresNamed(words).map((name) => optionOf({ facet: 'centre', name }, year()));
    if (centres.length > 0) return centres;
    const found = searchScopes(year(), words);
    const wide = found.filter(({ scope }) => scope.facet !== 'id');
    const exact = found.find(({ label }) => normalize(label) === normalize(words));
    if (exact !== undefined) return [exact];
    return wide.length === 1 ? wide : found;
  }

  /** The digest that comes to where somebody is; where none does, one of the whole year. */
  function usual(visitor: Visitor): Subscription {
    const own = subscriptionsFor(digests.all(), visitor);
    const here = own.find(({ place }) => place.channel === visitor.channel);
    return here ?? own.find(({ place }) => place.kind === 'person') ?? of([]);
  }

  function of(scopes: Scope[]): Subscription {
    return {
      id: 'now',
      place: { kind: 'channel', channel: '' },
      settings: { ...NEW_SETTINGS, scopes },
      snoozes: [],
      createdBy: '',
      progress: newProgress(today()),
    };
  }
}

function unclear(words: string, found: readonly ScopeOption[]): string {
  const names = found.slice(0, MOST_NAMES).map(({ label }) => escapeMarkup(label));
  const asked = escapeMarkup(words);
  return `${names.length === 0 ? t.unknown(asked) : t.which(asked, names)} ${t.help}`;
}
