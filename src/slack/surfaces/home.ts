import { escapeMarkup } from '../../answer/render/block-kit/index.ts';
import type { Year } from '../../report/corpus.ts';
import type { Answered } from '../answering.ts';
import type { Areas } from '../areas.ts';
import type { Call } from '../call.ts';
import type { ViewClick } from '../click.ts';
import { deliver } from '../deliver.ts';
import type { Misses } from '../misses.ts';
import { inThread } from '../place.ts';
import type { Poster } from '../poster.ts';
import { readQuestion } from '../question.ts';
import type { Talk } from '../talk.ts';
import { slackTexts } from '../texts.ts';
import { centreOf } from '../views/area-picker.ts';
import { homeView, homeWords } from '../views/home-view.ts';
import { showView } from '../views/show-view.ts';
import { centreTurn } from './commands.ts';

/** The app's Home. */
export interface Home {
  openHome(user: string, call: Call): Promise<void>;
  /** The areas that somebody follows from now on. */
  chooseAreas(click: ViewClick, call: Call): Promise<void>;
  /** Answers a question of the Home in the direct message. */
  askFromHome(click: ViewClick, call: Call): Promise<void>;
  /** The same for the summary of an area. */
  summariseFromHome(click: ViewClick, call: Call): Promise<void>;
}

export interface HomeSurfaceParts {
  talk: Talk;
  areas: Areas;
  misses: Misses;
  poster: Poster;
  /** The one that work is going on in, as it stands now. */
  year: () => Year;
  centres: readonly string[];
  /** What the digest of somebody is set to, in words; null where there is none. */
  digestOf: (user: string) => string | null;
  isAdmin: (user: string) => boolean;
}

export function home(parts: HomeSurfaceParts): Home {
  const { talk, areas, misses, poster, year, centres, digestOf, isAdmin } = parts;

  async function openHome(user: string, { client, log }: Call): Promise<void> {
    const now = year();
    const view = homeView({
      year: now,
      centres,
      areas: areas.of(user),
      digest: digestOf(user),
      isAdmin: isAdmin(user),
    });
    await showView({ view, words: homeWords(now), log }, (shown) =>
      client.views.publish({ user_id: user, view: shown }),
    );
  }

  async function answerDirectly(user: string, answered: Answered, call: Call): Promise<void> {
    const { channel } = await call.client.conversations.open({ users: user });
    const to = { channel: channel?.id ?? user, threadTs: null };
    const posted = await deliver(answered.reply, inThread(poster, to, call.ticket), call.log);
    talk.remember({ channel: posted.channel, threadTs: posted.ts, direct: true }, answered, call);
  }

  return {
    openHome,

    async chooseAreas({ user, values }, call) {
      areas.choose(
        user,
        values.flatMap((value) => centreOf(value, centres) ?? []),
      );
      await openHome(user, call);
    },

    async askFromHome({ user, values }, call) {
      const question = readQuestion(values[0] ?? '', call.botUserId);
      if (question.kind !== 'question') return;
      const lead = slackTexts.askedFromHome(escapeMarkup(question.text));
      const answered = talk.answering.answer(question, null, { lead, reader: user });
      talk.note(call, { surface: 'home', text: question.text, answered });
      misses.noteAnswer(question, answered);
      await answerDirectly(user, answered, call);
    },

    async summariseFromHome({ user, values }, call) {
      const name = centreOf(values[0] ?? '', centres);
      if (name === null) return openHome(user, call);
      const lead = slackTexts.askedFromHome(escapeMarkup(name));
      const answered = talk.answering.resume(centreTurn(name, year().year), { lead });
      talk.note(call, { surface: 'home', text: name, answered });
      await answerDirectly(user, answered, call);
    },
  };
}
