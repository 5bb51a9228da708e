import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { reanchor } from "@/lib/domain/anchoring/reanchor";
import { bulletin, statement } from "./bench/anchoring/bulletin";
import { seeded } from "./bench/anchoring/random";
import { randomRevision } from "./bench/anchoring/random-editor";
import { readRevision } from "./bench/anchoring/read-revision";
import type { Revision } from "./bench/anchoring/revision";
import { isRight, MEASURES, measureOf, noScore } from "./bench/anchoring/score";
import { sentencesOf } from "./bench/anchoring/sentences";
import { probesOf } from "./bench/anchoring/spans";
import { truths } from "./bench/anchoring/truth";

const dir = path.join(import.meta.dirname, "bench/anchoring/revisions");
const load = (d: string) =>
  readdirSync(d)
    .filter((f) => f.endsWith(".txt"))
    .map((f) => readRevision(f, readFileSync(path.join(d, f), "utf8")));
const own = load(dir),
  held = load(path.join(dir, "held-out"));
const show = process.argv[2];
function run(label: string, revs: Revision[]) {
  const score = noScore();
  const t = performance.now();
  let shown = 0;
  for (const [i, rev] of revs.entries()) {
    const probes = probesOf(rev.from, seeded(i + 7));
    const ts = truths(
      probes.map((p) => p.span),
      rev,
    );
    const answers = reanchor(
      probes.map((p) => p.span),
      rev.from,
      rev.to,
    );
    for (const [k, p] of probes.entries()) {
      const truth = ts[k],
        answer = answers[k];
      if (!truth || !answer) continue;
      const m = measureOf(p, truth);
      if (!m) continue;
      score[m].of++;
      if (isRight(truth, p.span, answer)) score[m].right++;
      else if (show && m.startsWith(show) && shown++ < 40) {
        const q = (s: { start: number; end: number } | null, x: string) =>
          s
            ? `${s.start}-${s.end} «${x.slice(s.start - 25, s.start)}[[${x.slice(s.start, s.end)}]]${x.slice(s.end, s.end + 25)}»`
            : "-";
        console.log(
          `${rev.name} ${m}\n  was ${q(p.span, rev.from)}\n  truth ${truth.fate} ${q(truth.span, rev.to)}\n  said ${answer.outcome} ${q(answer.span, rev.to)} ${answer.candidates.length} ${answer.score.toFixed(2)}`,
        );
      }
    }
  }
  console.log(label, `${(performance.now() - t).toFixed(0)}ms`);
  for (const m of MEASURES) {
    const { of, right } = score[m];
    console.log(
      "   ",
      m.padEnd(24),
      String(right).padStart(6),
      "/",
      String(of).padStart(6),
      ((100 * right) / (of || 1)).toFixed(2),
    );
  }
}
const randoms = (base: Revision[], first: number, n: number) =>
  base.flatMap((rev) =>
    Array.from({ length: n }, (_, i) => {
      const lang = rev.name.split(".")[1] ?? "";
      const strangers = [...own, ...held]
        .filter((o) => o.name !== rev.name && o.name.includes(lang))
        .flatMap((o) => sentencesOf(o.from).map((s) => o.from.slice(s.start, s.end)));
      const random = seeded(first + i);
      return randomRevision(
        `${rev.name}#${first + i}`,
        rev.from,
        strangers,
        [0.15, 0.4, 0.8][i % 3] ?? 0.4,
        random,
      );
    }),
  );
run("by hand", own);
run("by hand, held out", held);
run("random", randoms(own, 1, 12));
run("random, held out", randoms(held, 1001, 12));

const bulletins = (first: number, n: number) =>
  Array.from({ length: n }, (_, i) => {
    const random = seeded(first + i);
    const from = bulletin(12, random);
    const strangers = Array.from({ length: 60 }, () => statement(random));
    return randomRevision(`bulletin#${first + i}`, from, strangers, [0.15, 0.4, 0.8][i % 3] ?? 0.4, random);
  });
run("bulletin", bulletins(1, 40));
