/** What a page says around its words, as far as it tells of a wall. */
export type WallSigns = {
  title: string;
  /** Of the article. */
  text: string;
  /** Its structured data says that it is not free to read. */
  saysNotFree: boolean;
};

/** A page with more words than this has given its words, whatever else it says. */
const FEW_CHARACTERS = 2_000;

/**
 * Whether a page that was answered with 200 is a wall instead of what was asked for: one for subscribers, or one against
 * programs. A guess by well-known phrases on short pages, made so that a full article is never taken for a wall.
 */
export function wallOf({ title, text, saysNotFree }: WallSigns): "paywall" | "robotsWall" | null {
  if (text.length > FEW_CHARACTERS) return null;
  if (ROBOTS.test(title) || (text.length < FEW_CHARACTERS / 2 && ROBOTS.test(text))) return "robotsWall";
  return saysNotFree || PAYWALL.test(text) ? "paywall" : null;
}

const ROBOTS =
  /just a moment\.{3}|attention required|are you (a )?(human|robot)|(verify|confirm|checking) (that )?you('re| are) (a )?(human|not a (ro)?bot)|enable javascript and cookies|unusual traffic|pardon our interruption|solve (the|this) captcha|eres (un )?(humano|robot)|verifica que eres/i;

const PAYWALL =
  /subscribe (now )?to (continue|keep|read)|subscribe to unlock|already a subscriber|(only )?for subscribers( only)?|to (continue|keep) reading|register to (continue|read)|suscr[ií]bete para|contenido (exclusivo )?para suscriptores|para seguir leyendo|solo para suscriptores/i;
