import type { Votes } from '../../capture/reading/reading.ts';

/** Votes on a comment as HTML: a bar on the scale of `most`, the most votes up or down of any comment, and the counts. */
export function votesHtml({ net, up, down }: Votes, most: number): string {
  const scale = Math.max(most, 1);
  const bars =
    `<rect class="down" x="${-down}" width="${down}" height="1"></rect> ` +
    `<rect class="up" width="${up}" height="1"></rect> <path class="middle" d="M0-.5V1.5"></path>`;
  const box = `viewBox="${-scale} 0 ${2 * scale} 1" preserveAspectRatio="none" aria-hidden="true"`;
  const counts = `<span>Votes <b>${signed(net)}</b> net, ${up} up, ${down} down</span>`;
  return `<p class="votes"> <svg class="vote-bar" ${box}> ${bars} </svg> ${counts} </p>`;
}

function signed(n: number): string {
  return n < 0 ? `−${-n}` : `${n}`;
}
