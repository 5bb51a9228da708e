// Draws a PDF's pages. Runs in a frame of no origin (lib/domain/access/request-guard.ts), which can load nothing but this
// script and the one below: the page around it fetches the bytes and hands them over. Scripts in a PDF are not run by it.
import { getDocument } from "/pdf/pdfjs.mjs";

/** Pages are drawn shortly before they come into sight, and let go of when they are far out of it. */
const NEAR = "100% 0px";
const WIDEST = 1100;

addEventListener("message", async ({ source, data }) => {
  if (source !== parent || !(data?.bytes instanceof ArrayBuffer)) return;
  try {
    await show(data.bytes, Number(data.page) || 1);
    parent.postMessage({ pdf: "shown" }, "*");
  } catch {
    parent.postMessage({ pdf: "failed" }, "*");
  }
});
parent.postMessage({ pdf: "ready" }, "*");

async function show(bytes, askedPage) {
  const pdf = await getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: true,
    useWasm: false,
    useWorkerFetch: false,
  }).promise;
  const first = await pdf.getPage(1);
  const { width, height } = first.getViewport({ scale: 1 });
  const places = Array.from({ length: pdf.numPages }, (_, index) => placeFor(index + 1, height / width));
  document.body.append(...places);
  places[askedPage - 1]?.scrollIntoView();
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) draw(pdf, target);
        else target.replaceChildren();
      }
    },
    { rootMargin: NEAR },
  );
  for (const place of places) seen.observe(place);
}

/** As large as the page will be, so that nothing jumps when it is drawn. */
function placeFor(number, ratio) {
  const place = document.createElement("div");
  place.className = "page";
  place.dataset.page = String(number);
  place.setAttribute("role", "img");
  place.setAttribute("aria-label", `Page ${number}`);
  place.style.width = `${WIDEST}px`;
  place.style.aspectRatio = `1 / ${ratio}`;
  return place;
}

async function draw(pdf, place) {
  if (place.firstChild) return;
  const canvas = document.createElement("canvas");
  place.append(canvas);
  const page = await pdf.getPage(Number(place.dataset.page));
  const natural = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: WIDEST / natural.width });
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  place.style.aspectRatio = `${natural.width} / ${natural.height}`;
  await page.render({ canvas, canvasContext: canvas.getContext("2d"), viewport }).promise;
}
